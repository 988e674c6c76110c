// What a seller's scorecard needs to know of one order: when it was answered, promised, sent and received. Made
// from the events of trade, which may come twice but never out of order.
import {
  BooleanColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  StateColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';

export type OrderOutcome = 'CONFIRMED' | 'DECLINED' | 'EXPIRED' | 'CALLED_OFF' | 'GIVEN_UP';

@Entity({ tableName: 'scorecard_orders' })
@Index({ properties: ['sellerId', 'placedAt'] })
export class OrderFact {
  /** The order's id. */
  @IdKey() id!: string;
  @IdColumn() sellerId!: string;
  @InstantColumn() placedAt!: Date;
  /** Null: not answered yet. CALLED_OFF by the buyer before an answer, GIVEN_UP after it was confirmed. */
  @StateColumn({ nullable: true }) outcome: OrderOutcome | null = null;
  /** Whether the answer took longer than it should. */
  @BooleanColumn() isAnsweredLate = false;
  /** Until when it should be sent: the longest lead time promised, from the confirmation on. */
  @InstantColumn({ nullable: true }) dueAt: Date | null = null;
  @InstantColumn({ nullable: true }) shippedAt: Date | null = null;
  @BooleanColumn() isShippedLate = false;
  @InstantColumn({ nullable: true }) receivedAt: Date | null = null;
  @BooleanColumn() isShort = false;
}
