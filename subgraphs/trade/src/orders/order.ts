// One vendor's part of a purchase, with a life of its own. Prices are frozen when it is placed; it moves only
// along its state table, and every step is a row of its timeline.
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
import type { ErrorKind } from '@agora/kernel/errors.js';
import { Money } from '@agora/kernel/money/money.js';
import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { CommissionShare } from '../commissions/agreed-commission.js';
import type { OfferOwner } from '../siblings/offer-owner.js';
import { dueAfter, type OrderState, orderStates } from './order-states.js';

@Entity({ tableName: 'orders' })
@Unique({ properties: ['number'] })
@Index({ properties: ['buyerCompanyId', 'placedAt'] })
@Index({ properties: ['vendorCompanyId', 'placedAt'] })
@Index({ properties: ['placedAt'] })
export class Order {
  @IdKey() id!: string;
  @TextColumn(20) number!: string;
  @IdColumn({ index: true }) purchaseId!: string;
  @IdColumn() vendorId!: string;
  @IdColumn() vendorCompanyId!: string;
  @IdColumn() buyerCompanyId!: string;
  /** Who holds its stock; null for negotiated goods, of which nothing was held. */
  @TextColumn(16, { nullable: true }) stockOwner!: OfferOwner | null;
  @StateColumn() state!: OrderState;
  @CurrencyColumn() currencyCode!: string;
  @AmountColumn() totalMinor!: bigint;
  /** What its vendor pays the platform for it, frozen when it was placed; null without agreed terms. */
  @TextColumn(60, { nullable: true }) commissionPlan: string | null = null;
  @IntegerColumn({ nullable: true }) commissionBasisPoints: number | null = null;
  @AmountColumn({ nullable: true }) commissionMinor: bigint | null = null;
  /** How it comes about, of what which share. */
  @JsonColumn({ nullable: true }) commissionShares: readonly CommissionShare[] | null = null;
  @TextColumn(1000, { nullable: true }) note!: string | null;
  @LongTextColumn({ nullable: true }) deliveryAddress!: string | null;
  @InstantColumn() placedAt!: Date;
  @InstantColumn() changedAt!: Date;
  /** When it stops waiting by itself; null while it waits for people or has ended. */
  @InstantColumn({ nullable: true, index: true }) dueAt!: Date | null;

  get total(): Money {
    return Money.of(this.totalMinor, this.currencyCode);
  }

  get frozenCommission() {
    const { commissionPlan, commissionBasisPoints, commissionMinor, currencyCode } = this;
    if (commissionPlan === null || commissionBasisPoints === null || commissionMinor === null)
      return null;
    const amount = Money.of(commissionMinor, currencyCode);
    const shares = (this.commissionShares ?? []).map((share) => ({
      basisPoints: share.basisPoints,
      total: Money.of(BigInt(share.totalMinor), currencyCode),
      amount: Money.of(BigInt(share.amountMinor), currencyCode),
    }));
    return { plan: commissionPlan, basisPoints: commissionBasisPoints, amount, shares };
  }

  move(to: OrderState, now: Date, otherwise: ErrorKind): void {
    this.state = orderStates.move(this.state, to, otherwise);
    this.changedAt = now;
    this.dueAt = dueAfter(to, now);
  }
}
