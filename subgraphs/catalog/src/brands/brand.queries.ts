// Batched reads of brands.
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import { Brand } from './brand.js';
import { BrandAlias } from './brand-alias.js';

export async function brandsById(ids: readonly string[], ctx: Context) {
  return inOrder(ids, await ctx.em.find(Brand, { id: { $in: [...ids] } }), (b) => b.id);
}

/** All other names of each, as they are written. */
export async function aliasesOf(brandIds: readonly string[], ctx: Context) {
  const where = { brandId: { $in: [...brandIds] } };
  const found = await ctx.em.find(BrandAlias, where, { orderBy: { foldedName: 'asc' } });
  return grouped(brandIds, found, (alias) => alias.brandId);
}
