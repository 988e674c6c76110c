// How many quotes a demand was answered with. Those that are out of the running stay counted, because its buyer still
// sees them, and are named.
import { Plural, Trans } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';

const QuoteCountFragment = graphql(`
  fragment QuoteCount_Demand on Demand {
    submittedQuoteCount
    expiredQuoteCount
    withdrawnQuoteCount
  }
`);

interface Props {
  demand: FragmentType<typeof QuoteCountFragment>;
}

export function QuoteCount({ demand }: Props) {
  const { submittedQuoteCount: value } = readFragment(QuoteCountFragment, demand);
  return (
    <>
      <Plural value={value} one="# quote" other="# quotes" />
      <OutOfRunning demand={demand} before=" · " />
    </>
  );
}

/** Those of them that can no longer be chosen; nothing when all stand. */
export function OutOfRunning({ demand, before = '' }: Props & { before?: string }) {
  const counts = readFragment(QuoteCountFragment, demand);
  const { expiredQuoteCount: expired, withdrawnQuoteCount: withdrawn } = counts;
  if (expired === 0 && withdrawn === 0) return null;
  return (
    <>
      {before}
      {expired > 0 && <Trans>{expired} expired</Trans>}
      {expired > 0 && withdrawn > 0 && ' · '}
      {withdrawn > 0 && <Trans>{withdrawn} withdrawn</Trans>}
    </>
  );
}
