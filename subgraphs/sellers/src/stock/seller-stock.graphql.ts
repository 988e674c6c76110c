// What the people of a seller send about warehouses and stock.
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
import { SellerOfferType } from '../offers/seller-offer.graphql.js';

@InputType({ description: 'A warehouse as it is to be.' })
export class SetSellerWarehouseInput extends SetWarehouseFields {}

@ObjectType({ description: 'The answer to setSellerWarehouse.' })
export class SetSellerWarehousePayload extends Payload {
  @Field(() => WarehouseType, {
    nullable: true,
    description: 'The warehouse; null with userErrors.',
  })
  warehouse?: WarehouseType | null;
}

@InputType({ description: 'Which units go where.' })
export class TransferSellerStockInput extends TransferStockFields {}

@ObjectType({ description: 'The answer to transferSellerStock.' })
export class TransferSellerStockPayload extends Payload {
  @Field(() => SellerOfferType, { nullable: true, description: 'The offer; null with userErrors.' })
  offer?: SellerOfferType | null;
}

@InputType({ description: 'What is expected, and when.' })
export class AnnounceSellerArrivalInput extends AnnounceArrivalFields {}

@InputType({ description: 'What has come.' })
export class ReceiveSellerArrivalInput extends ReceiveArrivalFields {}

@InputType({ description: 'What does not come.' })
export class CancelSellerArrivalInput extends ArrivalIdFields {}

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

export const AnnounceSellerArrivalPayload = arrivalPayload('announceSellerArrival');
export const ReceiveSellerArrivalPayload = arrivalPayload('receiveSellerArrival');
export const CancelSellerArrivalPayload = arrivalPayload('cancelSellerArrival');
