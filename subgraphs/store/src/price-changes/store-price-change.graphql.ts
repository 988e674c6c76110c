// What the store's people send about bulk changes of prices.
import {
  PriceChangePayload,
  SchedulePriceChangeFields,
  UndoPriceChangeFields,
} from '@agora/offering/price-changes/price-change.graphql.js';
import { InputType, ObjectType } from 'type-graphql';

@InputType({ description: 'Which prices change, how, and from when on.' })
export class ScheduleStorePriceChangeInput extends SchedulePriceChangeFields {}

@ObjectType({ description: 'The answer to scheduleStorePriceChange.' })
export class ScheduleStorePriceChangePayload extends PriceChangePayload {}

@InputType({ description: 'The change to call off or take back.' })
export class UndoStorePriceChangeInput extends UndoPriceChangeFields {}

@ObjectType({ description: 'The answer to undoStorePriceChange.' })
export class UndoStorePriceChangePayload extends PriceChangePayload {}
