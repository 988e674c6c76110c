// Holidays begin and end by themselves: the sellers whose instant has come, one transaction each.
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { Seller } from './seller.js';
import { tellStanding } from './tell-standing.js';

const batchMax = 50;

export async function turnHolidays(subgraph: RunningSubgraph): Promise<number> {
  const now = subgraph.clock.now();
  const due = await subgraph.database.em
    .fork()
    .find(
      Seller,
      { $or: [{ holidayFrom: { $lte: now } }, { holidayUntil: { $lte: now } }] },
      { orderBy: { id: 'asc' }, limit: batchMax },
    );
  for (const { id } of due) await subgraph.transact((work) => turnHoliday(work, id));
  return due.length;
}

async function turnHoliday(work: Work, sellerId: string): Promise<void> {
  const seller = await work.lock(Seller, sellerId);
  const { holidayFrom, holidayUntil, availability, isActive: wasActive } = seller;
  if (holidayUntil && holidayUntil <= work.now) {
    if (availability === 'HOLIDAY') seller.availability = 'OPEN';
    seller.holidayFrom = null;
    seller.holidayUntil = null;
    seller.availabilityNote = null;
  } else if (holidayFrom && holidayFrom <= work.now) {
    seller.availability = 'HOLIDAY';
    seller.holidayFrom = null;
  } else return;
  await tellStanding(work, seller, wasActive);
}
