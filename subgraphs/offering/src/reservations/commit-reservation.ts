// The purchase was placed: what was held is sold and leaves the stock. Doing it twice is doing it once.
import { DomainError, notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { addMovement } from '../stock/add-movement.js';
import { endHold } from './end-hold.js';
import { reservationErrors } from './reservation.errors.js';
import type { ReservationState } from './reservation-states.js';

export async function commitReservation(
  work: Work,
  tables: OfferTables,
  { purchaseId }: { purchaseId: string },
): Promise<ReservationState> {
  const perUnit = { onHand: -1, held: -1 } as const;
  const lines = await endHold(work, tables, purchaseId, { to: 'COMMITTED', perUnit });
  if (!lines) return committedBefore(work, tables, purchaseId);
  for (const { offerId, quantity, isTracked } of lines) {
    if (isTracked) {
      addMovement(work, tables, { offerId, kind: 'SOLD', quantity: -quantity, purchaseId });
    }
  }
  return 'COMMITTED';
}

async function committedBefore(work: Work, tables: OfferTables, purchaseId: string) {
  const reservation = await work.find(tables.Reservation, purchaseId);
  if (!reservation) throw notFound('purchaseId');
  const { state } = reservation;
  if (state === 'COMMITTED') return state;
  throw new DomainError(reservationErrors.RESERVATION_NOT_HELD, { params: { state } });
}
