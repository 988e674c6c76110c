// What a seller pays the platform for its sales: proposed by the operator, agreed by the seller, then fixed. Other
// terms are other rows; which of them hold is told by their validity, and orders keep what held when placed.
import {
  AmountColumn,
  CurrencyColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Money } from '@agora/kernel/money/money.js';
import { defineStates, type StateOf } from '@agora/kernel/states.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';

export const commissionStates = defineStates({
  PROPOSED: ['AGREED', 'DECLINED'],
  AGREED: [],
  DECLINED: [],
});
export type CommissionState = StateOf<typeof commissionStates>;

/** For what is in a category or below it; of several above a product the nearest counts. */
export interface CommissionRate {
  readonly categoryId: string;
  readonly basisPoints: number;
}

@Entity({ tableName: 'commission_terms' })
@Index({ properties: ['sellerId', 'id'] })
export class CommissionTerms {
  @IdKey() id!: string;
  @TextColumn(64) contentHash!: string;
  @IdColumn() sellerId!: string;
  @IdColumn() companyId!: string;
  @StateColumn() state: CommissionState = 'PROPOSED';
  @TextColumn(60) plan!: string;
  /** Of an order's total; 250: two and a half percent. */
  @IntegerColumn() basisPoints!: number;
  /** In place of that for some categories. */
  @JsonColumn() rates: readonly CommissionRate[] = [];
  /** What an order costs at the least, in the smallest unit. */
  @AmountColumn({ nullable: true }) minimumMinor: bigint | null = null;
  @CurrencyColumn({ nullable: true }) currencyCode: string | null = null;
  @InstantColumn() validFrom!: Date;
  @InstantColumn({ nullable: true }) validUntil: Date | null = null;
  @InstantColumn() proposedAt!: Date;
  @InstantColumn({ nullable: true }) decidedAt: Date | null = null;

  get categoryRates() {
    return this.rates.map(({ categoryId: id, basisPoints }) => ({
      category: { __typename: 'Category', id },
      basisPoints,
    }));
  }

  get minimum(): Money | null {
    const { minimumMinor, currencyCode } = this;
    return minimumMinor === null || !currencyCode ? null : Money.of(minimumMinor, currencyCode);
  }
}
