// A cost centre of the own company for a verb that changes it, under the company's lock.
import type { Rule } from '@agora/kernel/policy.js';
import type { Work } from '@agora/kernel/work.js';
import { Company } from '../companies/company.js';
import { costCentreErrors } from './cost-centre.errors.js';
import { CostCentre } from './cost-centre.js';

export async function ownCostCentre(
  work: Work,
  costCentreId: string,
  rule: Rule<CostCentre>,
): Promise<CostCentre> {
  const { companyId } = work.actor.requireMember();
  await work.lock(Company, companyId, 'costCentreId');
  const costCentre = await work.get(CostCentre, costCentreId, 'costCentreId');
  work.authorize(rule, costCentre, costCentreErrors.COST_CENTRE_ARCHIVED);
  return costCentre;
}
