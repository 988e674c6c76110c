// The operator gives an attribute other names, describes its options, or changes where it is shown. Its kind
// and unit stay: what products state is written in them.
import { DomainError } from '@agora/kernel/errors.js';
import { type LocalizedText, localizedTextFrom } from '@agora/kernel/graphql/values.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { Attribute, attributeIdentity, CategoryAttribute } from '../categories/attribute.js';
import { type AttributeOptionInput, optionsFrom } from '../categories/attribute-option.js';
import { categoryErrors } from '../categories/category.errors.js';
import { Category } from '../categories/category.js';
import { requireCurator } from '../categories/category.policy.js';
import { touchProducts } from './touch-products.js';

export interface UpdateAttributeInput {
  attributeId: string;
  name: LocalizedText;
  isFilterable: boolean;
  isComparable: boolean;
  /** All of them in their order; null leaves them as they are. */
  options?: readonly AttributeOptionInput[] | null;
}

export async function updateAttribute(work: Work, input: UpdateAttributeInput): Promise<Attribute> {
  requireCurator(work);
  const attribute = await work.lock(Attribute, input.attributeId, 'attributeId');
  const { kind, unit, isFilterable, name: nameBefore } = attribute;
  attribute.name = localizedTextFrom(input.name, 'name', 120);
  attribute.identity = attributeIdentity(kind, unit, attribute.name);
  const same = await work.em.findOne(Attribute, {
    identity: attribute.identity,
    id: { $ne: attribute.id },
  });
  if (same) {
    const params = { attributeId: same.id };
    throw new DomainError(categoryErrors.ATTRIBUTE_EXISTS, { field: ['name'], params });
  }
  attribute.isFilterable = input.isFilterable;
  attribute.isComparable = input.isComparable;
  const before = attribute.options;
  if (input.options) attribute.options = optionsFrom(input.options, kind);
  await work.flush();
  // In the index is what can be filtered, what options are called, and under which name a number is stated.
  const isRenamed = kind === 'NUMBER' && contentHash(nameBefore) !== contentHash(attribute.name);
  const isOtherwise = isRenamed || contentHash(before) !== contentHash(attribute.options);
  if (isFilterable !== input.isFilterable || isOtherwise) await touchUsers(work, attribute.id);
  return attribute;
}

/** Products that may state it. */
export async function touchUsers(work: Work, attributeId: string): Promise<void> {
  const links = await work.em.find(CategoryAttribute, { attributeId });
  const users = await Promise.all(links.map(({ categoryId }) => work.find(Category, categoryId)));
  const paths = users.flatMap((category) => category?.path ?? []);
  if (paths.length === 0) return;
  const below = await work.em.find(Category, {
    $or: paths.map((path) => ({ path: { $like: `${path}%` } })),
  });
  await touchProducts(work, { categoryIds: below.map(({ id }) => id) });
}
