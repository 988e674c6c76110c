// The operator gives a category other names or another address.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { type LocalizedText, localizedTextFrom, textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { categoryErrors } from '../categories/category.errors.js';
import { Category, categoryIdentity } from '../categories/category.js';
import { requireCurator } from '../categories/category.policy.js';
import { slugOf } from '../categories/slug.js';
import { touchProducts } from './touch-products.js';

export interface UpdateCategoryInput {
  categoryId: string;
  name: LocalizedText;
  slug?: string | null;
}

export async function updateCategory(work: Work, input: UpdateCategoryInput): Promise<Category> {
  requireCurator(work);
  const category = await work.lock(Category, input.categoryId, 'categoryId');
  category.name = localizedTextFrom(input.name, 'name', 120);
  category.identity = categoryIdentity(category.parentId, category.name);
  await refuseNamesake(work, category);
  if (input.slug && input.slug !== category.slug) {
    category.slug = await freeSlug(work, input.slug);
  }
  category.touchedAt = work.now;
  await work.flush();
  await touchProducts(work, { categoryIds: await idsBelow(work, category) });
  return category;
}

/** Two beside each other never have the same name. */
export async function refuseNamesake(work: Work, { id, identity }: Category): Promise<void> {
  const same = await work.em.findOne(Category, { identity, id: { $ne: id } });
  if (!same) return;
  const params = { categoryId: same.id };
  throw new DomainError(categoryErrors.CATEGORY_EXISTS, { field: ['name'], params });
}

/** The category and all below it. */
export async function idsBelow(work: Work, category: Category): Promise<string[]> {
  const below = await work.em.find(Category, { path: { $like: `${category.path}%` } });
  return below.map(({ id }) => id);
}

async function freeSlug(work: Work, wanted: string): Promise<string> {
  const slug = textFrom(wanted, 'slug', 100);
  if (slug !== slugOf(slug)) throw invalidInput('slug', 'NOT_A_SLUG');
  if ((await work.em.count(Category, { slug })) === 0) return slug;
  throw new DomainError(categoryErrors.SLUG_TAKEN, { field: ['slug'], params: { slug } });
}
