// Stock held for one purchase, with an end time. There is one for each purchase, so a repeated request
// meets the answer of the first.
import {
  BooleanColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import type { LineTerms, Refusal } from './judge-line.js';
import type { ReservationState } from './reservation-states.js';

@Entity({ abstract: true })
export abstract class Reservation {
  @IdKey() purchaseId!: string;
  /** The hash of buyer and lines; empty when a release came before any reserve. */
  @TextColumn(64) contentHash!: string;
  @StateColumn() state!: ReservationState;
  @IdColumn({ nullable: true }) buyerCompanyId: string | null = null;
  @InstantColumn({ nullable: true }) until: Date | null = null;
  @JsonColumn() refusals: readonly Refusal[] = [];
  @InstantColumn() createdAt!: Date;
  @InstantColumn() changedAt!: Date;
}

@Entity({ abstract: true })
export abstract class ReservationLine {
  @IdKey() id!: string;
  /** The buyer side's id of the line; unique within the purchase. */
  @IdColumn() lineId!: string;
  /** No foreign key: its shared lock would deadlock with the update of the offer's counters. */
  @IdColumn({ index: true }) offerId!: string;
  @IntegerColumn() quantity!: number;
  /** False for goods made to order: nothing is counted. */
  @BooleanColumn() isTracked!: boolean;
  /** What was agreed, as it stood when the line was held. */
  @JsonColumn() terms!: LineTerms;
  @InstantColumn({ nullable: true }) returnedAt: Date | null = null;
  @IdColumn({ nullable: true }) returnedOrderId: string | null = null;

  abstract purchaseId: string;
}
