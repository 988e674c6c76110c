// Who proves and gives up mail domains: the company's people who manage its members, for whoever has a mailbox
// there may ask to become one. Its other people and the operator see them.
import { definePolicy } from '@agora/kernel/policy.js';
import { seesPeopleOf } from '../companies/company.policy.js';
import type { CompanyDomain } from './company-domain.js';

export const domainPolicy = definePolicy<CompanyDomain & { state?: string }>(
  null,
  (actor, { companyId }) => seesPeopleOf(actor, companyId),
)({
  prove: {
    who: (actor, { companyId }) => actor.actsFor(companyId, 'MANAGE_MEMBERS'),
    when: ({ provedAt }) => !provedAt,
  },
  release: { who: (actor, { companyId }) => actor.actsFor(companyId, 'MANAGE_MEMBERS') },
});
