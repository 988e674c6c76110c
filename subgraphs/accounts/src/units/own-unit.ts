// A unit of the own company for a verb that changes it; under the company's lock, so that the tree stands still.
import type { Rule } from '@agora/kernel/policy.js';
import type { Work } from '@agora/kernel/work.js';
import { Company } from '../companies/company.js';
import { CompanyUnit } from './company-unit.js';
import { unitErrors } from './unit.errors.js';

export async function ownUnit(
  work: Work,
  unitId: string,
  rule: Rule<CompanyUnit>,
): Promise<CompanyUnit> {
  const { companyId } = work.actor.requireMember();
  await work.lock(Company, companyId, 'unitId');
  const unit = await work.get(CompanyUnit, unitId, 'unitId');
  work.authorize(rule, unit, unitErrors.UNIT_ARCHIVED);
  return unit;
}
