// A debt to the owner of an order's stock: these lines will not be delivered, so their stock goes back.
// Written with the order's last step, paid after it, asked again until the owner has confirmed.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import type { OfferOwner } from '../siblings/offer-owner.js';
import { Order } from './order.js';

@Entity({ tableName: 'stock_returns' })
@Unique({ properties: ['orderId'] })
export class StockReturn {
  /** Derived from the order's id: an order gives its stock back once. */
  @IdKey() id!: string;
  @ManyToOne({ entity: () => Order, mapToPk: true, fieldName: 'order_id' }) orderId!: string;
  @IdColumn() purchaseId!: string;
  @TextColumn(16) stockOwner!: OfferOwner;
  @JsonColumn() lineIds!: string[];
  /** When it is asked (again); null once it is done or has failed for good. */
  @InstantColumn({ nullable: true, index: true }) dueAt!: Date | null;
  @IntegerColumn() attemptCount = 0;
  @InstantColumn({ nullable: true }) doneAt: Date | null = null;
  /** Set when the owner said a definite no: a person has to look. */
  @TextColumn(500, { nullable: true }) failure: string | null = null;
}
