// Reads of products, scoped to what the caller may see.
import type { Actor } from '@agora/kernel/actor.js';
import { invalidInput } from '@agora/kernel/errors.js';
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import { Category } from '../categories/category.js';
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

const askedMax = 1_000;

/** For each product its categories, its own first. Asked by siblings, so whatever its state. */
export async function categoryPaths(ctx: Context, productIds: readonly string[]) {
  checkCount(productIds);
  const fields = ['id', 'categoryId'] as const;
  const products = await ctx.em.find(Product, { id: { $in: [...productIds] } }, { fields });
  const categoryOf = new Map(products.map(({ id, categoryId }) => [id, categoryId]));
  const categoryIds = [...categoryOf.values()].flatMap((id) => id ?? []);
  const categories = await ctx.em.find(Category, { id: { $in: [...new Set(categoryIds)] } });
  const pathOf = new Map(categories.map((category) => [category.id, category.pathIds]));
  return productIds.map((productId) => {
    const path = pathOf.get(categoryOf.get(productId) ?? '') ?? [];
    return { productId, categoryIds: path.toReversed() };
  });
}

/** Those of them that have this in their name, part number, GTIN, brand or description. Asked by siblings. */
export async function productsNamed(ctx: Context, productIds: readonly string[], text: string) {
  checkCount(productIds);
  const where = { id: { $in: [...productIds] }, plainText: { $like: containing(text) } };
  const found = await ctx.em.find(Product, where, { fields: ['id'], orderBy: { id: 'asc' } });
  return found.map(({ id }) => id);
}

function checkCount(productIds: readonly string[]): void {
  if (productIds.length <= askedMax) return;
  throw invalidInput('productIds', 'TOO_MANY', { countMax: askedMax });
}
