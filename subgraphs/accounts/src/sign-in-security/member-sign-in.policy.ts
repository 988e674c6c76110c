// Who helps a member back in that has lost its authenticator: an administrator of its company, or the
// operator's staff. Never oneself: that asks for a code or the password.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import { seesPeopleOf, setsSignInRulesOf } from '../companies/company.policy.js';
import type { Member } from '../members/member.js';
import { type MemberState, memberStates } from '../members/member-states.js';

const helps = (actor: Actor, { id, companyId }: Member) =>
  actor.memberId !== id &&
  !actor.caller.apiKeyId &&
  (setsSignInRulesOf(actor, companyId) || actor.isOperator);

export const memberSignInPolicy = definePolicy<Member, MemberState>(
  memberStates,
  (actor, { companyId }) => seesPeopleOf(actor, companyId),
)({
  clearTwoFactor: { who: helps, when: ({ state }) => state === 'ACTIVE' },
});
