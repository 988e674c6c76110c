// What the sellers' people send about bulk changes of prices.
import { Payload } from '@agora/kernel/graphql/values.js';
import {
  PriceChangeType,
  SchedulePriceChangeFields,
  UndoPriceChangeFields,
} from '@agora/offering/price-changes/price-change.graphql.js';
import { Field, InputType, ObjectType } from 'type-graphql';

const changeField = { nullable: true, description: 'The change; null with userErrors.' } as const;

@InputType({ description: 'Which prices change, how, and from when on.' })
export class ScheduleSellerPriceChangeInput extends SchedulePriceChangeFields {}

@ObjectType({ description: 'The answer to scheduleSellerPriceChange.' })
export class ScheduleSellerPriceChangePayload extends Payload {
  @Field(() => PriceChangeType, changeField)
  priceChange?: PriceChangeType | null;
}

@InputType({ description: 'The change to call off or take back.' })
export class UndoSellerPriceChangeInput extends UndoPriceChangeFields {}

@ObjectType({ description: 'The answer to undoSellerPriceChange.' })
export class UndoSellerPriceChangePayload extends Payload {
  @Field(() => PriceChangeType, changeField)
  priceChange?: PriceChangeType | null;
}
