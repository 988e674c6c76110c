// Reads of products, scoped to what the caller may see.
import type { Actor } from '@agora/kernel/actor.js';
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import { Product } from './product.js';
import { ProductRevision } from './product-revision.js';
import { hiddenStates } from './product-states.js';

/** What was accepted once, for all; the rest for its proposer and for staff. */
export function visibleTo(actor: Actor): FilterQuery<Product> {
  if (actor.isOperator || actor.isService) return {};
  const own = actor.companyId ? [{ proposedByCompanyId: actor.companyId }] : [];
  return { $or: [{ state: { $nin: [...hiddenStates] } }, ...own] };
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

const listMax = 20;
const historyMax = 100;

/** The products that each of these replaces, as far as the caller may see them. */
export async function supersededBy(ids: readonly string[], ctx: Context) {
  const where = { $and: [{ supersededById: { $in: [...ids] } }, visibleTo(ctx.actor)] };
  const found = await ctx.em.find(Product, where as FilterQuery<Product>, {
    orderBy: { id: 'desc' },
  });
  const groups = grouped(ids, found, (p) => p.supersededById ?? '');
  return groups.map((group) => group.slice(0, listMax));
}

/** What was done to each, the latest first. */
export async function revisionsOf(ids: readonly string[], ctx: Context) {
  const found = await ctx.em.find(
    ProductRevision,
    { productId: { $in: [...ids] } },
    { orderBy: { id: 'desc' } },
  );
  return grouped(ids, found, (r) => r.productId).map((group) => group.slice(0, historyMax));
}
