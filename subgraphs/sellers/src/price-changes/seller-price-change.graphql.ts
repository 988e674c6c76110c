// What the sellers' people send about bulk changes of prices.
import {
  PriceChangePayload,
  SchedulePriceChangeFields,
  UndoPriceChangeFields,
} from '@agora/offering/price-changes/price-change.graphql.js';
import { InputType, ObjectType } from 'type-graphql';

@InputType({ description: 'Which prices change, how, and from when on.' })
export class ScheduleSellerPriceChangeInput extends SchedulePriceChangeFields {}

@ObjectType({ description: 'The answer to scheduleSellerPriceChange.' })
export class ScheduleSellerPriceChangePayload extends PriceChangePayload {}

@InputType({ description: 'The change to call off or take back.' })
export class UndoSellerPriceChangeInput extends UndoPriceChangeFields {}

@ObjectType({ description: 'The answer to undoSellerPriceChange.' })
export class UndoSellerPriceChangePayload extends PriceChangePayload {}
