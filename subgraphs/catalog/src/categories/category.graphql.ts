// The public face of the category tree and its attributes.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import {
  LocalizedTextInput,
  LocalizedTextType,
  NodeInterface,
  Payload,
} from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { attributeKinds } from './attribute.js';

registerEnumType(attributeKinds, {
  name: 'AttributeKind',
  description: 'What the values of an attribute are.',
  valuesConfig: {
    NUMBER: { description: 'An exact number in the unit of the attribute.' },
    ENUM: { description: 'One of a set of options.' },
    TEXT: { description: 'Free text; not filterable.' },
    BOOLEAN: { description: 'Yes or no.' },
  },
});

@ObjectType('AttributeOption', { description: 'One of the values of an ENUM attribute.' })
export class AttributeOptionType {
  @Field(() => String, {
    description: 'What products state and filters take; the same whatever the language.',
  })
  value!: string;
  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name!: LocalizedTextType;
  @Field(() => [String], { description: 'What else sources write for it.' })
  aliases!: string[];
}

@InputType({ description: 'One of the values of an ENUM attribute.' })
export class AttributeOptionInput {
  @Field(() => String, { description: 'What products state; up to 200 characters, each once.' })
  value!: string;
  @Field(() => LocalizedTextInput, { description: 'What it is called; up to 200 characters each.' })
  name!: LocalizedTextInput;
  @Field(() => [String], {
    nullable: true,
    description: 'What else sources write for it, at most 50; nothing that means another option.',
  })
  aliases?: string[] | null;
}

@Directive('@key(fields: "id")')
@ObjectType('Attribute', {
  implements: NodeInterface,
  description: 'A property that products have, e.g. resistance in Ω.',
})
export class AttributeType extends NodeInterface {
  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name!: LocalizedTextType;
  @Field(() => attributeKinds, { description: 'What its values are.' })
  kind!: keyof typeof attributeKinds;
  @Field(() => String, {
    nullable: true,
    description: 'Base unit of a NUMBER, e.g. "Ω"; null when it has none.',
  })
  unit?: string | null;
  @Field(() => Boolean, { description: 'Whether search has a facet for it.' })
  isFilterable!: boolean;
  @Field(() => Boolean, { description: 'Whether a comparison of products shows it.' })
  isComparable!: boolean;
  @Field(() => [AttributeOptionType], {
    description:
      'ENUM: the options that are described, in their order, at most 500. Else empty. Products may state values that nobody has described yet.',
  })
  options!: AttributeOptionType[];
}

export const AttributeConnection = connectionOf(() => AttributeType, 'Attribute');

@Directive('@key(fields: "id")')
@ObjectType('Category', {
  implements: NodeInterface,
  description: 'A place in the category tree.',
})
export class CategoryType extends NodeInterface {
  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name!: LocalizedTextType;
  @Field(() => String, { description: 'Readable address, unique among categories.' })
  slug!: string;
  @Field(() => Date, {
    nullable: true,
    description: 'Since when nothing new belongs in it; null while it is in use.',
  })
  retiredAt?: Date | null;
}

@ObjectType('CategoryAttribute', {
  description: 'That the products of a category have an attribute.',
})
export class CategoryAttributeType {
  @Field(() => AttributeType, { description: 'The attribute.' })
  attribute?: unknown;
  @Field(() => Boolean, {
    description: 'Whether a product must state it before it is let into the catalog.',
  })
  isRequired!: boolean;
  @Field(() => Boolean, {
    description: 'Whether it comes from a category above and is changed there.',
  })
  isInherited!: boolean;
}

@InputType({ description: 'An attribute of a category.' })
export class CategoryAttributeInput {
  @Field(() => ID, { description: 'The attribute.' })
  attributeId!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether every product must state it; default no.',
  })
  isRequired?: boolean | null;
}

@InputType({ description: 'A new category.' })
export class CreateCategoryInput {
  @Field(() => ID, {
    description: 'Made by the client: cat_ and a ULID; a repeat gives the first result.',
  })
  id!: string;
  @Field(() => LocalizedTextInput, { description: 'What it is called; up to 120 characters each.' })
  name!: LocalizedTextInput;
  @Field(() => String, {
    nullable: true,
    description: 'Readable address; made of the name when null.',
  })
  slug?: string | null;
  @Field(() => ID, { nullable: true, description: 'The category above; null for a root.' })
  parentId?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Order among its siblings, ascending; default 0.',
  })
  position?: number | null;
  @Field(() => [CategoryAttributeInput], { nullable: true, description: 'At most 100.' })
  attributes?: CategoryAttributeInput[] | null;
}

@ObjectType({ description: 'What createCategory did.' })
export class CreateCategoryPayload extends Payload {
  @Field(() => CategoryType, { nullable: true, description: 'The category; null when refused.' })
  category?: unknown;
}

@InputType({ description: 'A new attribute.' })
export class CreateAttributeInput {
  @Field(() => ID, {
    description: 'Made by the client: att_ and a ULID; a repeat gives the first result.',
  })
  id!: string;
  @Field(() => LocalizedTextInput, { description: 'What it is called; up to 120 characters each.' })
  name!: LocalizedTextInput;
  @Field(() => attributeKinds, { description: 'What its values are.' })
  kind!: keyof typeof attributeKinds;
  @Field(() => String, { nullable: true, description: 'Base unit; only for NUMBER.' })
  unit?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Default: all but TEXT are filterable.' })
  isFilterable?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Default: comparable.' })
  isComparable?: boolean | null;
  @Field(() => [AttributeOptionInput], {
    nullable: true,
    description: 'Only for ENUM: its options in their order, at most 500.',
  })
  options?: AttributeOptionInput[] | null;
}

@ObjectType({ description: 'What createAttribute did.' })
export class CreateAttributePayload extends Payload {
  @Field(() => AttributeType, { nullable: true, description: 'The attribute; null when refused.' })
  attribute?: unknown;
}
