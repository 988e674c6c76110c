// The face of the sellers' price lists, for the people who make them.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { Payload } from '@agora/kernel/graphql/values.js';
import {
  PriceListFields,
  SetPriceListFields,
} from '@agora/offering/price-lists/price-list.graphql.js';
import { Field, InputType, ObjectType } from 'type-graphql';

@ObjectType('SellerPriceList', {
  description: "The prices one company gets from a seller; shown to the seller's people only.",
})
export class SellerPriceListType extends PriceListFields {}

export const SellerPriceListConnection = connectionOf(() => SellerPriceListType, 'SellerPriceList');

@InputType({ description: "One company's prices; they take the place of its earlier list." })
export class SetSellerPriceListInput extends SetPriceListFields {}

@ObjectType({ description: 'The answer to setSellerPriceList.' })
export class SetSellerPriceListPayload extends Payload {
  @Field(() => SellerPriceListType, {
    nullable: true,
    description: 'The list; null with userErrors.',
  })
  priceList?: SellerPriceListType | null;
}
