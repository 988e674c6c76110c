// Many prices changed alike as one thing that can be taken back: what each price was and what it becomes is
// fixed when it is made. A price that somebody changed meanwhile is left as it is.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import type { StoredTier } from '../prices/price-tiers.js';
import type { PriceChangeState } from './price-change-states.js';

@Entity({ abstract: true })
export abstract class PriceChange {
  @IdKey() id!: string;
  @TextColumn(64) contentHash!: string;
  @IdColumn() vendorCompanyId!: string;
  /** Null: the public tiers. */
  @IdColumn({ nullable: true }) priceListId: string | null = null;
  @IntegerColumn() percentBasisPoints!: number;
  @IntegerColumn() decimalPlaces!: number;
  @StateColumn() state: PriceChangeState = 'SCHEDULED';
  @InstantColumn() effectiveAt!: Date;
  @IntegerColumn() priceCount!: number;
  @IntegerColumn() belowCostCount!: number;
  @IdColumn({ nullable: true }) memberId: string | null = null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() changedAt!: Date;

  abstract vendorId: string;
}

/** IN_REVIEW: the vendor's gate wanted to see it first; the price is as it was until somebody says yes. */
export type PriceChangeItemState = 'PENDING' | 'APPLIED' | 'IN_REVIEW' | 'SKIPPED' | 'TAKEN_BACK';

@Entity({ abstract: true })
export abstract class PriceChangeItem {
  @IdKey() id!: string;
  @IdColumn({ index: true }) offerId!: string;
  @StateColumn() state: PriceChangeItemState = 'PENDING';
  @JsonColumn() beforeTiers!: readonly StoredTier[];
  @JsonColumn() afterTiers!: readonly StoredTier[];

  abstract changeId: string;
}
