// A unit that is no more; it stays for the history. Nothing may be left in it.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Member } from '../members/member.js';
import { CompanyUnit } from './company-unit.js';
import { ownUnit } from './own-unit.js';
import { unitErrors } from './unit.errors.js';
import { unitPolicy } from './unit.policy.js';

/** How many active cost centres a unit has: asked of whoever keeps them. */
type CountCostCentres = (work: Work, unitId: string) => Promise<number>;

export async function archiveCompanyUnit(
  work: Work,
  input: { unitId: string },
  countCostCentres: CountCostCentres,
): Promise<CompanyUnit> {
  const unit = await ownUnit(work, input.unitId, unitPolicy.archive);
  const { id, companyId, name } = unit;
  const unitCount = await work.em.count(CompanyUnit, { parentId: id, isArchived: false });
  const memberCount = await work.em.count(Member, { unitId: id, state: 'ACTIVE' });
  const costCentreCount = await countCostCentres(work, id);
  if (unitCount + memberCount + costCentreCount > 0) {
    const params = { unitCount, memberCount, costCentreCount };
    throw new DomainError(unitErrors.UNIT_IN_USE, { params });
  }
  unit.isArchived = true;
  recordAudit(work, { action: 'unit.archived', subjectId: id, companyId, details: { name } });
  return unit;
}
