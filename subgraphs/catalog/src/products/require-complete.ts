// A product that people let into the catalog states every property its category asks for. Imported ones may
// come with gaps: half a catalog today is better than a whole one never.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { CategoryAttribute } from '../categories/attribute.js';
import { Category } from '../categories/category.js';
import { productErrors } from './product.errors.js';
import type { Product } from './product.js';

/** PRODUCT_INCOMPLETE names the attributes that are missing. */
export async function requireComplete(work: Work, product: Product): Promise<void> {
  const category = product.categoryId ? await work.find(Category, product.categoryId) : null;
  if (!category) return;
  const where = { categoryId: { $in: category.pathIds }, isRequired: true };
  const required = await work.em.find(CategoryAttribute, where, { orderBy: { position: 'asc' } });
  const stated = new Set(product.specifications.map((s) => s.attributeId));
  const missing = required.map((r) => r.attributeId).filter((id) => !stated.has(id));
  if (missing.length === 0) return;
  const params = { attributeIds: [...new Set(missing)] };
  throw new DomainError(productErrors.PRODUCT_INCOMPLETE, { field: ['specifications'], params });
}
