// What a business unit expected does not come.
import type { Work } from '@agora/kernel/work.js';
import type { StockArrival } from '@agora/offering/stock/warehouse.js';
import { cancelArrival } from '@agora/offering/warehouses/cancel-arrival.js';
import { storeOfferPolicy } from '../offers/store-offer.policy.js';
import { storeTables } from '../store-tables.js';

export function cancelStoreArrival(
  work: Work,
  input: { arrivalId: string },
): Promise<StockArrival> {
  return cancelArrival(work, storeTables, storeOfferPolicy, input);
}
