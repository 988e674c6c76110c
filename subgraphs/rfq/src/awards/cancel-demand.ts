// The buyer or the operator takes a demand back; the quotes in the running have lost.
import type { Work } from '@agora/kernel/work.js';
import { demandErrors } from '../demands/demand.errors.js';
import { tellDemand } from '../demands/demand.events.js';
import { Demand } from '../demands/demand.js';
import { demandPolicy } from '../demands/demand.policy.js';
import { demandStates } from '../demands/demand-states.js';
import { loseOthers } from './lose-others.js';

export async function cancelDemand(
  work: Work,
  { demandId }: { demandId: string },
): Promise<Demand> {
  work.actor.requireMember();
  const demand = await work.lock(Demand, demandId, 'demandId');
  const otherwise = demandErrors.DEMAND_NOT_CANCELLABLE;
  work.authorize(demandPolicy.cancel, demand, otherwise);
  demand.state = demandStates.move(demand.state, 'CANCELLED', otherwise);
  demand.closedAt ??= work.now;
  await loseOthers(work, demand, null);
  await tellDemand(work, 'rfq.demand.cancelled', demand);
  return demand;
}
