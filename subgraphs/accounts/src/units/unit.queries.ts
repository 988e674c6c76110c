// Units for their company's people and the operator.
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import { CompanyUnit } from './company-unit.js';

/** Oldest first, archived ones too, for each company. */
export async function unitsOf(companyIds: readonly string[], ctx: Context) {
  const where = { companyId: { $in: [...companyIds] } };
  const rows = await ctx.em.find(CompanyUnit, where, { orderBy: { id: 'asc' } });
  return grouped(companyIds, rows, (unit) => unit.companyId);
}

/** For units the caller has seen something of. */
export async function unitsById(ids: readonly string[], ctx: Context) {
  const where = { id: { $in: [...ids] } };
  const rows = await ctx.em.find(CompanyUnit, where, { orderBy: { id: 'asc' } });
  return inOrder(ids, rows, (unit) => unit.id);
}
