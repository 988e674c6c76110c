// A seller's people change an offer's terms.
import type { Work } from '@agora/kernel/work.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import { type UpdateOfferInput, updateOffer } from '@agora/offering/offers/update-offer.js';
import { sellerTables } from '../seller-tables.js';
import { sellerOfferPolicy } from './seller-offer.policy.js';

export function updateSellerOffer(work: Work, input: UpdateOfferInput): Promise<Offer> {
  return updateOffer(work, sellerTables, sellerOfferPolicy, input);
}
