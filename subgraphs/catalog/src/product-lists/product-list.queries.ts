// The products a member looked at or compares, and products by their ids; each only as far as it is seen.
import { invalidInput } from '@agora/kernel/errors.js';
import { listPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { productsById } from '../products/product.queries.js';
import { ComparedProducts } from './compared-products.js';
import { ViewedProduct, viewedProductsKept } from './viewed-product.js';

const idCountMax = 100;

export async function findProducts(ctx: Context, ids: readonly string[]) {
  if (ids.length > idCountMax) throw invalidInput('ids', 'TOO_MANY', { maximum: idCountMax });
  const found = await Promise.all([...new Set(ids)].map((id) => ctx.load(productsById, id)));
  return found.filter((product) => product !== null);
}

export async function recentlyViewedProducts(ctx: Context, args: PageArgs) {
  const { memberId } = ctx.actor;
  if (!memberId) return listPage([], args);
  const views = await ctx.em.find(
    ViewedProduct,
    { memberId },
    { orderBy: { viewedAt: 'desc', id: 'desc' }, limit: viewedProductsKept },
  );
  return listPage(
    await findProducts(
      ctx,
      views.map(({ productId }) => productId),
    ),
    args,
  );
}

export async function comparedProducts(ctx: Context) {
  const { memberId } = ctx.actor;
  const list = memberId ? await ctx.em.findOne(ComparedProducts, { id: memberId }) : null;
  return findProducts(ctx, list?.productIds ?? []);
}
