// What the sellers' people send about customer groups and order minimums.
import { Payload } from '@agora/kernel/graphql/values.js';
import {
  CustomerGroupType,
  SetCustomerGroupFields,
  SetOrderMinimumFields,
} from '@agora/offering/customers/customer-group.graphql.js';
import { Field, InputType, ObjectType } from 'type-graphql';
import { SellerType } from '../sellers/seller.graphql.js';

@InputType({ description: 'A customer group as it is to be.' })
export class SetSellerCustomerGroupInput extends SetCustomerGroupFields {}

@ObjectType({ description: 'The answer to setSellerCustomerGroup.' })
export class SetSellerCustomerGroupPayload extends Payload {
  @Field(() => CustomerGroupType, {
    nullable: true,
    description: 'The group; null with userErrors.',
  })
  customerGroup?: CustomerGroupType | null;
}

@InputType({ description: 'What an order must be worth at the least.' })
export class SetSellerOrderMinimumInput extends SetOrderMinimumFields {}

@ObjectType({ description: 'The answer to setSellerOrderMinimum.' })
export class SetSellerOrderMinimumPayload extends Payload {
  @Field(() => SellerType, {
    nullable: true,
    description: 'The seller; null with userErrors.',
  })
  seller?: SellerType | null;
}
