// The tree of a company's units. Pure but for the reading; whoever changes it holds the company's lock.
import { DomainError, notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { CompanyUnit, unitLevelsMax } from './company-unit.js';
import { unitErrors } from './unit.errors.js';

export type Place = Pick<CompanyUnit, 'id' | 'parentId'>;

export function unitsOfCompany(work: Work, companyId: string): Promise<CompanyUnit[]> {
  return work.em.find(CompanyUnit, { companyId }, { orderBy: { id: 'asc' } });
}

/** The unit and everything above it, from below; ends where a parent is not known. */
export function withUnitsAbove(units: readonly Place[], unitId: string | null): string[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const path: string[] = [];
  for (let at = unitId; at && byId.has(at) && !path.includes(at); ) {
    path.push(at);
    at = byId.get(at)?.parentId ?? null;
  }
  return path;
}

/** The unit and everything below it. */
export function withUnitsBelow(units: readonly Place[], unitId: string): string[] {
  return units.filter(({ id }) => withUnitsAbove(units, id).includes(unitId)).map(({ id }) => id);
}

/** An active unit of these, or NOT_FOUND, or UNIT_ARCHIVED, naming the field. */
export function activeUnit(units: readonly CompanyUnit[], id: string, field: string): CompanyUnit {
  const unit = units.find((one) => one.id === id);
  if (!unit) throw notFound(field);
  if (unit.isArchived) throw new DomainError(unitErrors.UNIT_ARCHIVED, { field: [field] });
  return unit;
}

/** Stops what would put a unit inside itself, or the tree too deep. */
export function requirePlace(
  units: readonly CompanyUnit[],
  unitId: string,
  parentId: string | null,
): void {
  if (!parentId) return;
  activeUnit(units, parentId, 'parentId');
  const below = withUnitsBelow(units, unitId);
  if (parentId === unitId || below.includes(parentId)) {
    throw new DomainError(unitErrors.UNIT_CYCLE, { field: ['parentId'] });
  }
  const own = withUnitsAbove(units, unitId).length;
  const height = Math.max(1, ...below.map((id) => withUnitsAbove(units, id).length - own + 1));
  if (withUnitsAbove(units, parentId).length + height > unitLevelsMax) {
    const params = { levelsMax: unitLevelsMax };
    throw new DomainError(unitErrors.UNITS_TOO_DEEP, { field: ['parentId'], params });
  }
}
