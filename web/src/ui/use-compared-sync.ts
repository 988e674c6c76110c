// Keeps the comparison of this browser and of the member who is signed in alike: what the browser holds goes
// with whoever signs in; an empty browser takes the member's list; somebody else's list is dropped.
import { useEffect, useRef } from 'react';
import { graphql } from '../data/generated/gql.js';
import { useGraph } from '../data/use-graph.js';
import { useQuietVerb } from '../data/use-quiet-verb.js';
import { compared } from './compared.js';

const ComparedQuery = graphql(`
  query ComparedProducts {
    comparedProducts {
      id
    }
  }
`);

const SetComparedProducts = graphql(`
  mutation SetComparedProducts($input: SetComparedProductsInput!) {
    setComparedProducts(input: $input) {
      userErrors {
        code
      }
    }
  }
`);

/** `memberId`: null when nobody is signed in, undefined while that is not known. */
export function useComparedSync(memberId: string | null | undefined): void {
  const { ownerId, ids } = compared.use();
  const isTaken = ownerId === memberId;
  const keep = useQuietVerb(SetComparedProducts);
  const { data } = useGraph(ComparedQuery, {}, { isPaused: !memberId || isTaken });
  const sent = useRef('');
  useEffect(() => {
    if (memberId === undefined || isTaken) return;
    if (memberId === null) compared.set({ ownerId: null, ids: [] });
    else if (ownerId !== null) compared.set({ ownerId: null, ids: [] });
    else if (ids.length > 0) compared.set({ ownerId: memberId, ids });
    else if (data?.comparedProducts) {
      const known = data.comparedProducts.map(({ id }) => id);
      sent.current = known.join();
      compared.set({ ownerId: memberId, ids: known });
    }
  }, [memberId, ownerId, isTaken, ids, data]);
  useEffect(() => {
    if (!memberId || !isTaken || sent.current === ids.join()) return;
    sent.current = ids.join();
    keep({ productIds: [...ids] });
  }, [memberId, isTaken, ids, keep]);
}
