// What a seller pays for its sales: the terms, newest first, with what may be done with them.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';
import type { CommissionAction } from '../data/generated/graphql.js';
import { useFormat } from '../i18n/use-format.js';
import { DataTable } from './DataTable.js';
import { MoneyText } from './MoneyText.js';
import { StateBadge } from './StateBadge.js';
import { Surface } from './Surface.js';
import { Empty } from './states.js';
import { Day } from './When.js';

const CommissionFragment = graphql(`
  fragment CommissionTable_Seller on Seller {
    commissionTerms {
      id
      state
      plan
      basisPoints
      categoryRates {
        basisPoints
        category {
          id
          name {
            zhCN
            en
          }
        }
      }
      minimum {
        amount
        currencyCode
      }
      validFrom
      validUntil
      allowedActions
    }
  }
`);

interface Props {
  seller: FragmentType<typeof CommissionFragment>;
  aside?: ReactNode;
  action?: (termsId: string, action: CommissionAction) => ReactNode;
}

export function CommissionTable({ aside, action, ...props }: Props) {
  const terms = readFragment(CommissionFragment, props.seller).commissionTerms ?? [];
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Surface title={<Trans>Commission</Trans>} aside={aside} isFlush={terms.length > 0}>
      {terms.length === 0 ? (
        <Empty isSmall title={<Trans>No commission has been agreed</Trans>} />
      ) : (
        <DataTable
          label={t`Commission`}
          rows={terms}
          rowKey={({ id }) => id}
          columns={[
            { key: 'plan', header: t`Plan`, cell: ({ plan }) => plan },
            {
              key: 'share',
              header: t`Share`,
              isNumeric: true,
              cell: ({ basisPoints, categoryRates }) => (
                <>
                  {format.basisPoints(basisPoints)}
                  {categoryRates.map((rate) => (
                    <Text key={rate.category?.id} size="xs" c="dimmed">
                      {format.text(rate.category?.name) || '—'}{' '}
                      {format.basisPoints(rate.basisPoints)}
                    </Text>
                  ))}
                </>
              ),
            },
            {
              key: 'minimum',
              header: t`Minimum commission`,
              isNumeric: true,
              cell: ({ minimum }) => (minimum ? <MoneyText value={minimum} /> : '—'),
            },
            {
              key: 'from',
              header: t`Valid from`,
              cell: ({ validFrom }) => <Day value={validFrom} />,
            },
            {
              key: 'until',
              header: t`Valid before`,
              cell: ({ validUntil }) => <Day value={validUntil} />,
            },
            {
              key: 'state',
              header: t`State`,
              cell: ({ state }) => <StateBadge of="commission" state={state} />,
            },
            {
              key: 'actions',
              header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
              isBare: true,
              cell: ({ id, allowedActions }) => (
                <Group gap={6} justify="flex-end" wrap="nowrap">
                  {allowedActions.map((each) => action?.(id, each))}
                </Group>
              ),
            },
          ]}
        />
      )}
    </Surface>
  );
}
