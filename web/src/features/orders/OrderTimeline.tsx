// What happened to the order, newest last, and who did it.
import { useLingui } from '@lingui/react';
import { Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { OrderState } from '../../data/generated/graphql.js';
import { Dotted } from '../../ui/Dotted.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Tag } from '../../ui/Tag.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { Instant } from '../../ui/When.js';
import classes from './OrderPage.module.css';
import { pastWords } from './waiting-words.js';

const OrderTimelineFragment = graphql(`
  fragment OrderTimeline_Order on Order {
    timeline {
      state
      at
      note
      by {
        id
        displayName
      }
    }
  }
`);

interface Props {
  order: FragmentType<typeof OrderTimelineFragment>;
  /** In whose words: the buyer's, or its vendor's. */
  of: 'order' | 'sale';
}

export function OrderTimeline({ of, ...props }: Props) {
  const nameOf = usePersonName();
  const { timeline } = readFragment(OrderTimelineFragment, props.order);
  return (
    <ol className={classes.timeline}>
      {timeline.map(({ state, at, by, note }, index) => (
        <li key={`${state} ${at}`} className={classes.event}>
          <Step of={of} state={state} isPast={index < timeline.length - 1} />
          <Dotted>
            <Instant value={at} />
            {by && nameOf(by)}
          </Dotted>
          {note && <Text size="sm">{note}</Text>}
        </li>
      ))}
    </ol>
  );
}

function Step({ of, state, isPast }: Pick<Props, 'of'> & { state: OrderState; isPast: boolean }) {
  const { i18n } = useLingui();
  const word = isPast && pastWords[state];
  if (!word) return <StateBadge of={of} state={state} />;
  return <Tag tone="gray">{i18n._(word)}</Tag>;
}
