// What was expected does not come: nothing is promised on it any more.
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import type { OfferPolicy } from '../offers/offer.policy.js';
import type { StockArrival } from '../stock/warehouse.js';
import { endArrival } from './end-arrival.js';

export async function cancelArrival(
  work: Work,
  tables: OfferTables,
  policy: OfferPolicy,
  { arrivalId }: { arrivalId: string },
): Promise<StockArrival> {
  const { arrival } = await endArrival(work, tables, policy, arrivalId, 'CANCELLED');
  return arrival;
}
