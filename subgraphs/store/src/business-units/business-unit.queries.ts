// Reading business units: they are public, and few.
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { BusinessUnit } from './business-unit.js';

export async function businessUnitsByIds(ids: readonly string[], ctx: Context) {
  const where = { id: { $in: [...ids] } };
  const found = await ctx.em.find(BusinessUnit, where, { orderBy: { id: 'asc' } });
  return inOrder(ids, found, (unit) => unit.id);
}

export async function activeBusinessUnits(ctx: Context) {
  return ctx.em.find(BusinessUnit, { isActive: true }, { orderBy: { id: 'asc' } });
}

/** By id when one is given, else by slug. */
export async function findBusinessUnit(
  ctx: Context,
  { id, slug }: { id?: string | null; slug?: string | null },
) {
  if (id) return ctx.load(businessUnitsByIds, id);
  return slug ? ctx.em.findOne(BusinessUnit, { slug }) : null;
}
