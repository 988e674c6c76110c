// A company gets one more cost centre.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { type LocalizedText, localizedTextFrom, textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { companyPolicy } from '../companies/company.policy.js';
import { activeUnit, unitsOfCompany } from '../units/unit-tree.js';
import { costCentreErrors } from './cost-centre.errors.js';
import { CostCentre, costCentresMax } from './cost-centre.js';

export interface CostCentreContent {
  code: string;
  name?: LocalizedText | null;
  unitId?: string | null;
}

export async function createCostCentre(
  work: Work,
  input: CostCentreContent & { id: string },
): Promise<CostCentre> {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId);
  work.authorize(companyPolicy.createCostCentre, company);
  const isOwn = (found: CostCentre) => found.companyId === companyId;
  const repeated = await earlier(work, CostCentre, 'ccr', input, isOwn);
  if (repeated) return repeated;
  const count = await work.em.count(CostCentre, { companyId });
  if (count >= costCentresMax) throw new DomainError(costCentreErrors.COST_CENTRES_TOO_MANY);
  const costCentre = new CostCentre();
  costCentre.id = input.id;
  costCentre.companyId = companyId;
  costCentre.contentHash = contentHash(input);
  costCentre.createdAt = work.now;
  await fillCostCentre(work, costCentre, input);
  work.add(costCentre);
  const { id: subjectId, code, unitId } = costCentre;
  const details = { code, unitId };
  recordAudit(work, { action: 'costCentre.created', subjectId, companyId, details });
  return costCentre;
}

/** Code, name and unit; no two of a company have the same code, archived or not. */
export async function fillCostCentre(
  work: Work,
  costCentre: CostCentre,
  { code, name, unitId }: CostCentreContent,
): Promise<void> {
  const { id, companyId } = costCentre;
  const given = textFrom(code, 'code', 30);
  const codeKey = given.normalize('NFKC').toLowerCase().slice(0, 60);
  const other = await work.em.findOne(CostCentre, { companyId, codeKey, id: { $ne: id } });
  if (other) throw invalidInput('code', 'TAKEN');
  if (unitId) activeUnit(await unitsOfCompany(work, companyId), unitId, 'unitId');
  const isNamed = Boolean(name?.zhCN?.trim() || name?.en?.trim());
  costCentre.code = given;
  costCentre.codeKey = codeKey;
  costCentre.name = name && isNamed ? localizedTextFrom(name, 'name', 100) : null;
  costCentre.unitId = unitId ?? null;
}
