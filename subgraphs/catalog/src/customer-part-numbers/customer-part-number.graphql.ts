// The public face of a company's own part numbers.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ProductPayload } from '../products/product.graphql.js';

@ObjectType('CustomerPartNumber', {
  description: "What the caller's company calls a product. Its own members see it, nobody else.",
})
export class CustomerPartNumberType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => String, { description: 'The number as the company writes it.' })
  partNumber!: string;
  @Field(() => Date, { description: 'When it was last written.' })
  setAt!: Date;
}
export const CustomerPartNumberConnection = connectionOf(
  () => CustomerPartNumberType,
  'CustomerPartNumber',
);

@InputType({ description: "What the caller's company calls a product." })
export class SetCustomerPartNumberInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Up to 120 characters; null or empty takes it away.',
  })
  partNumber?: string | null;
}

@ObjectType({ description: 'What setCustomerPartNumber did.' })
export class SetCustomerPartNumberPayload extends ProductPayload {}
