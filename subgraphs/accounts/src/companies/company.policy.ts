// Who may do what to a company. That a company exists, and its name, is public.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { Company } from './company.js';

/** Whether the caller says what the company is: profile, units, cost centres. */
export const managesCompany = (actor: Actor, companyId: string) =>
  actor.actsFor(companyId, 'MANAGE_COMPANY');

const manages = (actor: Actor, { id }: Company) => managesCompany(actor, id);

export const companyPolicy = definePolicy<Company & { state?: string }>(
  null,
  () => true,
)({
  inviteMember: { who: (actor, company) => actor.actsFor(company.id, 'MANAGE_MEMBERS') },
  createRole: { who: (actor, company) => actor.actsFor(company.id, 'MANAGE_MEMBERS') },
  createApiKey: { who: (actor, { id }) => managesApiKeysOf(actor, id) },
  updateProfile: { who: manages },
  addAddress: { who: manages },
  addInvoiceProfile: { who: manages },
  claimDomain: { who: (actor, { id }) => actor.actsFor(id, 'MANAGE_MEMBERS') },
  createUnit: { who: manages },
  createCostCentre: { who: manages },
  requireTwoFactor: { who: (actor, { id }) => setsSignInRulesOf(actor, id) },
});

/** Whether the caller may know who works there, their e-mails and roles. */
export const seesPeopleOf = (actor: Actor, companyId: string) =>
  actor.actsFor(companyId) || actor.isOperator;

/** Whether the caller may make, see and revoke its API keys. A key manages no keys. */
export const managesApiKeysOf = (actor: Actor, companyId: string) =>
  actor.actsFor(companyId, 'MANAGE_API_KEYS') && !actor.caller.apiKeyId;

/** Whether the caller says how its members sign in: its administrators themselves, no program. */
export const setsSignInRulesOf = (actor: Actor, companyId: string) =>
  actor.actsFor(companyId) &&
  actor.hasRole('COMPANY_ADMIN') &&
  !actor.caller.apiKeyId &&
  !actor.impersonation;
