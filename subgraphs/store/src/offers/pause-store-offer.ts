// An offer comes down for a while; what buyers hold of it stays theirs.
import type { Work } from '@agora/kernel/work.js';
import { moveOffer } from '@agora/offering/offers/move-offer.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import { storeTables } from '../store-tables.js';
import { storeOfferPolicy } from './store-offer.policy.js';

export function pauseStoreOffer(work: Work, input: { offerId: string }): Promise<Offer> {
  return moveOffer(work, storeTables, storeOfferPolicy, input, 'pause');
}
