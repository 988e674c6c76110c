// What the people of a seller send about warehouses and stock.
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
import { SellerOfferType } from '../offers/seller-offer.graphql.js';

@InputType({ description: 'A warehouse as it is to be.' })
export class SetSellerWarehouseInput extends SetWarehouseFields {}

@ObjectType({ description: 'The answer to setSellerWarehouse.' })
export class SetSellerWarehousePayload extends WarehousePayload {}

@InputType({ description: 'Which units go where.' })
export class TransferSellerStockInput extends TransferStockFields {}

@ObjectType({ description: 'The answer to transferSellerStock.' })
export class TransferSellerStockPayload extends Payload {
  @Field(() => SellerOfferType, { nullable: true, description: 'The offer; null with userErrors.' })
  offer?: SellerOfferType | null;
}

@InputType({ description: 'What is expected, and when.' })
export class AnnounceSellerArrivalInput extends AnnounceArrivalFields {}

@ObjectType({ description: 'The answer to announceSellerArrival.' })
export class AnnounceSellerArrivalPayload extends ArrivalPayload {}

@InputType({ description: 'What has come.' })
export class ReceiveSellerArrivalInput extends ReceiveArrivalFields {}

@ObjectType({ description: 'The answer to receiveSellerArrival.' })
export class ReceiveSellerArrivalPayload extends ArrivalPayload {}

@InputType({ description: 'What does not come.' })
export class CancelSellerArrivalInput extends ArrivalIdFields {}

@ObjectType({ description: 'The answer to cancelSellerArrival.' })
export class CancelSellerArrivalPayload extends ArrivalPayload {}
