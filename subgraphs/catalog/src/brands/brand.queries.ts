// Batched reads of brands.
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { Brand } from './brand.js';

export async function brandsById(ids: readonly string[], ctx: Context) {
  return inOrder(ids, await ctx.em.find(Brand, { id: { $in: [...ids] } }), (b) => b.id);
}
