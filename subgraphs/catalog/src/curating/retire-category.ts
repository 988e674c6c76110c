// The operator takes a category out of use, when nothing is in it any more.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { categoryErrors } from '../categories/category.errors.js';
import { Category } from '../categories/category.js';
import { requireCurator } from '../categories/category.policy.js';
import { Product } from '../products/product.js';

export async function retireCategory(work: Work, input: { categoryId: string }): Promise<Category> {
  requireCurator(work);
  const category = await work.lock(Category, input.categoryId, 'categoryId');
  const { id } = category;
  const below = await work.em.count(Category, { parentId: id, retiredAt: null });
  const inside = await work.em.count(Product, {
    categoryId: id,
    state: { $nin: ['RETIRED', 'MERGED'] },
  });
  if (below + inside > 0) {
    throw new DomainError(categoryErrors.CATEGORY_NOT_EMPTY, { params: { count: below + inside } });
  }
  category.retiredAt ??= work.now;
  return category;
}
