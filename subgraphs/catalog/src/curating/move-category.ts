// The operator moves a category with all below it: under another one, to the roots, or among its siblings.
import { DomainError, notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { categoryErrors } from '../categories/category.errors.js';
import { Category, categoryDepthMax, categoryIdentity } from '../categories/category.js';
import { requireCurator } from '../categories/category.policy.js';
import { touchProducts } from './touch-products.js';
import { refuseNamesake } from './update-category.js';

export interface MoveCategoryInput {
  categoryId: string;
  /** Null moves it to the roots. */
  parentId?: string | null;
  /** Its place among its new siblings, from 0; beyond the last one means the end. */
  position: number;
}

export async function moveCategory(work: Work, input: MoveCategoryInput): Promise<Category> {
  requireCurator(work);
  const category = await work.lock(Category, input.categoryId, 'categoryId');
  const parentId = input.parentId ?? null;
  if (parentId !== category.parentId) await moveBelow(work, category, parentId);
  await placeAmongSiblings(work, category, input.position);
  return category;
}

async function moveBelow(work: Work, category: Category, parentId: string | null): Promise<void> {
  const parent = parentId ? await work.find(Category, parentId) : null;
  if (parentId && !parent) throw notFound('parentId');
  if (parent?.pathIds.includes(category.id)) {
    throw new DomainError(categoryErrors.CATEGORY_IN_ITSELF, { field: ['parentId'] });
  }
  const moved = await work.em.find(Category, { path: { $like: `${category.path}%` } });
  const [before, after] = [category.path, `${parent?.path ?? ''}${category.id}/`];
  const deepest = Math.max(...moved.map(({ pathIds }) => pathIds.length));
  const depth = deepest - category.pathIds.length + (parent?.pathIds.length ?? 0) + 1;
  if (depth > categoryDepthMax) {
    throw new DomainError(categoryErrors.CATEGORY_TOO_DEEP, { field: ['parentId'] });
  }
  category.parentId = parentId;
  category.identity = categoryIdentity(parentId, category.name);
  await refuseNamesake(work, category);
  for (const each of moved) {
    each.path = `${after}${each.path.slice(before.length)}`;
    each.touchedAt = work.now;
  }
  await work.flush();
  await touchProducts(work, { categoryIds: moved.map(({ id }) => id) });
}

async function placeAmongSiblings(work: Work, category: Category, position: number) {
  const siblings = await work.em.find(
    Category,
    { parentId: category.parentId, id: { $ne: category.id } },
    { orderBy: { position: 'asc', id: 'asc' } },
  );
  const place = Math.max(0, Math.min(position, siblings.length));
  const inOrder = [...siblings.slice(0, place), category, ...siblings.slice(place)];
  for (const [index, sibling] of inOrder.entries()) sibling.position = index;
}
