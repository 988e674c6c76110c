// What a seller expected has come.
import type { Work } from '@agora/kernel/work.js';
import type { StockArrival } from '@agora/offering/stock/warehouse.js';
import {
  type ReceiveArrivalInput,
  receiveArrival,
} from '@agora/offering/warehouses/receive-arrival.js';
import { sellerOfferPolicy } from '../offers/seller-offer.policy.js';
import { sellerTables } from '../seller-tables.js';

export function receiveSellerArrival(
  work: Work,
  input: ReceiveArrivalInput,
): Promise<StockArrival> {
  return receiveArrival(work, sellerTables, sellerOfferPolicy, input);
}
