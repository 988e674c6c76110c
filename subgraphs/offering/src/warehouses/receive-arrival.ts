// What was expected has come: as many units as were counted are on hand from now on.
import { invalidInput } from '@agora/kernel/errors.js';
import { invariant } from '@agora/kernel/invariant.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import type { OfferPolicy } from '../offers/offer.policy.js';
import { tellOffer } from '../offers/tell-changes.js';
import { checkQuantity, quantityMax } from '../prices/price-tiers.js';
import { addMovement } from '../stock/add-movement.js';
import { changeStock } from '../stock/change-stock.js';
import { putIntoWarehouse } from '../stock/stock-places.js';
import type { StockArrival } from '../stock/warehouse.js';
import { endArrival } from './end-arrival.js';

export interface ReceiveArrivalInput {
  arrivalId: string;
  /** What was counted; what was expected when left out. */
  receivedQuantity?: number | null;
}

export async function receiveArrival(
  work: Work,
  tables: OfferTables,
  policy: OfferPolicy,
  { arrivalId, receivedQuantity }: ReceiveArrivalInput,
): Promise<StockArrival> {
  const { arrival, offer } = await endArrival(work, tables, policy, arrivalId, 'RECEIVED');
  const { offerId, warehouseId, note: reason } = arrival;
  const onHand = checkQuantity(receivedQuantity ?? arrival.quantity, 'receivedQuantity');
  arrival.receivedQuantity = onHand;
  addMovement(work, tables, { offerId, kind: 'RECEIVED', quantity: onHand, warehouseId, reason });
  work.atEnd(async () => {
    const isDone = await changeStock(work, tables, { offerId, onHand, held: 0 });
    invariant(isDone, `offer ${offerId} takes what comes`);
    await work.em.refresh(offer);
    if (offer.onHandQuantity > quantityMax) {
      throw invalidInput('receivedQuantity', 'OUT_OF_RANGE', { maximum: quantityMax });
    }
    if (warehouseId) await putIntoWarehouse(work, tables, { offerId, warehouseId }, onHand);
    tellOffer(work, tables, offer);
  });
  return arrival;
}
