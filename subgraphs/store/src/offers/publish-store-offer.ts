// An offer goes up: everyone finds it and can buy it.
import type { Work } from '@agora/kernel/work.js';
import { moveOffer } from '@agora/offering/offers/move-offer.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import { storeTables } from '../store-tables.js';
import { storeOfferPolicy } from './store-offer.policy.js';

export function publishStoreOffer(work: Work, input: { offerId: string }): Promise<Offer> {
  return moveOffer(work, storeTables, storeOfferPolicy, input, 'publish');
}
