// What a price was from when on: one row for every change of an offer's public tiers or of a list's price
// for it, and for every time the offer went up or down. Append only.
import {
  BooleanColumn,
  CurrencyColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  StateColumn,
} from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import { type PriceTier, type StoredTier, tiersOf } from '../prices/price-tiers.js';

export const priceCauses = {
  SET: 'SET',
  IMPORTED: 'IMPORTED',
  CHANGED_IN_BULK: 'CHANGED_IN_BULK',
  TAKEN_BACK: 'TAKEN_BACK',
  REMOVED: 'REMOVED',
  PUBLISHED: 'PUBLISHED',
  TAKEN_DOWN: 'TAKEN_DOWN',
} as const;
export type PriceCause = keyof typeof priceCauses;

@Entity({ abstract: true })
export abstract class PriceRecord {
  @IdKey() id!: string;
  @IdColumn({ index: true }) offerId!: string;
  /** Null for the public tiers. */
  @IdColumn({ nullable: true }) priceListId: string | null = null;
  @StateColumn() cause!: PriceCause;
  @CurrencyColumn() currencyCode!: string;
  /** Empty when the list no longer states a price. */
  @JsonColumn() storedTiers!: readonly StoredTier[];
  @BooleanColumn() isOnRequest = false;
  /** Of public tiers: whether buyers saw the offer from then on. */
  @BooleanColumn() isShown = true;
  /** The bulk change it was part of. */
  @IdColumn({ nullable: true }) changeId: string | null = null;
  @IdColumn({ nullable: true }) memberId: string | null = null;
  @InstantColumn() at!: Date;

  get tiers(): PriceTier[] {
    return tiersOf(this.storedTiers, this.currencyCode);
  }
}
