// A vendor's prices for companies or groups of customers. Several may name the same offer for a company: the
// one asked first decides. Only those companies ever see what a list says.
import {
  BooleanColumn,
  CurrencyColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import type { StoredTier } from '../prices/price-tiers.js';

export const priceListStates = {
  UPCOMING: 'UPCOMING',
  IN_FORCE: 'IN_FORCE',
  EXPIRED: 'EXPIRED',
  ENDED: 'ENDED',
} as const;
export type PriceListState = keyof typeof priceListStates;

@Entity({ abstract: true })
export abstract class PriceList {
  @IdKey() id!: string;
  @TextColumn(64) contentHash!: string;
  @IdColumn() vendorCompanyId!: string;
  /** For the vendor's own eyes. */
  @TextColumn(200) name!: string;
  /**
   * The company whose one list this is, of those set as a whole; null for lists kept by hand, and once it was
   * replaced. Unique within the vendor.
   */
  @IdColumn({ nullable: true }) setFor: string | null = null;
  /** The key of the list it was brought in as, from a file that the platform wrote. */
  @TextColumn(190, { nullable: true }) sourceKey: string | null = null;
  @CurrencyColumn() currencyCode!: string;
  /** Among the lists of a company, and among those of its groups, the smallest number is asked first. */
  @IntegerColumn() priority = 100;
  /** Half open: from the first instant on, no longer at the second. Null: no bound. */
  @InstantColumn({ nullable: true }) validFrom: Date | null = null;
  @InstantColumn({ nullable: true }) validUntil: Date | null = null;
  /** When it was ended or replaced; null while it counts. */
  @InstantColumn({ nullable: true }) endedAt: Date | null = null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;

  abstract vendorId: string;

  stateAt(at: Date): PriceListState {
    if (this.endedAt) return 'ENDED';
    if (this.validFrom && at < this.validFrom) return 'UPCOMING';
    return this.validUntil && this.validUntil <= at ? 'EXPIRED' : 'IN_FORCE';
  }
}

@Entity({ abstract: true })
export abstract class PriceListEntry {
  @IdKey() id!: string;
  @IdColumn({ index: true }) offerId!: string;
  /** Empty when the price is on request. */
  @JsonColumn() storedTiers!: readonly StoredTier[];
  @BooleanColumn() isOnRequest = false;

  abstract priceListId: string;
}

/** Whom a list is for: one company, or all of a customer group. */
@Entity({ abstract: true })
export abstract class PriceListAssignee {
  @IdKey() id!: string;
  @IdColumn({ nullable: true, index: true }) companyId: string | null = null;
  @IdColumn({ nullable: true, index: true }) groupId: string | null = null;
  /** From when on. */
  @InstantColumn() since!: Date;

  abstract priceListId: string;
}
