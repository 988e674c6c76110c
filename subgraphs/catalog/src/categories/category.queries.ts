// Batched reads of the category tree. The tree is small; each look is one statement a request.
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import { Attribute, CategoryAttribute } from './attribute.js';
import { Category } from './category.js';

export async function categoriesById(ids: readonly string[], ctx: Context) {
  return inOrder(ids, await ctx.em.find(Category, { id: { $in: [...ids] } }), (c) => c.id);
}

/** Children in their order, retired ones for staff alone; the key '' asks for the roots. */
export async function childCategories(parentIds: readonly string[], ctx: Context) {
  const ids = parentIds.filter(Boolean);
  const wantsRoots = ids.length < parentIds.length;
  const parents = {
    $or: [{ parentId: { $in: ids } }, ...(wantsRoots ? [{ parentId: null }] : [])],
  };
  const where = ctx.actor.isOperator ? parents : { ...parents, retiredAt: null };
  const rows = await ctx.em.find(Category, where, { orderBy: { position: 'asc', id: 'asc' } });
  return grouped(parentIds, rows, (c) => c.parentId ?? '');
}

/** The whole tree as a list: each behind the one above it, siblings in their order. */
export async function categoriesInOrder(ctx: Context): Promise<Category[]> {
  const where = ctx.actor.isOperator ? {} : { retiredAt: null };
  const rows = await ctx.em.find(Category, where, { orderBy: { position: 'asc', id: 'asc' } });
  const below = new Map<string | null, Category[]>();
  for (const row of rows) below.set(row.parentId, [...(below.get(row.parentId) ?? []), row]);
  const walk = (parentId: string | null): Category[] =>
    (below.get(parentId) ?? []).flatMap((category) => [category, ...walk(category.id)]);
  return walk(null);
}

export async function attributesById(ids: readonly string[], ctx: Context) {
  return inOrder(ids, await ctx.em.find(Attribute, { id: { $in: [...ids] } }), (a) => a.id);
}

/** The links of a category with its attributes, its ancestors' first. */
export async function attributeLinks(categoryIds: readonly string[], ctx: Context) {
  const rows = await ctx.em.find(
    CategoryAttribute,
    { categoryId: { $in: [...categoryIds] } },
    { orderBy: { position: 'asc', id: 'asc' } },
  );
  return grouped(categoryIds, rows, (l) => l.categoryId);
}
