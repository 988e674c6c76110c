// Batched reads of bundles, from both sides.
import { type Context, grouped } from '@agora/kernel/graphql/context.js';
import { BundlePart } from './bundle-part.js';

const listMax = 50;

export async function partsOf(bundleIds: readonly string[], ctx: Context) {
  const where = { bundleId: { $in: [...bundleIds] } };
  const found = await ctx.em.find(BundlePart, where, { orderBy: { position: 'asc', id: 'asc' } });
  return grouped(bundleIds, found, (part) => part.bundleId);
}

export async function bundlesWith(productIds: readonly string[], ctx: Context) {
  const where = { productId: { $in: [...productIds] } };
  const found = await ctx.em.find(BundlePart, where, { orderBy: { id: 'asc' } });
  return grouped(productIds, found, (part) => part.productId).map((g) => g.slice(0, listMax));
}
