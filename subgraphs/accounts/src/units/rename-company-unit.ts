// What a unit is called from now on.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import type { CompanyUnit } from './company-unit.js';
import { ownUnit } from './own-unit.js';
import { unitPolicy } from './unit.policy.js';

export async function renameCompanyUnit(
  work: Work,
  input: { unitId: string; name: string },
): Promise<CompanyUnit> {
  const unit = await ownUnit(work, input.unitId, unitPolicy.rename);
  const name = textFrom(input.name, 'name', 100);
  if (name === unit.name) return unit;
  const details = { name, from: unit.name, to: name };
  unit.name = name;
  const { id: subjectId, companyId } = unit;
  recordAudit(work, { action: 'unit.renamed', subjectId, companyId, details });
  return unit;
}
