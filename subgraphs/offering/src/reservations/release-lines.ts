// Lines of a committed reservation come back because their order was declined or cancelled. Each line
// comes back once, whoever asks how often.
import { DomainError, invalidInput, notFound } from '@agora/kernel/errors.js';
import { invariant } from '@agora/kernel/invariant.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { addMovement } from '../stock/add-movement.js';
import { changeStock, changesOf } from '../stock/change-stock.js';
import { reservationErrors } from './reservation.errors.js';
import type { ReservationLine } from './reservation.js';

export interface ReleaseLinesInput {
  readonly purchaseId: string;
  readonly orderId: string;
  readonly lineIds: readonly string[];
}

/** The ids of the lines that are back now, those given back earlier included. */
export async function releaseLines(
  work: Work,
  tables: OfferTables,
  { purchaseId, orderId, lineIds }: ReleaseLinesInput,
): Promise<string[]> {
  const reservation = await work.find(tables.Reservation, purchaseId);
  if (!reservation) throw notFound('purchaseId');
  if (reservation.state !== 'COMMITTED') {
    const params = { state: reservation.state };
    throw new DomainError(reservationErrors.RESERVATION_NOT_COMMITTED, { params });
  }
  const asked = { purchaseId, lineId: { $in: [...new Set(lineIds)] } };
  const lines = await work.em.find(tables.ReservationLine, asked as never, {
    orderBy: { id: 'asc' },
  });
  const known = new Set(lines.map((line) => line.lineId));
  const strange = lineIds.findIndex((id) => !known.has(id));
  if (strange >= 0) throw invalidInput(`lineIds.${strange}`, 'NOT_IN_PURCHASE');
  const back: ReservationLine[] = [];
  for (const line of lines) {
    const changed = await work.em.nativeUpdate(
      tables.ReservationLine,
      { id: line.id, returnedAt: null },
      { returnedAt: work.now, returnedOrderId: orderId },
    );
    if (changed === 1) back.push(line);
  }
  for (const { offerId, quantity, isTracked } of back) {
    if (isTracked) addMovement(work, tables, { offerId, kind: 'RETURNED', quantity, purchaseId });
  }
  work.atEnd(async () => {
    for (const change of changesOf(back, { onHand: 1, held: 0 })) {
      invariant(await changeStock(work, tables, change), `offer ${change.offerId} is gone`);
    }
  });
  return lines.map((line) => line.lineId);
}
