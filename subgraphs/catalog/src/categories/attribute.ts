// A property that products of a category have: a number with a unit, one of a set, a text, or yes/no.
// Attributes are shared: "Resistance in Ω" is the same one in every category that uses it.

import {
  BooleanColumn,
  IdColumn,
  IdKey,
  IntegerColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { AttributeOption } from './attribute-option.js';

export const attributeKinds = {
  NUMBER: 'NUMBER',
  ENUM: 'ENUM',
  TEXT: 'TEXT',
  BOOLEAN: 'BOOLEAN',
} as const;
export type AttributeKind = keyof typeof attributeKinds;

@Entity({ tableName: 'attributes' })
export class Attribute {
  @IdKey() id!: string;
  @JsonColumn() name!: LocalizedText;
  /** What makes it the same attribute: kind, unit and folded name. */
  @TextColumn(190, { unique: true }) identity!: string;
  @StateColumn() kind!: AttributeKind;
  /** Base unit of a NUMBER, e.g. Ω; null when it has none. */
  @TextColumn(24, { nullable: true }) unit!: string | null;
  @BooleanColumn() isFilterable!: boolean;
  @BooleanColumn() isComparable!: boolean;
  /** Of an ENUM, in the order they are to be chosen from; never changed, only replaced. */
  @JsonColumn() options: AttributeOption[] = [];
  @TextColumn(64) contentHash!: string;
}

/** That a category's products have an attribute, in which order, and whether they must. */
@Unique({ properties: ['categoryId', 'attributeId'] })
@Entity({ tableName: 'category_attributes' })
export class CategoryAttribute {
  @IdKey() id!: string;
  @IdColumn() categoryId!: string;
  @IdColumn() attributeId!: string;
  @IntegerColumn() position!: number;
  @BooleanColumn() isRequired!: boolean;
}

/** Two names that differ in case, spaces or punctuation alone are one attribute. */
export function attributeIdentity(kind: AttributeKind, unit: string | null, name: LocalizedText) {
  const folded = (name.en ?? name.zhCN ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `${kind}|${unit ?? ''}|${folded}`.slice(0, 190);
}
