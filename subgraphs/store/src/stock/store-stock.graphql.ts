// What the people of a business unit send about warehouses and stock.
import { Payload } from '@agora/kernel/graphql/values.js';
import {
  AnnounceArrivalFields,
  ArrivalIdFields,
  ReceiveArrivalFields,
  SetWarehouseFields,
  StockArrivalType,
  TransferStockFields,
  WarehouseType,
} from '@agora/offering/stock/stock.graphql.js';
import { type ClassType, Field, InputType, ObjectType } from 'type-graphql';
import { StoreOfferType } from '../offers/store-offer.graphql.js';

@InputType({ description: 'A warehouse as it is to be.' })
export class SetStoreWarehouseInput extends SetWarehouseFields {}

@ObjectType({ description: 'The answer to setStoreWarehouse.' })
export class SetStoreWarehousePayload extends Payload {
  @Field(() => WarehouseType, {
    nullable: true,
    description: 'The warehouse; null with userErrors.',
  })
  warehouse?: WarehouseType | null;
}

@InputType({ description: 'Which units go where.' })
export class TransferStoreStockInput extends TransferStockFields {}

@ObjectType({ description: 'The answer to transferStoreStock.' })
export class TransferStoreStockPayload extends Payload {
  @Field(() => StoreOfferType, { nullable: true, description: 'The offer; null with userErrors.' })
  offer?: StoreOfferType | null;
}

@InputType({ description: 'What is expected, and when.' })
export class AnnounceStoreArrivalInput extends AnnounceArrivalFields {}

@InputType({ description: 'What has come.' })
export class ReceiveStoreArrivalInput extends ReceiveArrivalFields {}

@InputType({ description: 'What does not come.' })
export class CancelStoreArrivalInput extends ArrivalIdFields {}

/** The payload of a mutation that answers with the arrival. */
function arrivalPayload(mutation: string): ClassType<{ arrival?: StockArrivalType | null }> {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`;
  @ObjectType(name, { description: `The answer to ${mutation}.` })
  class ArrivalPayload extends Payload {
    @Field(() => StockArrivalType, {
      nullable: true,
      description: 'The arrival; null with userErrors.',
    })
    arrival?: StockArrivalType | null;
  }
  return ArrivalPayload;
}

export const AnnounceStoreArrivalPayload = arrivalPayload('announceStoreArrival');
export const ReceiveStoreArrivalPayload = arrivalPayload('receiveStoreArrival');
export const CancelStoreArrivalPayload = arrivalPayload('cancelStoreArrival');
