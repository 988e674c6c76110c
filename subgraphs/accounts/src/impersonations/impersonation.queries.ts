// Who of the operator's staff acted as whom, for the company itself and the operator.
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import { Impersonation } from './impersonation.js';

const shownMax = 50;

/** Newest first, at most 50 of each company. */
export async function impersonationsOf(companyIds: readonly string[], ctx: Context) {
  const where = { companyId: { $in: [...companyIds] } };
  const rows = await ctx.em.find(Impersonation, where, {
    orderBy: { id: 'desc' },
    limit: shownMax * companyIds.length,
  });
  const groups = grouped(companyIds, rows, (impersonation) => impersonation.companyId);
  return groups.map((group) => group.slice(0, shownMax));
}

export async function impersonationsById(ids: readonly string[], ctx: Context) {
  const rows = await ctx.em.find(
    Impersonation,
    { id: { $in: [...ids] } },
    { orderBy: { id: 'asc' } },
  );
  return inOrder(ids, rows, (impersonation) => impersonation.id);
}
