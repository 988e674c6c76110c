// Reads of synonym groups, for operator staff alone.
import type { Actor } from '@agora/kernel/actor.js';
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import { containing } from '../products/product.queries.js';
import { SynonymGroup, type SynonymLanguage, SynonymRevision } from './synonym-group.js';
import { foldTerm } from './synonym-terms.js';

const isStaff = (actor: Actor) => actor.isOperator || actor.isService;
const nothing = { id: '' };

export interface SynonymGroupFilter {
  text?: string | null;
  language?: SynonymLanguage | null;
}

export function synonymGroupsWhere(actor: Actor, filter: SynonymGroupFilter) {
  if (!isStaff(actor)) return nothing;
  const folded = foldTerm(filter.text ?? '');
  return {
    isRemoved: false,
    ...(folded ? { plainText: { $like: containing(folded) } } : {}),
    ...(filter.language ? { language: filter.language } : {}),
  } as FilterQuery<SynonymGroup>;
}

export async function synonymGroupsById(ids: readonly string[], ctx: Context) {
  const where = isStaff(ctx.actor) ? { id: { $in: [...ids] } } : nothing;
  return inOrder(ids, await ctx.em.find(SynonymGroup, where), ({ id }) => id);
}

/** What groups said before, the newest first. */
export async function revisionsOf(groupIds: readonly string[], ctx: Context) {
  const rows = await ctx.em.find(
    SynonymRevision,
    { groupId: { $in: [...groupIds] } },
    { orderBy: { revision: 'desc' } },
  );
  return grouped(groupIds, rows, ({ groupId }) => groupId);
}
