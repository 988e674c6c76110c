// A hold whose end has come ends by itself: each in a transaction of its own, so that one that cannot
// end does not keep the others.
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { OfferTables } from '../offer-tables.js';
import { endHold } from './end-hold.js';

const batchMax = 100;

/** Ends what is due and returns how many holds that were. */
export async function expireReservations(
  subgraph: RunningSubgraph,
  tables: OfferTables,
): Promise<number> {
  let ended = 0;
  for (let after = ''; ; ) {
    const due = await subgraph.database.em
      .fork()
      .find(
        tables.Reservation,
        { state: 'HELD', until: { $lte: subgraph.clock.now() }, purchaseId: { $gt: after } },
        { orderBy: { purchaseId: 'asc' }, limit: batchMax },
      );
    for (const { purchaseId } of due) {
      if (await expireOne(subgraph, tables, purchaseId)) ended++;
      after = purchaseId;
    }
    if (due.length < batchMax) return ended;
  }
}

async function expireOne(
  subgraph: RunningSubgraph,
  tables: OfferTables,
  purchaseId: string,
): Promise<boolean> {
  const perUnit = { onHand: 0, held: -1 } as const;
  const ending = { to: 'EXPIRED', onlyIfEnded: true, perUnit } as const;
  try {
    const lines = await subgraph.transact((work) => endHold(work, tables, purchaseId, ending));
    return lines !== null;
  } catch (error) {
    subgraph.log.error({ err: error, purchaseId }, 'a reservation could not expire');
    return false;
  }
}
