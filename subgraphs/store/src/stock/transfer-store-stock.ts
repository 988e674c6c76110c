// A business unit moves units of an offer from one place to another.
import type { Work } from '@agora/kernel/work.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import {
  type TransferStockInput,
  transferStock,
} from '@agora/offering/warehouses/transfer-stock.js';
import { storeOfferPolicy } from '../offers/store-offer.policy.js';
import { storeTables } from '../store-tables.js';

export function transferStoreStock(work: Work, input: TransferStockInput): Promise<Offer> {
  return transferStock(work, storeTables, storeOfferPolicy, input);
}
