// A company divides itself: a new unit, below another one or directly below the company.
import { DomainError } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { companyPolicy } from '../companies/company.policy.js';
import { CompanyUnit, unitsMax } from './company-unit.js';
import { unitErrors } from './unit.errors.js';
import { requirePlace, unitsOfCompany } from './unit-tree.js';

interface NewUnit {
  id: string;
  name: string;
  parentId?: string | null;
}

export async function createCompanyUnit(work: Work, input: NewUnit): Promise<CompanyUnit> {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId);
  work.authorize(companyPolicy.createUnit, company);
  const isOwn = (found: CompanyUnit) => found.companyId === companyId;
  const repeated = await earlier(work, CompanyUnit, 'unt', input, isOwn);
  if (repeated) return repeated;
  const units = await unitsOfCompany(work, companyId);
  if (units.length >= unitsMax) throw new DomainError(unitErrors.UNITS_TOO_MANY);
  const unit = new CompanyUnit();
  unit.id = input.id;
  unit.companyId = companyId;
  unit.name = textFrom(input.name, 'name', 100);
  unit.parentId = input.parentId ?? null;
  unit.contentHash = contentHash(input);
  unit.createdAt = work.now;
  requirePlace(units, unit.id, unit.parentId);
  work.add(unit);
  const { id: subjectId, name, parentId } = unit;
  recordAudit(work, { action: 'unit.created', subjectId, companyId, details: { name, parentId } });
  return unit;
}
