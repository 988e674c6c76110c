// What the store's people send about customer groups and order minimums.
import { Payload } from '@agora/kernel/graphql/values.js';
import {
  CustomerGroupType,
  SetCustomerGroupFields,
  SetOrderMinimumFields,
} from '@agora/offering/customers/customer-group.graphql.js';
import { Field, InputType, ObjectType } from 'type-graphql';
import { BusinessUnitType } from '../business-units/business-unit.graphql.js';

@InputType({ description: 'A customer group as it is to be.' })
export class SetStoreCustomerGroupInput extends SetCustomerGroupFields {}

@ObjectType({ description: 'The answer to setStoreCustomerGroup.' })
export class SetStoreCustomerGroupPayload extends Payload {
  @Field(() => CustomerGroupType, {
    nullable: true,
    description: 'The group; null with userErrors.',
  })
  customerGroup?: CustomerGroupType | null;
}

@InputType({ description: 'What an order must be worth at the least.' })
export class SetStoreOrderMinimumInput extends SetOrderMinimumFields {}

@ObjectType({ description: 'The answer to setStoreOrderMinimum.' })
export class SetStoreOrderMinimumPayload extends Payload {
  @Field(() => BusinessUnitType, {
    nullable: true,
    description: 'The business unit; null with userErrors.',
  })
  businessUnit?: BusinessUnitType | null;
}
