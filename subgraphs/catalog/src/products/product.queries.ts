// Reads of products, scoped to what the caller may see.
import type { Actor } from '@agora/kernel/actor.js';
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import { Product } from './product.js';

/** Active and retired products for all; drafts for their proposer and for staff. */
export function visibleTo(actor: Actor): FilterQuery<Product> {
  if (actor.isOperator || actor.isService) return {};
  const own = actor.companyId ? [{ proposedByCompanyId: actor.companyId }] : [];
  return { $or: [{ state: { $ne: 'DRAFT' } }, ...own] };
}

export async function productsById(ids: readonly string[], ctx: Context) {
  const where = { $and: [{ id: { $in: [...ids] } }, visibleTo(ctx.actor)] };
  return inOrder(ids, await ctx.em.find(Product, where as FilterQuery<Product>), (p) => p.id);
}

/** Escapes what LIKE would take as a wildcard; use with `escape`-free engines' default backslash. */
export function containing(text: string): string {
  return `%${text
    .trim()
    .toLowerCase()
    .replace(/[%_\\]/g, ' ')}%`;
}
