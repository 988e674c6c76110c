// The sweep that closes demands at their closing time. Several replicas may run it at once: each demand
// is looked at again under its lock.
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { endQuoting } from './close-demand.js';
import { Demand } from './demand.js';

const batchMax = 100;

/** Closes what is due, in steps of one demand; returns how many it closed. */
export async function closeDueDemands(subgraph: RunningSubgraph): Promise<number> {
  const due = await subgraph.database.em
    .fork()
    .find(
      Demand,
      { state: 'OPEN', closesAt: { $lte: subgraph.clock.now() } },
      { orderBy: { closesAt: 'asc', id: 'asc' }, limit: batchMax, fields: ['id'] },
    );
  let closed = 0;
  for (const { id } of due) {
    if (await subgraph.transact((work) => closeDueDemand(work, id))) closed += 1;
  }
  return closed;
}

async function closeDueDemand(work: Work, demandId: string): Promise<boolean> {
  const demand = await work.lock(Demand, demandId);
  if (demand.state !== 'OPEN' || demand.closesAt > work.now) return false;
  await endQuoting(work, demand);
  return true;
}
