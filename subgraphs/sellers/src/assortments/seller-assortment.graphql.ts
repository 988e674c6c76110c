// What the sellers' people send about assortments, and what siblings ask.
import { Payload } from '@agora/kernel/graphql/values.js';
import {
  AssortmentType,
  RemoveAssortmentFields,
  SetAssortmentFields,
} from '@agora/offering/assortments/assortment.graphql.js';
import { Field, InputType, ObjectType } from 'type-graphql';
import { SellerType } from '../sellers/seller.graphql.js';

@InputType({ description: 'An assortment as it is to be.' })
export class SetSellerAssortmentInput extends SetAssortmentFields {}

@ObjectType({ description: 'The answer to setSellerAssortment.' })
export class SetSellerAssortmentPayload extends Payload {
  @Field(() => AssortmentType, {
    nullable: true,
    description: 'The assortment; null with userErrors.',
  })
  assortment?: AssortmentType | null;
}

@InputType({ description: 'The assortment to remove.' })
export class RemoveSellerAssortmentInput extends RemoveAssortmentFields {}

@ObjectType({ description: 'The answer to removeSellerAssortment.' })
export class RemoveSellerAssortmentPayload extends Payload {
  @Field(() => SellerType, {
    nullable: true,
    description: 'The seller whose it was; null with userErrors.',
  })
  seller?: SellerType | null;
}
