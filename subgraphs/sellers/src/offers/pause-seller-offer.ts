// An offer comes down for a while; what buyers hold of it stays theirs.
import type { Work } from '@agora/kernel/work.js';
import { moveOffer } from '@agora/offering/offers/move-offer.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import { sellerTables } from '../seller-tables.js';
import { sellerOfferPolicy } from './seller-offer.policy.js';

export function pauseSellerOffer(work: Work, input: { offerId: string }): Promise<Offer> {
  return moveOffer(work, sellerTables, sellerOfferPolicy, input, 'pause');
}
