// Who may do what to a company. That a company exists, and its name, is public.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { Company } from './company.js';

export const companyPolicy = definePolicy<Company & { state?: string }>(
  null,
  () => true,
)({
  inviteMember: { who: (actor, company) => actor.actsFor(company.id, 'COMPANY_ADMIN') },
});

/** Whether the caller may know who works there, their e-mails and roles. */
export const seesPeopleOf = (actor: Actor, companyId: string) =>
  actor.actsFor(companyId) || actor.isOperator;
