// The operator defines a property that products can have.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { type LocalizedText, localizedTextFrom, textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { Attribute, type AttributeKind, attributeIdentity } from './attribute.js';
import { type AttributeOptionInput, optionsFrom } from './attribute-option.js';
import { categoryErrors } from './category.errors.js';
import { requireCurator } from './category.policy.js';

export interface CreateAttributeInput {
  id: string;
  name: LocalizedText;
  kind: AttributeKind;
  unit?: string | null;
  isFilterable?: boolean | null;
  isComparable?: boolean | null;
  options?: readonly AttributeOptionInput[] | null;
}

export async function createAttribute(work: Work, input: CreateAttributeInput): Promise<Attribute> {
  requireCurator(work);
  const made = await earlier(work, Attribute, 'att', input, () => true);
  if (made) return made;
  const attribute = new Attribute();
  attribute.id = input.id;
  attribute.name = localizedTextFrom(input.name, 'name', 120);
  attribute.kind = input.kind;
  attribute.unit = input.unit ? textFrom(input.unit, 'unit', 24) : null;
  if (attribute.unit && input.kind !== 'NUMBER') throw invalidInput('unit', 'ONLY_FOR_NUMBERS');
  attribute.identity = attributeIdentity(attribute.kind, attribute.unit, attribute.name);
  attribute.isFilterable = input.isFilterable ?? input.kind !== 'TEXT';
  attribute.isComparable = input.isComparable ?? true;
  attribute.options = optionsFrom(input.options ?? [], input.kind);
  attribute.contentHash = contentHash(input);
  const same = await work.em.findOne(Attribute, { identity: attribute.identity });
  if (same) {
    const params = { attributeId: same.id };
    throw new DomainError(categoryErrors.ATTRIBUTE_EXISTS, { field: ['name'], params });
  }
  return work.add(attribute);
}
