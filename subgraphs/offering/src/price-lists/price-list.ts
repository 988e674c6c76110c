// A vendor's prices for one company. A list is replaced as a whole by a new one with an id of its own;
// at most one is in force for a vendor and company, and only that company ever sees its prices.
import {
  CurrencyColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import type { StoredTier } from '../prices/price-tiers.js';

@Entity({ abstract: true })
export abstract class PriceList {
  @IdKey() id!: string;
  @TextColumn(64) contentHash!: string;
  @IdColumn() vendorCompanyId!: string;
  /** The company it is made for. */
  @IdColumn() companyId!: string;
  /** That company while the list is in force; null once it was replaced. Unique within the vendor. */
  @IdColumn({ nullable: true }) inForceFor: string | null = null;
  @CurrencyColumn() currencyCode!: string;
  /** Half open: from the first instant on, no longer at the second. Null: no bound. */
  @InstantColumn({ nullable: true }) validFrom: Date | null = null;
  @InstantColumn({ nullable: true }) validUntil: Date | null = null;
  @InstantColumn() createdAt!: Date;

  abstract vendorId: string;

  get company() {
    return { __typename: 'Company', id: this.companyId };
  }
}

@Entity({ abstract: true })
export abstract class PriceListEntry {
  @IdKey() id!: string;
  @IdColumn({ index: true }) offerId!: string;
  @JsonColumn() storedTiers!: readonly StoredTier[];

  abstract priceListId: string;
}
