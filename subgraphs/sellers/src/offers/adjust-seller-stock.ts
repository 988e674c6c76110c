// A seller's people count an offer's stock.
import type { Work } from '@agora/kernel/work.js';
import { type AdjustStockInput, adjustStock } from '@agora/offering/offers/adjust-stock.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import { sellerTables } from '../seller-tables.js';
import { sellerOfferPolicy } from './seller-offer.policy.js';

export function adjustSellerStock(work: Work, input: AdjustStockInput): Promise<Offer> {
  return adjustStock(work, sellerTables, sellerOfferPolicy, input);
}
