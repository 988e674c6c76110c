// What a seller expected does not come.
import type { Work } from '@agora/kernel/work.js';
import type { StockArrival } from '@agora/offering/stock/warehouse.js';
import { cancelArrival } from '@agora/offering/warehouses/cancel-arrival.js';
import { sellerOfferPolicy } from '../offers/seller-offer.policy.js';
import { sellerTables } from '../seller-tables.js';

export function cancelSellerArrival(
  work: Work,
  input: { arrivalId: string },
): Promise<StockArrival> {
  return cancelArrival(work, sellerTables, sellerOfferPolicy, input);
}
