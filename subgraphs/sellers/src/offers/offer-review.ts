// What a seller wants to do with an offer and the operator has to look at first. An offer has one that waits
// at the most; until then it stays as it is.
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
import { defineStates, type StateOf } from '@agora/kernel/states.js';
import { type StoredTier, tiersOf } from '@agora/offering/prices/price-tiers.js';
import { Entity, Index, PrimaryKey } from '@mikro-orm/decorators/legacy';
import type { ReviewRuleCode } from './review-rules.js';

export const reviewStates = defineStates({
  PENDING: ['APPROVED', 'REJECTED', 'REPLACED'],
  APPROVED: [],
  REJECTED: [],
  REPLACED: [],
});
export type ReviewState = StateOf<typeof reviewStates>;

export const reviewedSteps = { PUBLISH: 'PUBLISH', UPDATE: 'UPDATE' } as const;

@Entity({ tableName: 'offer_reviews' })
@Index({ properties: ['state', 'id'] })
@Index({ properties: ['vendorId', 'id'] })
export class OfferReview {
  @IdKey() id!: string;
  @IdColumn({ index: true }) offerId!: string;
  @IdColumn() vendorId!: string;
  @IdColumn() vendorCompanyId!: string;
  /** The offer while it waits, else null. */
  @IdColumn({ nullable: true, unique: true }) pendingFor: string | null = null;
  @StateColumn() state: ReviewState = 'PENDING';
  @StateColumn() step!: keyof typeof reviewedSteps;
  @JsonColumn() rules!: readonly ReviewRuleCode[];
  /** The input of the update; empty for a publication. */
  @JsonColumn() change: Readonly<Record<string, unknown>> = {};
  @TextColumn(3) currencyCode!: string;
  @JsonColumn() storedBefore!: readonly StoredTier[];
  @JsonColumn() storedAfter!: readonly StoredTier[];
  @TextColumn(1000, { nullable: true }) remarks: string | null = null;
  @InstantColumn() requestedAt!: Date;
  @InstantColumn({ nullable: true }) decidedAt: Date | null = null;

  get beforeTiers() {
    return tiersOf(this.storedBefore, this.currencyCode);
  }

  get afterTiers() {
    return tiersOf(this.storedAfter, this.currencyCode);
  }
}

/** What the operator said of a rule; without a row the usual one holds. */
@Entity({ tableName: 'offer_review_rules' })
export class OfferReviewRule {
  @PrimaryKey({ type: 'string', length: 32 }) code!: ReviewRuleCode;
  @BooleanColumn() isActive!: boolean;
  @IntegerColumn() threshold!: number;
  @InstantColumn() changedAt!: Date;
}
