// A demand stops taking quotes: by the buyer's word, or by itself when its time has come. Without a
// quote that stands there is nothing to decide, so it ends as EXPIRED.
import type { Work } from '@agora/kernel/work.js';
import { demandErrors } from './demand.errors.js';
import { tellDemand } from './demand.events.js';
import { Demand } from './demand.js';
import { demandPolicy } from './demand.policy.js';
import { demandStates } from './demand-states.js';

export async function closeDemand(work: Work, { demandId }: { demandId: string }): Promise<Demand> {
  work.actor.requireMember();
  const demand = await work.lock(Demand, demandId, 'demandId');
  work.authorize(demandPolicy.close, demand, demandErrors.DEMAND_NOT_OPEN);
  await endQuoting(work, demand);
  return demand;
}

/** For a demand that is locked and OPEN. */
export async function endQuoting(work: Work, demand: Demand): Promise<void> {
  const next = demand.quoteCount > 0 ? 'CLOSED' : 'EXPIRED';
  demand.state = demandStates.move(demand.state, next, demandErrors.DEMAND_NOT_OPEN);
  demand.closedAt = work.now;
  await tellDemand(work, 'rfq.demand.closed', demand);
}
