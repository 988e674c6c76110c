// A row of an order's timeline: it entered a state, when, by whom, and what was said. Append only.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Order } from './order.js';
import type { OrderState } from './order-states.js';

@Entity({ tableName: 'order_events' })
export class OrderEvent {
  @IdKey() id!: string;
  @ManyToOne({ entity: () => Order, mapToPk: true, fieldName: 'order_id' }) orderId!: string;
  @StateColumn() state!: OrderState;
  @InstantColumn() at!: Date;
  /** Null when it happened by itself. */
  @IdColumn({ nullable: true }) byMemberId!: string | null;
  @TextColumn(1000, { nullable: true }) note!: string | null;
}
