// The public face of bundles.
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ProductPayload, ProductType } from '../products/product.graphql.js';

@ObjectType('BundlePart', { description: 'One product that a bundle is made of.' })
export class BundlePartType {
  @Field(() => ProductType, { description: 'The product.' })
  product?: unknown;
  @Field(() => Int, { description: 'How many of it are in one bundle, in its unit.' })
  quantity!: number;
}

@InputType({ description: 'One product that a bundle is made of.' })
export class BundlePartInput {
  @Field(() => ID, { description: 'The product; not a bundle itself.' })
  productId!: string;
  @Field(() => Int, { description: 'How many of it, from 1.' })
  quantity!: number;
}

@InputType({ description: 'What a product is made of.' })
export class SetBundlePartsInput {
  @Field(() => ID, { description: 'The product that is made of others.' })
  productId!: string;
  @Field(() => [BundlePartInput], {
    description: 'All parts in their order, at most 50; an empty list makes it no bundle any more.',
  })
  parts!: BundlePartInput[];
}

@ObjectType({ description: 'What setBundleParts did.' })
export class SetBundlePartsPayload extends ProductPayload {}
