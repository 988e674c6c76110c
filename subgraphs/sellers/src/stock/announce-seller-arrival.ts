// A seller says how many units it expects, and when.
import type { Work } from '@agora/kernel/work.js';
import type { StockArrival } from '@agora/offering/stock/warehouse.js';
import {
  type AnnounceArrivalInput,
  announceArrival,
} from '@agora/offering/warehouses/announce-arrival.js';
import { sellerOfferPolicy } from '../offers/seller-offer.policy.js';
import { sellerTables } from '../seller-tables.js';

export function announceSellerArrival(
  work: Work,
  input: AnnounceArrivalInput,
): Promise<StockArrival> {
  return announceArrival(work, sellerTables, sellerOfferPolicy, input);
}
