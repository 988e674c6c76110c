// What a cost centre is called and whose it is from now on; purchases keep what they were charged to.
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import type { CostCentre } from './cost-centre.js';
import { costCentrePolicy } from './cost-centre.policy.js';
import { type CostCentreContent, fillCostCentre } from './create-cost-centre.js';
import { ownCostCentre } from './own-cost-centre.js';

export async function changeCostCentre(
  work: Work,
  input: CostCentreContent & { costCentreId: string },
): Promise<CostCentre> {
  const costCentre = await ownCostCentre(work, input.costCentreId, costCentrePolicy.change);
  const { id: subjectId, companyId, code, name, unitId } = costCentre;
  const from = { code, name, unitId };
  await fillCostCentre(work, costCentre, input);
  const to = { code: costCentre.code, name: costCentre.name, unitId: costCentre.unitId };
  if (JSON.stringify(from) === JSON.stringify(to)) return costCentre;
  recordAudit(work, { action: 'costCentre.changed', subjectId, companyId, details: { from, to } });
  return costCentre;
}
