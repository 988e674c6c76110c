// A member says which products it is about to compare, in their order; nothing empties the list.
import { invalidInput } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import type { FilterQuery } from '@mikro-orm/core';
import { Product } from '../products/product.js';
import { visibleTo } from '../products/product.queries.js';
import { ComparedProducts, comparedMax } from './compared-products.js';

/** What cannot be seen any more is left out, so that an old list does no harm. */
export async function setComparedProducts(
  work: Work,
  { productIds }: { productIds: readonly string[] },
): Promise<Product[]> {
  const { memberId } = work.actor.requireMember();
  const ids = [...new Set(productIds)];
  if (ids.length > comparedMax) {
    throw invalidInput('productIds', 'TOO_MANY', { maximum: comparedMax });
  }
  const where = { $and: [{ id: { $in: ids } }, visibleTo(work.actor)] } as FilterQuery<Product>;
  const seen = await work.em.find(Product, where, { orderBy: { id: 'asc' } });
  const products = ids.flatMap((id) => seen.find((product) => product.id === id) ?? []);
  const known = await work.find(ComparedProducts, memberId);
  const list = known ?? work.add(Object.assign(new ComparedProducts(), { id: memberId }));
  list.productIds = products.map(({ id }) => id);
  list.changedAt = work.now;
  return products;
}
