// A cost centre that nothing is charged to any more; what was charged stays charged.
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import type { CostCentre } from './cost-centre.js';
import { costCentrePolicy } from './cost-centre.policy.js';
import { ownCostCentre } from './own-cost-centre.js';

export async function archiveCostCentre(
  work: Work,
  input: { costCentreId: string },
): Promise<CostCentre> {
  const costCentre = await ownCostCentre(work, input.costCentreId, costCentrePolicy.archive);
  costCentre.isArchived = true;
  const { id: subjectId, companyId, code } = costCentre;
  recordAudit(work, { action: 'costCentre.archived', subjectId, companyId, details: { code } });
  return costCentre;
}
