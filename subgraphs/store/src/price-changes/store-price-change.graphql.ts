// What the store's people send about bulk changes of prices.
import { Payload } from '@agora/kernel/graphql/values.js';
import {
  PriceChangeType,
  SchedulePriceChangeFields,
  UndoPriceChangeFields,
} from '@agora/offering/price-changes/price-change.graphql.js';
import { Field, InputType, ObjectType } from 'type-graphql';

const changeField = { nullable: true, description: 'The change; null with userErrors.' } as const;

@InputType({ description: 'Which prices change, how, and from when on.' })
export class ScheduleStorePriceChangeInput extends SchedulePriceChangeFields {}

@ObjectType({ description: 'The answer to scheduleStorePriceChange.' })
export class ScheduleStorePriceChangePayload extends Payload {
  @Field(() => PriceChangeType, changeField)
  priceChange?: PriceChangeType | null;
}

@InputType({ description: 'The change to call off or take back.' })
export class UndoStorePriceChangeInput extends UndoPriceChangeFields {}

@ObjectType({ description: 'The answer to undoStorePriceChange.' })
export class UndoStorePriceChangePayload extends Payload {
  @Field(() => PriceChangeType, changeField)
  priceChange?: PriceChangeType | null;
}
