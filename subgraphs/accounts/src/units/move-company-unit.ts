// A unit goes below another one, with everything in it.
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import type { CompanyUnit } from './company-unit.js';
import { ownUnit } from './own-unit.js';
import { unitPolicy } from './unit.policy.js';
import { requirePlace, unitsOfCompany } from './unit-tree.js';

export async function moveCompanyUnit(
  work: Work,
  input: { unitId: string; parentId?: string | null },
): Promise<CompanyUnit> {
  const unit = await ownUnit(work, input.unitId, unitPolicy.move);
  const { id: subjectId, companyId, name, parentId: from } = unit;
  const to = input.parentId ?? null;
  if (from === to) return unit;
  requirePlace(await unitsOfCompany(work, companyId), unit.id, to);
  unit.parentId = to;
  recordAudit(work, { action: 'unit.moved', subjectId, companyId, details: { name, from, to } });
  return unit;
}
