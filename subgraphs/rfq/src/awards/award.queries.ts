// Reading awards: the two sides and the operator see them.
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { Award } from './award.js';

/** Batch: the award of each demand, null where there is none or the caller is neither side of it. */
export async function awardsOfDemands(demandIds: readonly string[], ctx: Context) {
  const { actor } = ctx;
  const companyId = actor.isMember ? (actor.companyId ?? '') : '';
  const sides = { $or: [{ buyerCompanyId: companyId }, { vendorCompanyId: companyId }] };
  const scope = actor.isOperator ? {} : sides;
  const where = { $and: [scope, { demand: { $in: [...demandIds] } }] };
  const rows = await ctx.em.find(Award, where, { orderBy: { id: 'asc' } });
  return inOrder(demandIds, rows, (award) => award.demand.id);
}
