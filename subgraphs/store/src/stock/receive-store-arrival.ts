// What a business unit expected has come.
import type { Work } from '@agora/kernel/work.js';
import type { StockArrival } from '@agora/offering/stock/warehouse.js';
import {
  type ReceiveArrivalInput,
  receiveArrival,
} from '@agora/offering/warehouses/receive-arrival.js';
import { storeOfferPolicy } from '../offers/store-offer.policy.js';
import { storeTables } from '../store-tables.js';

export function receiveStoreArrival(work: Work, input: ReceiveArrivalInput): Promise<StockArrival> {
  return receiveArrival(work, storeTables, storeOfferPolicy, input);
}
