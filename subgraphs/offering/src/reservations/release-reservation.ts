// The purchase came to nothing: what was held is available again. A release that comes before its
// reserve is remembered, so that the late reserve holds nothing.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { endHold } from './end-hold.js';
import { reservationErrors } from './reservation.errors.js';
import type { ReservationState } from './reservation-states.js';

export async function releaseReservation(
  work: Work,
  tables: OfferTables,
  { purchaseId }: { purchaseId: string },
): Promise<ReservationState> {
  const perUnit = { onHand: 0, held: -1 } as const;
  if (await endHold(work, tables, purchaseId, { to: 'RELEASED', perUnit })) return 'RELEASED';
  const known = await work.find(tables.Reservation, purchaseId);
  if (known?.state === 'COMMITTED') throw new DomainError(reservationErrors.RESERVATION_COMMITTED);
  if (known) return known.state;
  const memory = new tables.Reservation();
  memory.purchaseId = purchaseId;
  memory.contentHash = '';
  memory.state = 'RELEASED';
  memory.createdAt = work.now;
  memory.changedAt = work.now;
  return work.add(memory).state;
}
