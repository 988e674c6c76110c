// A vendor says how many units of an offer it expects, and on which day: buyers see from when on more can be had.
import { invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { offerErrors } from '../offers/offer.errors.js';
import type { OfferPolicy } from '../offers/offer.policy.js';
import { checkQuantity } from '../prices/price-tiers.js';
import { dayOf } from '../stock/availability.js';
import { openWarehouse } from '../stock/open-warehouse.js';
import type { StockArrival } from '../stock/warehouse.js';

export interface AnnounceArrivalInput {
  id: string;
  offerId: string;
  quantity: number;
  expectedOn: string;
  warehouseId?: string | null;
  note?: string | null;
}

const daysAheadMax = 3650;
const openArrivalsMax = 50;

export async function announceArrival(
  work: Work,
  tables: OfferTables,
  policy: OfferPolicy,
  input: AnnounceArrivalInput,
): Promise<StockArrival> {
  const { offerId, expectedOn } = input;
  const offer = await work.get(tables.Offer, offerId, 'offerId');
  work.authorize(policy.adjustStock, offer, offerErrors.OFFER_NOT_CHANGEABLE);
  const { vendorId, vendorCompanyId } = offer;
  const isOwn = (found: StockArrival) => found.vendorCompanyId === vendorCompanyId;
  const before = await earlier(work, tables.StockArrival, tables.arrivalPrefix, input, isOwn);
  if (before) return before;
  checkDay(expectedOn, work.now);
  const warehouseId = input.warehouseId ?? null;
  if (warehouseId) await openWarehouse(work, tables, { warehouseId, vendorId }, 'warehouseId');
  const open = await work.em.count(tables.StockArrival, { offerId, state: 'EXPECTED' });
  if (open >= openArrivalsMax) throw invalidInput('id', 'TOO_MANY', { countMax: openArrivalsMax });
  const arrival = new tables.StockArrival();
  arrival.id = input.id;
  arrival.contentHash = contentHash(input);
  arrival.vendorCompanyId = vendorCompanyId;
  arrival.offerId = offerId;
  arrival.warehouseId = warehouseId;
  arrival.quantity = checkQuantity(input.quantity, 'quantity');
  arrival.expectedOn = expectedOn;
  arrival.note = input.note?.trim() ? textFrom(input.note, 'note', 500) : null;
  arrival.createdAt = work.now;
  return work.add(arrival);
}

function checkDay(expectedOn: string, now: Date): void {
  const latest = dayOf(new Date(now.getTime() + daysAheadMax * 86_400_000));
  const params = { value: expectedOn, minimum: dayOf(now), maximum: latest };
  if (expectedOn < dayOf(now)) throw invalidInput('expectedOn', 'IN_THE_PAST', params);
  if (expectedOn > latest) throw invalidInput('expectedOn', 'TOO_LATE', params);
}
