// A business unit says how many units it expects, and when.
import type { Work } from '@agora/kernel/work.js';
import type { StockArrival } from '@agora/offering/stock/warehouse.js';
import {
  type AnnounceArrivalInput,
  announceArrival,
} from '@agora/offering/warehouses/announce-arrival.js';
import { storeOfferPolicy } from '../offers/store-offer.policy.js';
import { storeTables } from '../store-tables.js';

export function announceStoreArrival(
  work: Work,
  input: AnnounceArrivalInput,
): Promise<StockArrival> {
  return announceArrival(work, storeTables, storeOfferPolicy, input);
}
