// A part of an order on its way. Made once, with an id of the client's, and never changed.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Order } from './order.js';

export interface LineQuantity {
  orderLineId: string;
  quantity: number;
}

@Entity({ tableName: 'shipments' })
export class Shipment {
  @IdKey() id!: string;
  @ManyToOne({ entity: () => Order, mapToPk: true, fieldName: 'order_id' }) orderId!: string;
  @JsonColumn() lines!: LineQuantity[];
  @TextColumn(100, { nullable: true }) carrier!: string | null;
  @TextColumn(100, { nullable: true }) trackingNumber!: string | null;
  @InstantColumn() shippedAt!: Date;
  @IdColumn() shippedByMemberId!: string;
  @TextColumn(64) contentHash!: string;
}
