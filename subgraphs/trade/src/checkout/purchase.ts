// One checkout: what was bought together. It is also a process that any replica can pick up: what it has
// to do next follows from its state and its reservations, and `dueAt` says when somebody has to look.
import {
  AmountColumn,
  CurrencyColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { invariant } from '@agora/kernel/invariant.js';
import { Money } from '@agora/kernel/money/money.js';
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import type { ChargedCostCentre } from '../siblings/cost-centres.js';
import type { OfferOwner } from '../siblings/offer-owner.js';
import type { ReservedLine } from '../siblings/owner-stock.js';
import type { FailedLine, PurchaseFailure } from './purchase-failure.js';
import { type PurchaseState, purchaseStates, type ReservationState } from './purchase-states.js';

/** What is decided needs this long for the commits, before the owners let go by themselves. */
const commitMarginMs = 60_000;

@Entity({ tableName: 'purchases' })
@Unique({ properties: ['number'] })
@Index({ properties: ['buyerCompanyId', 'placedAt'] })
@Index({ properties: ['placedAt'] })
export class Purchase {
  @IdKey() id!: string;
  @TextColumn(20) number!: string;
  @StateColumn() state!: PurchaseState;
  @IdColumn() buyerCompanyId!: string;
  @IdColumn() placedByMemberId!: string;
  /** Where its lines came from; null for an award. */
  @IdColumn({ nullable: true }) cartId!: string | null;
  @IdColumn({ nullable: true }) awardId!: string | null;
  @TextColumn(1000, { nullable: true }) note!: string | null;
  @LongTextColumn({ nullable: true }) deliveryAddress!: string | null;
  /** What it is charged to, with the code and the name of that moment; null for nothing in particular. */
  @JsonColumn({ nullable: true }) costCentre: ChargedCostCentre | null = null;
  /** What the buyer saw as the total; null when it did not say. */
  @AmountColumn({ nullable: true }) expectedMinor!: bigint | null;
  @CurrencyColumn({ nullable: true }) expectedCurrencyCode!: string | null;
  /** The sum of its orders; null until it is placed. */
  @AmountColumn({ nullable: true }) totalMinor: bigint | null = null;
  @CurrencyColumn({ nullable: true }) currencyCode: string | null = null;
  @JsonColumn({ nullable: true }) failure: PurchaseFailure | null = null;
  @InstantColumn() placedAt!: Date;
  /** When it left RESERVING. */
  @InstantColumn({ nullable: true }) endedAt: Date | null = null;
  /** Until when the owners hold what they reserve. */
  @InstantColumn() reservedUntil!: Date;
  /** When somebody has to look at it; null when nothing is left to do. */
  @InstantColumn({ nullable: true, index: true }) dueAt!: Date | null;
  @IntegerColumn() attemptCount = 0;
  /** Who works on it, and until when that is believed. */
  @IdColumn({ nullable: true }) leaseId: string | null = null;
  @InstantColumn({ nullable: true }) leaseUntil: Date | null = null;
  @TextColumn(64) contentHash!: string;

  /** The process's own end: who has not answered by then will not be waited for. */
  get decideBy(): Date {
    return new Date(this.reservedUntil.getTime() - commitMarginMs);
  }

  end(to: PurchaseState, now: Date): void {
    invariant(purchaseStates.can(this.state, to), `a purchase does not go ${this.state} to ${to}`);
    this.state = to;
    this.endedAt = now;
  }

  get total(): Money | null {
    if (this.totalMinor === null || this.currencyCode === null) return null;
    return Money.of(this.totalMinor, this.currencyCode);
  }
}

/** What the cart said when it was placed. Its id is the order line's id and the owner's line id. */
@Entity({ tableName: 'purchase_lines' })
export class PurchaseLine {
  @IdKey() id!: string;
  @ManyToOne({ entity: () => Purchase, mapToPk: true, fieldName: 'purchase_id' })
  purchaseId!: string;
  @IntegerColumn() position!: number;
  @IdColumn() cartLineId!: string;
  @IdColumn() offerId!: string;
  @IdColumn({ nullable: true }) productId!: string | null;
  @IntegerColumn() quantity!: number;
  @AmountColumn({ nullable: true }) addedMillionths!: bigint | null;
  @CurrencyColumn({ nullable: true }) addedCurrencyCode!: string | null;
  /** Above its product, when its vendor's commission depends on that; null until it was asked. */
  @JsonColumn({ nullable: true }) categoryIds: readonly string[] | null = null;
}

/** What the purchase has at one owner of offers, and the prices that owner promised. */
@Entity({ tableName: 'purchase_reservations' })
@Unique({ properties: ['purchaseId', 'stockOwner'] })
export class PurchaseReservation {
  @IdKey() id!: string;
  @ManyToOne({ entity: () => Purchase, mapToPk: true, fieldName: 'purchase_id' })
  purchaseId!: string;
  @TextColumn(16) stockOwner!: OfferOwner;
  @StateColumn() state!: ReservationState;
  /** The promised lines; null until it is reserved. */
  @JsonColumn({ nullable: true }) lines: ReservedLine[] | null = null;
  /** What it said no to; null unless it is refused. */
  @JsonColumn({ nullable: true }) refusals: FailedLine[] | null = null;
  /** Codes of what the owner did not do; for people who look into it. */
  @TextColumn(500, { nullable: true }) failure: string | null = null;
}
