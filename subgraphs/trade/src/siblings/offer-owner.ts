// Who owns an offer: its id's prefix says it. Trade asks that subgraph for terms and for stock.
import { prefixOf } from '@agora/kernel/ids.js';

export type OfferOwner = 'store' | 'sellers';

const owners: Readonly<Record<string, OfferOwner>> = { sto: 'store', slo: 'sellers' };

/** The subgraph that owns the offer; undefined when the id is not an offer's. */
export function ownerOf(offerId: string): OfferOwner | undefined {
  return owners[prefixOf(offerId) ?? ''];
}
