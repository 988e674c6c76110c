// Who may change a company's own roles: its people who manage members.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import { seesPeopleOf } from '../companies/company.policy.js';
import type { CompanyRole } from '../roles/company-role.js';

const manages = (actor: Actor, { companyId }: CompanyRole) =>
  actor.actsFor(companyId, 'MANAGE_MEMBERS');

export const companyRolePolicy = definePolicy<CompanyRole & { state?: string }>(
  null,
  (actor, role) => seesPeopleOf(actor, role.companyId),
)({ change: { who: manages }, remove: { who: manages } });
