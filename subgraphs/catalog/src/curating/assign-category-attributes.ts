// The operator says which attributes the products of a category have, in which order, and which they must.
import { invalidInput, notFound } from '@agora/kernel/errors.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { Attribute, CategoryAttribute } from '../categories/attribute.js';
import { Category } from '../categories/category.js';
import { requireCurator } from '../categories/category.policy.js';

const attributesMax = 100;

export interface AssignCategoryAttributesInput {
  categoryId: string;
  attributes: { attributeId: string; isRequired?: boolean | null }[];
}

/** Exactly these; what products state for others stays theirs. */
export async function assignCategoryAttributes(
  work: Work,
  { categoryId, attributes }: AssignCategoryAttributesInput,
): Promise<Category> {
  requireCurator(work);
  const category = await work.lock(Category, categoryId, 'categoryId');
  if (attributes.length > attributesMax) {
    throw invalidInput('attributes', 'TOO_MANY', { listMax: attributesMax });
  }
  const ids = attributes.map(({ attributeId }) => attributeId);
  const known = new Set((await work.em.find(Attribute, { id: { $in: ids } })).map((a) => a.id));
  const present = await work.em.find(CategoryAttribute, { categoryId });
  for (const link of present) if (!ids.includes(link.attributeId)) work.remove(link);
  for (const [position, { attributeId, isRequired }] of attributes.entries()) {
    const field = `attributes.${position}.attributeId`;
    if (!known.has(attributeId)) throw notFound(field);
    if (ids.indexOf(attributeId) !== position) throw invalidInput(field, 'REPEATED');
    const made = { id: newId('cta'), categoryId, attributeId };
    const link =
      present.find((l) => l.attributeId === attributeId) ??
      work.add(Object.assign(new CategoryAttribute(), made));
    Object.assign(link, { position, isRequired: isRequired ?? false });
  }
  category.touchedAt = work.now;
  return category;
}
