// Who may do what with a demand. Everybody may know that it exists: demands are public.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { Demand } from './demand.js';
import { type DemandState, demandStates } from './demand-states.js';

const buys = (actor: Actor, demand: Demand) => actor.actsFor(demand.buyerCompanyId, 'PURCHASER');

export const demandPolicy = definePolicy<Demand, DemandState>(
  demandStates,
  () => true,
)({
  close: { to: 'CLOSED', who: buys },
  award: { to: 'AWARDED', who: buys, when: (demand) => demand.quoteCount > 0 },
  // The operator may take a demand away that does not belong on the platform.
  cancel: { to: 'CANCELLED', who: (actor, demand) => buys(actor, demand) || actor.isOperator },
});

/** Who sees what only the two sides may see of the buyer's side. */
export const isBuyerSide = (actor: Actor, demand: { buyerCompanyId: string }) =>
  actor.isOperator || actor.actsFor(demand.buyerCompanyId);
