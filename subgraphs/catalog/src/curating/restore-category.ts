// The operator takes a retired category back into use.
import type { Work } from '@agora/kernel/work.js';
import { Category } from '../categories/category.js';
import { requireCurator } from '../categories/category.policy.js';

export async function restoreCategory(
  work: Work,
  { categoryId }: { categoryId: string },
): Promise<Category> {
  requireCurator(work);
  const category = await work.lock(Category, categoryId, 'categoryId');
  category.retiredAt = null;
  return category;
}
