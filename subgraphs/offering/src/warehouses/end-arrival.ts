// The one place where an expected arrival ends: once, and by those who keep the offer's stock.
import { DomainError, notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { offerErrors } from '../offers/offer.errors.js';
import type { Offer } from '../offers/offer.js';
import type { OfferPolicy } from '../offers/offer.policy.js';
import { stockErrors } from '../stock/stock.errors.js';
import type { StockArrival } from '../stock/warehouse.js';

export async function endArrival(
  work: Work,
  tables: OfferTables,
  policy: OfferPolicy,
  arrivalId: string,
  to: 'RECEIVED' | 'CANCELLED',
): Promise<{ arrival: StockArrival; offer: Offer }> {
  const arrival = await work.lock(tables.StockArrival, arrivalId, 'arrivalId');
  const offer = await work.find(tables.Offer, arrival.offerId);
  if (!offer) throw notFound('arrivalId');
  work.authorize(policy.adjustStock, offer, offerErrors.OFFER_NOT_CHANGEABLE);
  if (arrival.state !== 'EXPECTED') {
    const params = { state: arrival.state };
    throw new DomainError(stockErrors.ARRIVAL_ENDED, { field: ['arrivalId'], params });
  }
  arrival.state = to;
  arrival.endedAt = work.now;
  return { arrival, offer };
}
