// A seller moves units of an offer from one place to another.
import type { Work } from '@agora/kernel/work.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import {
  type TransferStockInput,
  transferStock,
} from '@agora/offering/warehouses/transfer-stock.js';
import { sellerOfferPolicy } from '../offers/seller-offer.policy.js';
import { sellerTables } from '../seller-tables.js';

export function transferSellerStock(work: Work, input: TransferStockInput): Promise<Offer> {
  return transferStock(work, sellerTables, sellerOfferPolicy, input);
}
