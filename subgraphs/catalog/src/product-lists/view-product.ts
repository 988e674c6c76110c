// A member looks at a product: it comes first among those it looked at, and the oldest beyond fifty go.
import { notFound } from '@agora/kernel/errors.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import type { FilterQuery } from '@mikro-orm/core';
import { Product } from '../products/product.js';
import { visibleTo } from '../products/product.queries.js';
import { ViewedProduct, viewedProductsKept } from './viewed-product.js';

export async function viewProduct(
  work: Work,
  { productId }: { productId: string },
): Promise<Product> {
  const { memberId } = work.actor.requireMember();
  const where = { $and: [{ id: productId }, visibleTo(work.actor)] } as FilterQuery<Product>;
  const product = await work.em.findOne(Product, where);
  if (!product) throw notFound('productId');
  const newestFirst = { viewedAt: 'desc', id: 'desc' } as const;
  const known = await work.em.find(ViewedProduct, { memberId }, { orderBy: newestFirst });
  const before = known.find((view) => view.productId === productId);
  if (before) {
    before.viewedAt = work.now;
    return product;
  }
  for (const old of known.slice(viewedProductsKept - 1)) work.remove(old);
  const view = { id: newId('pvw'), memberId, productId, viewedAt: work.now };
  work.add(Object.assign(new ViewedProduct(), view));
  return product;
}
