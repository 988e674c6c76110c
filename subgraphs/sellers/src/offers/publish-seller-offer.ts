// An offer goes up: everyone finds it and can buy it.
import type { Work } from '@agora/kernel/work.js';
import { moveOffer } from '@agora/offering/offers/move-offer.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import { sellerTables } from '../seller-tables.js';
import { sellerOfferPolicy } from './seller-offer.policy.js';

export function publishSellerOffer(work: Work, input: { offerId: string }): Promise<Offer> {
  return moveOffer(work, sellerTables, sellerOfferPolicy, input, 'publish');
}
