// An offer comes down for a while; what buyers hold of it stays theirs. What the operator takes down goes up
// again only through the operator.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { moveOffer } from '@agora/offering/offers/move-offer.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import { sellsFor } from '@agora/offering/offers/offer.policy.js';
import { sellerTables } from '../seller-tables.js';
import { SellerOffer } from './seller-offer.js';
import { sellerOfferPolicy } from './seller-offer.policy.js';

export async function pauseSellerOffer(
  work: Work,
  input: { offerId: string; reason?: string | null },
): Promise<Offer> {
  const paused = await moveOffer(work, sellerTables, sellerOfferPolicy, input, 'pause');
  const offer = await work.get(SellerOffer, paused.id);
  if (!sellsFor(work.actor, offer)) {
    offer.takenDownReason = textFrom(input.reason, 'reason', 1000);
  }
  return offer;
}
