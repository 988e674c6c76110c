// Wishes to join that wait, for who decides them.
import { type Context, grouped } from '@agora/kernel/graphql/context.js';
import { JoinRequest } from './join-request.js';

/** Oldest first, at most 100 of each company. */
export async function waitingJoinRequestsOf(companyIds: readonly string[], ctx: Context) {
  const where = {
    companyId: { $in: [...companyIds] },
    state: 'WAITING' as const,
    expiresAt: { $gt: ctx.now },
  };
  const rows = await ctx.em.find(JoinRequest, where, { orderBy: { id: 'asc' } });
  const groups = grouped(companyIds, rows, (request) => request.companyId);
  return groups.map((group) => group.slice(0, 100));
}
