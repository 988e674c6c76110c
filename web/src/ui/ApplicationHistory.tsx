// What happened to an application to sell: each step with what the operator wrote.
import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';
import classes from './ApplicationHistory.module.css';
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
      <ol className={classes.steps}>
        {history.map(({ state, at, remarks }) => (
          <li key={at + state}>
            <span>
              <StateBadge of="application" state={state} />
            </span>
            <Text size="sm" c="dimmed">
              <Instant value={at} />
            </Text>
            {remarks && <Text size="sm">{remarks}</Text>}
          </li>
        ))}
      </ol>
    </Surface>
  );
}
