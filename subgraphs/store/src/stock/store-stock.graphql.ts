// What the people of a business unit send about warehouses and stock.
import { Payload } from '@agora/kernel/graphql/values.js';
import {
  AnnounceArrivalFields,
  ArrivalIdFields,
  ArrivalPayload,
  ReceiveArrivalFields,
  SetWarehouseFields,
  TransferStockFields,
  WarehousePayload,
} from '@agora/offering/stock/stock.graphql.js';
import { Field, InputType, ObjectType } from 'type-graphql';
import { StoreOfferType } from '../offers/store-offer.graphql.js';

@InputType({ description: 'A warehouse as it is to be.' })
export class SetStoreWarehouseInput extends SetWarehouseFields {}

@ObjectType({ description: 'The answer to setStoreWarehouse.' })
export class SetStoreWarehousePayload extends WarehousePayload {}

@InputType({ description: 'Which units go where.' })
export class TransferStoreStockInput extends TransferStockFields {}

@ObjectType({ description: 'The answer to transferStoreStock.' })
export class TransferStoreStockPayload extends Payload {
  @Field(() => StoreOfferType, { nullable: true, description: 'The offer; null with userErrors.' })
  offer?: StoreOfferType | null;
}

@InputType({ description: 'What is expected, and when.' })
export class AnnounceStoreArrivalInput extends AnnounceArrivalFields {}

@ObjectType({ description: 'The answer to announceStoreArrival.' })
export class AnnounceStoreArrivalPayload extends ArrivalPayload {}

@InputType({ description: 'What has come.' })
export class ReceiveStoreArrivalInput extends ReceiveArrivalFields {}

@ObjectType({ description: 'The answer to receiveStoreArrival.' })
export class ReceiveStoreArrivalPayload extends ArrivalPayload {}

@InputType({ description: 'What does not come.' })
export class CancelStoreArrivalInput extends ArrivalIdFields {}

@ObjectType({ description: 'The answer to cancelStoreArrival.' })
export class CancelStoreArrivalPayload extends ArrivalPayload {}
