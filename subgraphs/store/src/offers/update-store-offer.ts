// The operator's people change an offer's terms.
import type { Work } from '@agora/kernel/work.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import { type UpdateOfferInput, updateOffer } from '@agora/offering/offers/update-offer.js';
import { storeTables } from '../store-tables.js';
import { storeOfferPolicy } from './store-offer.policy.js';

export function updateStoreOffer(work: Work, input: UpdateOfferInput): Promise<Offer> {
  return updateOffer(work, storeTables, storeOfferPolicy, input);
}
