// The one place where an offer's counters change: a conditional update that cannot promise more than there is
// and what the vendor takes orders for beyond it. Verbs call it last, for offers in the order of their ids, so that the row locks
// are short and two transactions never wait for each other in a circle.
import type { Work } from '@agora/kernel/work.js';
import { raw } from '@mikro-orm/core';
import type { OfferTables } from '../offer-tables.js';

export interface StockChange {
  readonly offerId: string;
  /** Units by which the quantity on hand and the held quantity change; either may be negative. */
  readonly onHand: number;
  readonly held: number;
}

/** False, and nothing changed, when too little is available or the offer is not as `also` wants it. */
export async function changeStock(
  work: Work,
  tables: OfferTables,
  change: StockChange,
  also: object = {},
): Promise<boolean> {
  const taken = change.held - change.onHand;
  const where = {
    id: change.offerId,
    heldQuantity: { $gte: -change.held },
    // What gives back is never refused, whatever the limit has become meanwhile.
    ...(taken > 0
      ? { [raw('on_hand_quantity - held_quantity + backorder_quantity')]: { $gte: taken } }
      : {}),
    ...also,
  };
  const changed = await work.em.nativeUpdate(tables.Offer, where as never, {
    onHandQuantity: raw('on_hand_quantity + ?', [change.onHand]),
    heldQuantity: raw('held_quantity + ?', [change.held]),
    version: raw('version + 1'),
    tellDueAt: work.now,
  });
  return changed === 1;
}

/** One change for each offer, in the order of ids, of lines that may repeat an offer. */
export function changesOf(
  lines: readonly { offerId: string; quantity: number; isTracked: boolean }[],
  perUnit: { onHand: -1 | 0 | 1; held: -1 | 0 | 1 },
): StockChange[] {
  const sums = new Map<string, number>();
  for (const { offerId, quantity, isTracked } of lines) {
    if (isTracked) sums.set(offerId, (sums.get(offerId) ?? 0) + quantity);
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([offerId, sum]) => ({
      offerId,
      onHand: perUnit.onHand * sum,
      held: perUnit.held * sum,
    }));
}
