// What the operator finds fault with, kept for good: the seller may appeal once, and the operator decides on it.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { defineStates, type StateOf } from '@agora/kernel/states.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';
import type { MeasureCode } from '../scorecard/thresholds.js';

export const warningStates = defineStates({
  RAISED: ['APPEALED', 'WITHDRAWN'],
  APPEALED: ['UPHELD', 'WITHDRAWN'],
  UPHELD: [],
  WITHDRAWN: [],
});
export type WarningState = StateOf<typeof warningStates>;

@Entity({ tableName: 'seller_warnings' })
@Index({ properties: ['sellerId', 'id'] })
export class SellerWarning {
  @IdKey() id!: string;
  @TextColumn(64) contentHash!: string;
  @IdColumn() sellerId!: string;
  @IdColumn() companyId!: string;
  @StateColumn() state: WarningState = 'RAISED';
  /** The measure it is about; null: something else. */
  @StateColumn({ nullable: true }) measure: MeasureCode | null = null;
  @TextColumn(1000) reason!: string;
  @TextColumn(2000, { nullable: true }) appeal: string | null = null;
  /** What the operator said to the appeal. */
  @TextColumn(1000, { nullable: true }) remarks: string | null = null;
  @InstantColumn() raisedAt!: Date;
  @InstantColumn({ nullable: true }) appealedAt: Date | null = null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null = null;
}
