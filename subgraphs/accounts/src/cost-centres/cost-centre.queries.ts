// Cost centres for their company, and which of them a member may charge: the whole company's, and those of its
// unit and of all below it. Who belongs to the company as a whole may charge all.
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import type { Member } from '../members/member.js';
import { membersById } from '../members/member.queries.js';
import { unitsOf } from '../units/unit.queries.js';
import { type Place, withUnitsBelow } from '../units/unit-tree.js';
import { CostCentre } from './cost-centre.js';

/** By code, archived ones too, for each company. */
export async function costCentresOf(companyIds: readonly string[], ctx: Context) {
  const where = { companyId: { $in: [...companyIds] } };
  const rows = await ctx.em.find(CostCentre, where, { orderBy: { codeKey: 'asc', id: 'asc' } });
  return grouped(companyIds, rows, (costCentre) => costCentre.companyId);
}

export async function costCentresById(ids: readonly string[], ctx: Context) {
  const where = { id: { $in: [...ids] } };
  const rows = await ctx.em.find(CostCentre, where, { orderBy: { id: 'asc' } });
  return inOrder(ids, rows, (costCentre) => costCentre.id);
}

const mayCharge = (member: Member, costCentre: CostCentre, units: readonly Place[]) => {
  if (costCentre.isArchived || costCentre.companyId !== member.companyId) return false;
  const { unitId } = costCentre;
  return !unitId || !member.unitId || withUnitsBelow(units, member.unitId).includes(unitId);
};

/** What this member may charge purchases to now, by code. */
export async function chargeableBy(ctx: Context, member: Member): Promise<CostCentre[]> {
  const all = await ctx.load(costCentresOf, member.companyId);
  const units = await ctx.load(unitsOf, member.companyId);
  return all.filter((costCentre) => mayCharge(member, costCentre, units));
}

/** The cost centre, if this member may charge it now; null otherwise. */
export async function chargeable(
  ctx: Context,
  { memberId, costCentreId }: { memberId: string; costCentreId: string },
): Promise<CostCentre | null> {
  const member = await ctx.load(membersById, memberId);
  const costCentre = await ctx.load(costCentresById, costCentreId);
  if (member?.state !== 'ACTIVE' || !costCentre) return null;
  const units = await ctx.load(unitsOf, member.companyId);
  return mayCharge(member, costCentre, units) ? costCentre : null;
}

/** How many a unit has that are in use. */
export const countActiveCostCentres = (work: Work, unitId: string) =>
  work.em.count(CostCentre, { unitId, isArchived: false });
