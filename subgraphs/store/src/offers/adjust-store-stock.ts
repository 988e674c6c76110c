// The operator's people count an offer's stock.
import type { Work } from '@agora/kernel/work.js';
import { type AdjustStockInput, adjustStock } from '@agora/offering/offers/adjust-stock.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import { storeTables } from '../store-tables.js';
import { storeOfferPolicy } from './store-offer.policy.js';

export function adjustStoreStock(work: Work, input: AdjustStockInput): Promise<Offer> {
  return adjustStock(work, storeTables, storeOfferPolicy, input);
}
