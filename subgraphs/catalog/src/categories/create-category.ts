// The operator adds a place to the category tree, with the attributes its products have.
import { DomainError, invalidInput, notFound } from '@agora/kernel/errors.js';
import { type LocalizedText, localizedTextFrom, textFrom } from '@agora/kernel/graphql/values.js';
import { newId } from '@agora/kernel/ids.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { Attribute, CategoryAttribute } from './attribute.js';
import { categoryErrors } from './category.errors.js';
import { Category, categoryDepthMax, categoryIdentity } from './category.js';
import { requireCurator } from './category.policy.js';
import { slugOf } from './slug.js';

const attributesMax = 100;

export interface CreateCategoryInput {
  id: string;
  name: LocalizedText;
  slug?: string | null;
  parentId?: string | null;
  position?: number | null;
  attributes?: { attributeId: string; isRequired?: boolean | null }[] | null;
}

export async function createCategory(work: Work, input: CreateCategoryInput): Promise<Category> {
  requireCurator(work);
  const made = await earlier(work, Category, 'cat', input, () => true);
  if (made) return made;
  const category = new Category();
  category.id = input.id;
  category.name = localizedTextFrom(input.name, 'name', 120);
  category.parentId = input.parentId ?? null;
  category.path = `${await parentPath(work, category.parentId)}${category.id}/`;
  category.identity = categoryIdentity(category.parentId, category.name);
  await refuseNamesake(work, category);
  category.slug = await freeSlug(work, category, input.slug);
  category.position = input.position ?? 0;
  category.contentHash = contentHash(input);
  category.touchedAt = work.now;
  work.add(category);
  await assignAttributes(work, category.id, input.attributes ?? []);
  return category;
}

async function parentPath(work: Work, parentId: string | null): Promise<string> {
  if (!parentId) return '';
  const parent = await work.find(Category, parentId);
  if (!parent) throw notFound('parentId');
  if (parent.pathIds.length >= categoryDepthMax) {
    throw new DomainError(categoryErrors.CATEGORY_TOO_DEEP, { field: ['parentId'] });
  }
  return parent.path;
}

async function refuseNamesake(work: Work, { identity }: Category): Promise<void> {
  const same = await work.em.findOne(Category, { identity });
  if (!same) return;
  const params = { categoryId: same.id };
  throw new DomainError(categoryErrors.CATEGORY_EXISTS, { field: ['name'], params });
}

/** The slug asked for, when it is free; without one, one made of the name, told apart by the id. */
async function freeSlug(work: Work, category: Category, wanted?: string | null): Promise<string> {
  const slug = wanted
    ? textFrom(wanted, 'slug', 100)
    : slugOf(category.name.en ?? category.name.zhCN ?? '');
  if (wanted && slug !== slugOf(slug)) throw invalidInput('slug', 'NOT_A_SLUG');
  const isTaken = !slug || (await work.em.count(Category, { slug })) > 0;
  if (!isTaken) return slug;
  if (wanted)
    throw new DomainError(categoryErrors.SLUG_TAKEN, { field: ['slug'], params: { slug } });
  return `${slug || 'category'}-${category.id.slice(-6).toLowerCase()}`;
}

/** Gives the category attributes it does not have yet, behind those it has. */
export async function assignAttributes(
  work: Work,
  categoryId: string,
  wanted: { attributeId: string; isRequired?: boolean | null }[],
): Promise<void> {
  if (wanted.length > attributesMax)
    throw invalidInput('attributes', 'TOO_MANY', { attributesMax });
  const present = await work.em.find(
    CategoryAttribute,
    { categoryId },
    { orderBy: { position: 'asc' } },
  );
  const has = new Set(present.map((p) => p.attributeId));
  const missing = wanted.filter((w) => !has.has(w.attributeId));
  const ids = missing.map((m) => m.attributeId);
  const known = new Set((await work.em.find(Attribute, { id: { $in: ids } })).map((a) => a.id));
  for (const [index, { attributeId, isRequired }] of missing.entries()) {
    if (!known.has(attributeId)) throw notFound(`attributes.${index}.attributeId`);
    const link = new CategoryAttribute();
    link.id = newId('cta');
    link.categoryId = categoryId;
    link.attributeId = attributeId;
    link.position = present.length + index;
    link.isRequired = isRequired ?? false;
    work.add(link);
  }
}
