// What happened to an application to sell: each step with what the operator wrote.
import { Trans } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';
import { StateBadge } from './StateBadge.js';
import { Surface } from './Surface.js';
import { Instant } from './When.js';

const HistoryFragment = graphql(`
  fragment ApplicationHistory_SellerApplication on SellerApplication {
    history {
      state
      at
      remarks
    }
  }
`);

export function ApplicationHistory(props: { application: FragmentType<typeof HistoryFragment> }) {
  const { history } = readFragment(HistoryFragment, props.application);
  if (history.length === 0) return null;
  return (
    <Surface title={<Trans>What happened</Trans>}>
      <Stack gap="md" component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
        {history.map(({ state, at, remarks }) => (
          <Stack key={at + state} component="li" gap={4}>
            <Group gap="sm">
              <StateBadge of="application" state={state} />
              <Text size="sm" c="dimmed">
                <Instant value={at} />
              </Text>
            </Group>
            {remarks && <Text size="sm">{remarks}</Text>}
          </Stack>
        ))}
      </Stack>
    </Surface>
  );
}
