// Why the quantity on hand changed: append only, so that the sum of an offer's movements is always what
// it has on hand. No foreign key to the offer: its shared lock would deadlock with the counter's update.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';

export const stockMovementKinds = {
  OPENED: 'OPENED',
  ADJUSTED: 'ADJUSTED',
  IMPORTED: 'IMPORTED',
  SOLD: 'SOLD',
  RETURNED: 'RETURNED',
  RECEIVED: 'RECEIVED',
  TRANSFERRED: 'TRANSFERRED',
} as const;
export type StockMovementKind = keyof typeof stockMovementKinds;

@Entity({ abstract: true })
export abstract class StockMovement {
  @IdKey() id!: string;
  @IdColumn({ index: true }) offerId!: string;
  @StateColumn() kind!: StockMovementKind;
  /** Units that came (positive) or went (negative); a transfer is two, which sum to zero. */
  @IntegerColumn() quantity!: number;
  @TextColumn(500, { nullable: true }) reason: string | null = null;
  @IdColumn({ nullable: true }) purchaseId: string | null = null;
  /** Where; null: in no warehouse in particular. */
  @IdColumn({ nullable: true }) warehouseId: string | null = null;
  @IdColumn({ nullable: true }) memberId: string | null = null;
  @InstantColumn() at!: Date;
}
