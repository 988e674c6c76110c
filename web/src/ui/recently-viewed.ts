// Notes that a product was looked at: in this browser for guests, at the server for members.
import { useEffect } from 'react';
import { graphql } from '../data/generated/gql.js';
import { remembered, textsFrom, withFirst } from '../data/remembered.js';
import { useQuietVerb } from '../data/use-quiet-verb.js';
import { useViewer } from './use-viewer.js';

const KEPT_MAX = 24;

export const viewedByGuest = remembered('viewed', (stored) => textsFrom(stored, KEPT_MAX));

const ViewProduct = graphql(`
  mutation ViewProduct($input: ViewProductInput!) {
    viewProduct(input: $input) {
      userErrors {
        code
      }
    }
  }
`);

export function useNoteView(productId: string): void {
  const { data } = useViewer();
  const view = useQuietVerb(ViewProduct);
  const isMember = data ? data.viewer !== null : undefined;
  useEffect(() => {
    if (isMember === undefined) return;
    if (isMember) view({ productId });
    else viewedByGuest.set(withFirst(viewedByGuest.get(), productId, KEPT_MAX));
  }, [isMember, productId, view]);
}
