// Who changes the units of a company: its people with the permission MANAGE_COMPANY. Its other people and
// the operator see them.
import { definePolicy } from '@agora/kernel/policy.js';
import { managesCompany, seesPeopleOf } from '../companies/company.policy.js';
import type { CompanyUnit } from './company-unit.js';

const isActive = ({ isArchived }: CompanyUnit) => !isArchived;

export const unitPolicy = definePolicy<CompanyUnit & { state?: string }>(
  null,
  (actor, { companyId }) => seesPeopleOf(actor, companyId),
)({
  rename: { who: (actor, { companyId }) => managesCompany(actor, companyId), when: isActive },
  move: { who: (actor, { companyId }) => managesCompany(actor, companyId), when: isActive },
  archive: { who: (actor, { companyId }) => managesCompany(actor, companyId), when: isActive },
});
