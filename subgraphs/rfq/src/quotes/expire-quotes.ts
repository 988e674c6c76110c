// The sweep that ends quotes whose validity is over. Several replicas may run it at once: each quote is
// looked at again under its lock.
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { leaveRunning } from './leave-running.js';
import { lockQuote } from './lock-quote.js';
import { Quote } from './quote.js';

const batchMax = 100;

/** Ends what is over, in steps of one quote; returns how many it ended. */
export async function expireQuotes(subgraph: RunningSubgraph): Promise<number> {
  const due = await subgraph.database.em
    .fork()
    .find(
      Quote,
      { state: 'SUBMITTED', validUntil: { $lte: subgraph.clock.now() } },
      { orderBy: { validUntil: 'asc', id: 'asc' }, limit: batchMax, fields: ['id'] },
    );
  let expired = 0;
  for (const { id } of due) {
    if (await subgraph.transact((work) => expireQuote(work, id))) expired += 1;
  }
  return expired;
}

async function expireQuote(work: Work, quoteId: string): Promise<boolean> {
  const { quote, demand } = await lockQuote(work, quoteId);
  if (quote.state !== 'SUBMITTED' || quote.validUntil > work.now) return false;
  await leaveRunning(work, quote, demand, 'EXPIRED');
  return true;
}
