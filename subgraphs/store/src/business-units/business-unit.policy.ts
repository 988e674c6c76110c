// Who may do what with business units: the operator's staff all, sales agents of its company the offers.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy, type Rule } from '@agora/kernel/policy.js';
import type { BusinessUnit } from './business-unit.js';

const manages = (actor: Actor, unit: BusinessUnit) =>
  actor.isOperator || actor.actsFor(unit.companyId, 'SELLER_AGENT');

/** A business unit itself is no secret, but who is not of its company is told nothing of its inside. */
const mayKnow = (actor: Actor, unit: BusinessUnit) =>
  actor.isOperator || actor.actsFor(unit.companyId);

export const businessUnitPolicy = definePolicy<BusinessUnit & { state?: string }>(
  null,
  mayKnow,
)({
  sell: { who: manages },
});

/** There is nothing yet that could be seen or not: others are simply not allowed to. */
export const createBusinessUnitRule: Rule<null> = {
  action: 'CREATE_BUSINESS_UNIT',
  who: (actor) => actor.isOperator,
  seenBy: (actor) => actor.isMember,
  when: () => true,
};
