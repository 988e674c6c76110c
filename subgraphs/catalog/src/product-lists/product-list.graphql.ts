// The public face of what members looked at and compare.
import { Payload } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ProductType } from '../products/product.graphql.js';

@InputType({ description: 'Which product is looked at.' })
export class ViewProductInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;
}

@ObjectType({ description: 'What viewProduct did.' })
export class ViewProductPayload extends Payload {
  @Field(() => ProductType, { nullable: true, description: 'The product; null when refused.' })
  product?: unknown;
}

@InputType({ description: 'What to compare.' })
export class SetComparedProductsInput {
  @Field(() => [ID], { description: 'At most six, in their order; none empties the list.' })
  productIds!: string[];
}

@ObjectType({ description: 'What setComparedProducts did.' })
export class SetComparedProductsPayload extends Payload {
  @Field(() => [ProductType], {
    nullable: true,
    description: 'The list afterwards, without what cannot be seen; null when refused.',
  })
  products?: unknown[];
}
