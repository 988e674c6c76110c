// The face of the store's price lists, for the people who make them.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { Payload } from '@agora/kernel/graphql/values.js';
import {
  PriceListFields,
  SetPriceListFields,
} from '@agora/offering/price-lists/price-list.graphql.js';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@ObjectType('StorePriceList', {
  description: "The prices one company gets from a business unit; shown to the unit's people only.",
})
export class StorePriceListType extends PriceListFields {}

export const StorePriceListConnection = connectionOf(() => StorePriceListType, 'StorePriceList');

@InputType({ description: "One company's prices; they take the place of its earlier list." })
export class SetStorePriceListInput extends SetPriceListFields {
  @Field(() => ID, { description: 'The business unit whose prices these are.' })
  businessUnitId!: string;
}

@ObjectType({ description: 'The answer to setStorePriceList.' })
export class SetStorePriceListPayload extends Payload {
  @Field(() => StorePriceListType, {
    nullable: true,
    description: 'The list; null with userErrors.',
  })
  priceList?: StorePriceListType | null;
}
