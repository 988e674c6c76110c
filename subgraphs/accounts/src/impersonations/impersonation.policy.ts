// Who ends an impersonation: the staff member itself, as itself or as whom it acts, and the company's people with
// the permission MANAGE_COMPANY. The company's people and the operator see it.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import { managesCompany, seesPeopleOf } from '../companies/company.policy.js';
import type { Impersonation } from './impersonation.js';

export const isItsStaff = (actor: Actor, { id, staffMemberId }: Impersonation) =>
  actor.impersonation ? actor.impersonation.id === id : actor.memberId === staffMemberId;

export const impersonationPolicy = definePolicy<Impersonation & { state?: string }>(
  null,
  (actor, { companyId }) => seesPeopleOf(actor, companyId),
)({
  end: {
    who: (actor, impersonation) =>
      isItsStaff(actor, impersonation) || managesCompany(actor, impersonation.companyId),
    when: ({ endedAt }) => !endedAt,
  },
});
