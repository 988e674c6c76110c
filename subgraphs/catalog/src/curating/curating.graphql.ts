// The public face of keeping the catalog's structure: categories, attributes and brands as they change.
import { LocalizedTextInput, Payload } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BrandType } from '../brands/brand.graphql.js';
import {
  AttributeOptionInput,
  AttributeType,
  CategoryAttributeInput,
  CategoryType,
} from '../categories/category.graphql.js';

@InputType({ description: 'What a category is called from now on.' })
export class UpdateCategoryInput {
  @Field(() => ID, { description: 'The category.' })
  categoryId!: string;
  @Field(() => LocalizedTextInput, { description: 'What it is called; up to 120 characters each.' })
  name!: LocalizedTextInput;
  @Field(() => String, {
    nullable: true,
    description: 'Readable address; null leaves it as it is, so that links stay good.',
  })
  slug?: string | null;
}

@InputType({ description: 'Where a category is to be.' })
export class MoveCategoryInput {
  @Field(() => ID, { description: 'The category; all below it goes with it.' })
  categoryId!: string;
  @Field(() => ID, { nullable: true, description: 'The category above; null for a root.' })
  parentId?: string | null;
  @Field(() => Int, {
    description: 'Its place among its siblings from 0; beyond the last one means the end.',
  })
  position!: number;
}

@InputType({ description: 'Which category is taken out of use.' })
export class RetireCategoryInput {
  @Field(() => ID, { description: 'The category; nothing may be in it.' })
  categoryId!: string;
}

@InputType({ description: 'Which retired category is used again.' })
export class RestoreCategoryInput {
  @Field(() => ID, { description: 'The category.' })
  categoryId!: string;
}

@InputType({ description: 'Which attributes the products of a category have.' })
export class AssignCategoryAttributesInput {
  @Field(() => ID, { description: 'The category.' })
  categoryId!: string;
  @Field(() => [CategoryAttributeInput], {
    description: 'All of its own in their order, at most 100; inherited ones are not said here.',
  })
  attributes!: CategoryAttributeInput[];
}

@InputType({ description: 'What an attribute is from now on; its kind and unit stay.' })
export class UpdateAttributeInput {
  @Field(() => ID, { description: 'The attribute.' })
  attributeId!: string;
  @Field(() => LocalizedTextInput, { description: 'What it is called; up to 120 characters each.' })
  name!: LocalizedTextInput;
  @Field(() => Boolean, { description: 'Whether search has a facet for it.' })
  isFilterable!: boolean;
  @Field(() => Boolean, { description: 'Whether a comparison of products shows it.' })
  isComparable!: boolean;
  @Field(() => [AttributeOptionInput], {
    nullable: true,
    description:
      'Only for ENUM: all that are described, in their order, at most 500; null leaves them as they are. Products go on stating what they state.',
  })
  options?: AttributeOptionInput[] | null;
}

@InputType({ description: 'What a brand is called from now on.' })
export class UpdateBrandInput {
  @Field(() => ID, { description: 'The brand.' })
  brandId!: string;
  @Field(() => String, { description: 'Its name, as it writes it; up to 120 characters.' })
  name!: string;
  @Field(() => [String], {
    nullable: true,
    description: 'All other names that mean it, at most 50; null leaves them as they are.',
  })
  aliases?: string[] | null;
}

@ObjectType()
abstract class CategoryPayload extends Payload {
  @Field(() => CategoryType, { nullable: true, description: 'The category; null when refused.' })
  category?: unknown;
}
@ObjectType({ description: 'What updateCategory did.' })
export class UpdateCategoryPayload extends CategoryPayload {}
@ObjectType({ description: 'What moveCategory did.' })
export class MoveCategoryPayload extends CategoryPayload {}
@ObjectType({ description: 'What retireCategory did.' })
export class RetireCategoryPayload extends CategoryPayload {}
@ObjectType({ description: 'What restoreCategory did.' })
export class RestoreCategoryPayload extends CategoryPayload {}
@ObjectType({ description: 'What assignCategoryAttributes did.' })
export class AssignCategoryAttributesPayload extends CategoryPayload {}
@ObjectType({ description: 'What updateAttribute did.' })
export class UpdateAttributePayload extends Payload {
  @Field(() => AttributeType, { nullable: true, description: 'The attribute; null when refused.' })
  attribute?: unknown;
}
@ObjectType({ description: 'What updateBrand did.' })
export class UpdateBrandPayload extends Payload {
  @Field(() => BrandType, { nullable: true, description: 'The brand; null when refused.' })
  brand?: unknown;
}
