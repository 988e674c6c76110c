// What is shown with a product changed elsewhere: its category or brand. Every product concerned gets a new
// revision in one statement, and the search index follows.
import type { Work } from '@agora/kernel/work.js';
import { type FilterQuery, raw } from '@mikro-orm/core';
import { Product } from '../products/product.js';

export async function touchProducts(work: Work, where: FilterQuery<Product>): Promise<void> {
  const touched = { revision: raw('revision + 1'), updatedAt: work.now, touchedAt: work.now };
  await work.em.nativeUpdate(Product, where, touched as never);
}
