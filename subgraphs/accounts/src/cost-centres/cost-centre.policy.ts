// Who changes cost centres: the company's people with the permission MANAGE_COMPANY. Its other people and the
// operator see them.
import { definePolicy } from '@agora/kernel/policy.js';
import { managesCompany, seesPeopleOf } from '../companies/company.policy.js';
import type { CostCentre } from './cost-centre.js';

const isActive = ({ isArchived }: CostCentre) => !isArchived;

export const costCentrePolicy = definePolicy<CostCentre & { state?: string }>(
  null,
  (actor, { companyId }) => seesPeopleOf(actor, companyId),
)({
  change: { who: (actor, { companyId }) => managesCompany(actor, companyId), when: isActive },
  archive: { who: (actor, { companyId }) => managesCompany(actor, companyId), when: isActive },
});
