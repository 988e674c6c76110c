// What the store's people send about assortments, and what siblings ask.
import { Payload } from '@agora/kernel/graphql/values.js';
import {
  AssortmentType,
  RemoveAssortmentFields,
  SetAssortmentFields,
} from '@agora/offering/assortments/assortment.graphql.js';
import { Field, InputType, ObjectType } from 'type-graphql';
import { BusinessUnitType } from '../business-units/business-unit.graphql.js';

@InputType({ description: 'An assortment as it is to be.' })
export class SetStoreAssortmentInput extends SetAssortmentFields {}

@ObjectType({ description: 'The answer to setStoreAssortment.' })
export class SetStoreAssortmentPayload extends Payload {
  @Field(() => AssortmentType, {
    nullable: true,
    description: 'The assortment; null with userErrors.',
  })
  assortment?: AssortmentType | null;
}

@InputType({ description: 'The assortment to remove.' })
export class RemoveStoreAssortmentInput extends RemoveAssortmentFields {}

@ObjectType({ description: 'The answer to removeStoreAssortment.' })
export class RemoveStoreAssortmentPayload extends Payload {
  @Field(() => BusinessUnitType, {
    nullable: true,
    description: 'The business unit whose it was; null with userErrors.',
  })
  businessUnit?: BusinessUnitType | null;
}
