// Where products stand in the tree, for siblings that reckon by category; nothing of it is in the public schema.
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@inaccessible')
@ObjectType('CategoryPath', { description: 'The categories above a product.' })
export class CategoryPathType {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;
  @Field(() => [ID], {
    description:
      'From its own category up to the root; empty when it has none, or there is no such product.',
  })
  categoryIds!: string[];
}
