// Tells the others how an offer stands. What a person changes is told in the same transaction; what
// reservations and imports change is marked as due and told soon after, many changes in one snapshot.
import { giveWay } from '@agora/kernel/give-way.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import type { OfferTables } from '../offer-tables.js';
import type { Offer } from './offer.js';
import { offerSnapshot } from './offer-snapshot.js';

const batchMax = 200;

/** For offers whose row this work has locked or made: raises the version and emits the snapshot. */
export function tellOffer(work: Work, tables: OfferTables, offer: Offer): void {
  offer.version += 1;
  // It becomes unbuyable by itself at that instant, and that has to be told too.
  offer.tellDueAt = offer.isLiveAt(work.now) ? offer.validUntil : null;
  work.emit(tables.offerChanged(offerSnapshot(offer, work.now)));
}

/** Tells some of what is due, in the order of ids; returns how many offers that were. */
async function tellSome(work: Work, tables: OfferTables): Promise<number> {
  const due = await work.em.find(
    tables.Offer,
    { tellDueAt: { $lte: work.now } },
    { orderBy: { id: 'asc' }, limit: batchMax, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  for (const offer of due) tellOffer(work, tables, offer);
  return due.length;
}

/** Tells all that is due; looks first without a transaction, which is nearly always enough. */
export async function tellDueOffers(
  subgraph: RunningSubgraph,
  tables: OfferTables,
): Promise<number> {
  for (let told = 0; ; ) {
    const em = subgraph.database.em.fork();
    const isDue = await em.count(tables.Offer, { tellDueAt: { $lte: subgraph.clock.now() } });
    if (isDue === 0) return told;
    await giveWay();
    told += await subgraph.transact((work) => tellSome(work, tables));
  }
}
