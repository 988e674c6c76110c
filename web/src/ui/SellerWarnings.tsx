// A seller's warnings with what was said about them; what may be done with each is handed in.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';
import type { SellerWarningAction } from '../data/generated/graphql.js';
import { present } from '../data/nodes.js';
import { StateBadge } from './StateBadge.js';
import { Surface } from './Surface.js';
import { Empty } from './states.js';
import { useSellerWords } from './use-seller-words.js';
import { Instant } from './When.js';

const WarningsFragment = graphql(`
  fragment SellerWarnings_Seller on Seller {
    warnings(first: 10) {
      nodes {
        id
        state
        measure
        reason
        appeal
        remarks
        raisedAt
        allowedActions
      }
    }
  }
`);

interface Props {
  seller: FragmentType<typeof WarningsFragment>;
  aside?: ReactNode;
  action: (warningId: string, action: SellerWarningAction) => ReactNode;
}

export function SellerWarnings({ aside, action, ...props }: Props) {
  const { warnings } = readFragment(WarningsFragment, props.seller);
  const { t } = useLingui();
  const { measures } = useSellerWords();
  const rows = present(warnings?.nodes);
  return (
    <Surface title={<Trans>Warnings</Trans>} aside={aside}>
      {rows.length === 0 ? (
        <Empty isSmall title={<Trans>No warnings</Trans>} />
      ) : (
        <Stack gap="lg" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {rows.map((warning) => (
            <Stack key={warning.id} component="li" gap={6}>
              <Group gap="sm">
                <StateBadge of="warning" state={warning.state} />
                {warning.measure && <Text fw={550}>{measures[warning.measure]}</Text>}
                <Text size="sm" c="dimmed">
                  <Instant value={warning.raisedAt} />
                </Text>
              </Group>
              <Text>{warning.reason}</Text>
              {warning.appeal && (
                <Text size="sm">
                  <b>{t`Appeal`}</b> {warning.appeal}
                </Text>
              )}
              {warning.remarks && (
                <Text size="sm">
                  <b>{t`Decision`}</b> {warning.remarks}
                </Text>
              )}
              <Group gap="xs">
                {warning.allowedActions.map((each) => action(warning.id, each))}
              </Group>
            </Stack>
          ))}
        </Stack>
      )}
    </Surface>
  );
}
