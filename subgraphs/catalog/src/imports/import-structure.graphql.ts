// The public face of bringing in structure: categories, attributes and brands by name.
import { LocalizedTextInput, Payload } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BrandType } from '../brands/brand.graphql.js';
import { attributeKinds } from '../categories/attribute.js';
import { AttributeOptionInput, CategoryType } from '../categories/category.graphql.js';

@InputType({
  description: 'An attribute by its name; the same name, kind and unit is the same one.',
})
export class ImportAttributeInput {
  @Field(() => LocalizedTextInput, { description: 'Up to 120 characters each.' })
  name!: LocalizedTextInput;
  @Field(() => attributeKinds, { description: 'What its values are.' })
  kind!: keyof typeof attributeKinds;
  @Field(() => String, { nullable: true, description: 'Base unit; only for NUMBER.' })
  unit?: string | null;
  @Field(() => [AttributeOptionInput], {
    nullable: true,
    description:
      'Only for ENUM: what its options are called, at most 500. What is described already stays as it is.',
  })
  options?: AttributeOptionInput[] | null;
}

@InputType({ description: 'A category by its place, with attributes of its products.' })
export class ImportCategoryInput {
  @Field(() => [LocalizedTextInput], {
    description:
      'Names from the root down, at most six, up to 120 characters each. A name that is known in either language is found.',
  })
  path!: LocalizedTextInput[];
  @Field(() => [ImportAttributeInput], {
    nullable: true,
    description: 'At most 100; those it has already stay.',
  })
  attributes?: ImportAttributeInput[] | null;
}

@InputType({ description: 'Structure that rows of an import refer to.' })
export class ImportCatalogStructureInput {
  @Field(() => ID, { description: 'The running import.' })
  importId!: string;
  @Field(() => [ImportCategoryInput], { nullable: true, description: 'At most 500.' })
  categories?: ImportCategoryInput[] | null;
  @Field(() => [ImportAttributeInput], {
    nullable: true,
    description: 'Attributes of products that have no category; at most 500.',
  })
  attributes?: ImportAttributeInput[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Names of makers; at most 500, up to 120 characters each.',
  })
  brands?: string[] | null;
}

@ObjectType({ description: 'What importCatalogStructure did.' })
export class ImportCatalogStructurePayload extends Payload {
  @Field(() => [CategoryType], {
    nullable: 'itemsAndList',
    description: 'In the order asked; an entry is null where a dry run would have made it.',
  })
  categories?: unknown[];
  @Field(() => [BrandType], {
    nullable: 'itemsAndList',
    description: 'In the order asked; an entry is null where a dry run would have made it.',
  })
  brands?: unknown[];
  @Field(() => Int, { nullable: true, description: 'Categories made, those above included.' })
  createdCategoryCount?: number;
  @Field(() => Int, { nullable: true, description: 'Attributes made.' })
  createdAttributeCount?: number;
  @Field(() => Int, { nullable: true, description: 'Brands made.' })
  createdBrandCount?: number;
}
