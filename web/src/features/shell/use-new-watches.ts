// How many of the member's watches were met and not seen yet.
import { graphql } from '../../data/generated/gql.js';
import { useGraph } from '../../data/use-graph.js';

const NewWatchCount = graphql(`
  query NewWatchCount {
    newWatchCount
  }
`);

export const useNewWatches = (): number =>
  useGraph(NewWatchCount, {}, { typenames: ['Watch'] }).data?.newWatchCount ?? 0;
