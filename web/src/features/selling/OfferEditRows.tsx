// What an edit of many offers would do: how many change, how many stay and why, and the first of them.
import { Plural, useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import type {
  OfferEditPreviewQuery as Answer,
  OfferEditTermsInput,
  ProductUnit,
} from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { DataTable } from '../../ui/DataTable.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import { Notice } from '../../ui/Notice.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { useQuantityText } from '../../ui/use-quantity-text.js';
import { useSellerWords } from '../../ui/use-seller-words.js';
import { OfferEditPreviewQuery } from './selling.queries.js';

type Preview = NonNullable<NonNullable<Answer['seller']>['offerEditPreview']>;
type Row = Preview['rows'][number];

interface Props {
  sellerId: string;
  edit: OfferEditTermsInput;
  onCount: (count: number) => void;
}

const catalogAway = { code: 'CATALOG_AWAY', field: null, params: null } as const;

export function OfferEditRows({ sellerId, edit, onCount }: Props) {
  const result = useGraph(OfferEditPreviewQuery, { sellerId, edit });
  const count = result.data?.seller?.offerEditPreview?.offerCount ?? 0;
  useEffect(() => onCount(count), [count, onCount]);
  const { graphQLErrors = [] } = result.error ?? {};
  if (graphQLErrors.some(({ extensions }) => extensions.code === catalogAway.code)) {
    return <UserErrors errors={[catalogAway]} />;
  }
  return (
    <Screen
      result={result}
      find={({ seller }) => seller?.offerEditPreview}
      skeleton={<TableSkeleton />}
    >
      {(preview) => <Found preview={preview} />}
    </Screen>
  );
}

function Found({ preview }: { preview: Preview }) {
  const { t } = useLingui();
  const format = useFormat();
  const { skips } = useSellerWords();
  const { offerCount, skipCounts, rows } = preview;
  const left = skipCounts.map(({ code, count }) => {
    const [name, value] = [format.number(count), skips[code]];
    return t`${name}: ${value}`;
  });
  return (
    <Stack gap="sm">
      <Text fw={600}>
        <Plural value={offerCount} one="# offer changes" other="# offers change" />
      </Text>
      {left.length > 0 && (
        <Notice tone="yellow" title={t`Left as they are`}>
          {left.join(' · ')}
        </Notice>
      )}
      <DataTable
        label={t`Preview`}
        rows={rows}
        rowKey={({ offer }) => offer.id}
        columns={[
          {
            key: 'offer',
            header: t`Offer`,
            cell: ({ offer }) => (
              <Stack gap={0}>
                <Text inherit>{format.text(offer.product?.name) || '—'}</Text>
                <Text size="xs" c="dimmed">
                  {[offer.product?.mpn, offer.vendorSku].filter(Boolean).join(' · ')}
                </Text>
              </Stack>
            ),
          },
          {
            key: 'before',
            header: t`Now`,
            isNumeric: true,
            cell: ({ before, offer }) => <Facts facts={before} unit={offer.product?.unit} />,
          },
          {
            key: 'after',
            header: t`Afterwards`,
            isNumeric: true,
            cell: (row) =>
              row.skipCode ? (
                <Text size="sm" c="dimmed">
                  {skips[row.skipCode]}
                </Text>
              ) : (
                <Facts facts={row.after} unit={row.offer.product?.unit} />
              ),
          },
        ]}
      />
    </Stack>
  );
}

interface FactsProps {
  facts: Row['before'];
  unit: ProductUnit | undefined;
}

function Facts({ facts, unit }: FactsProps) {
  const { t } = useLingui();
  const textOf = useQuantityText();
  const { tiers, onHandQuantity, leadTimeDays, state } = facts;
  return (
    <Stack gap={0}>
      {tiers?.[0] && <UnitPriceText value={tiers[0].unitPrice} />}
      {typeof onHandQuantity === 'number' && (
        <Text size="sm">{t`${textOf(onHandQuantity, unit)} on hand`}</Text>
      )}
      {typeof leadTimeDays === 'number' && <Text size="sm">{t`${leadTimeDays} days`}</Text>}
      {state && (
        <div>
          <StateBadge of="offer" state={state} />
        </div>
      )}
    </Stack>
  );
}
