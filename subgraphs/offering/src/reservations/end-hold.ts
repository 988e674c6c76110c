// How a hold ends: a conditional change of its state, and in the same transaction what that means for
// the offers' counters, last. Whoever comes second finds nothing to change.

import { invariant } from '@agora/kernel/invariant.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { changeStock, changesOf } from '../stock/change-stock.js';
import { fitToHand } from '../stock/stock-places.js';
import type { ReservationLine } from './reservation.js';

interface Ending {
  readonly to: 'COMMITTED' | 'RELEASED' | 'EXPIRED';
  /** For expiry: only when its end has come. */
  readonly onlyIfEnded?: boolean;
  readonly perUnit: { onHand: -1 | 0; held: -1 };
}

/** The lines of the hold that this call ended, or null when it was not held (any more). */
export async function endHold(
  work: Work,
  tables: OfferTables,
  purchaseId: string,
  { to, onlyIfEnded, perUnit }: Ending,
): Promise<ReservationLine[] | null> {
  const changed = await work.em.nativeUpdate(
    tables.Reservation,
    { purchaseId, state: 'HELD', ...(onlyIfEnded ? { until: { $lte: work.now } } : {}) },
    { state: to, changedAt: work.now },
  );
  if (changed === 0) return null;
  const lines = await work.em.find(tables.ReservationLine, { purchaseId } as never, {
    orderBy: { id: 'asc' },
  });
  work.atEnd(async () => {
    const changes = changesOf(lines, perUnit);
    for (const change of changes) {
      const isDone = await changeStock(work, tables, change);
      invariant(isDone, `offer ${change.offerId} holds less than its reservations`);
    }
    if (perUnit.onHand === 0) return;
    const offerIds = changes.map(({ offerId }) => offerId);
    await fitToHand(work, tables, offerIds);
  });
  return lines;
}
