// One vendor's terms for one product. Store and sellers each have their own table of them, with the same
// columns. The counters change only by conditional updates or under the row's lock; `version` rises
// with every change that others can see.
import {
  AmountColumn,
  BooleanColumn,
  CurrencyColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import { type PriceTier, type StoredTier, tiersOf } from '../prices/price-tiers.js';
import { type OfferStock, stockOf } from '../stock/stock.js';
import type { OfferKind, OfferState } from './offer-states.js';

@Entity({ abstract: true })
export abstract class Offer {
  @IdKey() id!: string;
  /** The hash of the input that made it, for repeats; imported ones have the import's key instead. */
  @TextColumn(64) contentHash!: string;
  @IdColumn() vendorCompanyId!: string;
  @IdColumn({ index: true }) productId!: string;
  @StateColumn() kind!: OfferKind;
  @StateColumn() state: OfferState = 'DRAFT';
  /** False while the vendor is suspended; kept here so that one row says whether it can be bought. */
  @BooleanColumn() isVendorActive = true;
  /** True while it is in an assortment: then only those see it whom one of these is for. */
  @BooleanColumn() isRestricted = false;
  @CurrencyColumn() currencyCode!: string;
  @JsonColumn() storedTiers!: readonly StoredTier[];
  /** What one unit costs the vendor, in millionths: for its own eyes. */
  @AmountColumn({ nullable: true }) costMillionths: bigint | null = null;
  @IntegerColumn() minimumQuantity!: number;
  @IntegerColumn() orderMultiple!: number;
  @IntegerColumn({ nullable: true }) leadTimeDays: number | null = null;
  @BooleanColumn() isTracked!: boolean;
  @IntegerColumn() onHandQuantity = 0;
  @IntegerColumn() heldQuantity = 0;
  /** Units that may be sold beyond what is on hand; 0: none. */
  @IntegerColumn() backorderQuantity = 0;
  @IntegerColumn({ nullable: true }) lowStockQuantity: number | null = null;
  @InstantColumn({ nullable: true }) validUntil: Date | null = null;
  @TextColumn(100, { nullable: true }) vendorSku: string | null = null;
  /** The key of the row it was imported from, unique within the vendor. */
  @TextColumn(190, { nullable: true }) sourceKey: string | null = null;
  @IntegerColumn() version = 1;
  /** When its snapshot must be told (again); null while there is nothing to tell. */
  @InstantColumn({ nullable: true, index: true }) tellDueAt: Date | null = null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;

  /** The business unit or seller it belongs to: a foreign key in each subgraph's own table. */
  abstract vendorId: string;

  get tiers(): PriceTier[] {
    return tiersOf(this.storedTiers, this.currencyCode);
  }

  /** The tiers that everybody may see: none when the price is to be asked for. */
  get publicTiers(): PriceTier[] {
    return this.isOnRequest ? [] : this.tiers;
  }

  get isOnRequest(): boolean {
    return this.kind === 'ON_REQUEST';
  }

  get unitCost(): UnitPrice | null {
    const { costMillionths, currencyCode } = this;
    return costMillionths == null ? null : UnitPrice.of(costMillionths, currencyCode);
  }

  get stock(): OfferStock {
    return stockOf(this);
  }

  get product() {
    return { __typename: 'Product', id: this.productId };
  }

  /** Whether it can be found and bought at this instant. */
  isLiveAt(at: Date): boolean {
    if (this.state !== 'LIVE' || !this.isVendorActive) return false;
    return !this.validUntil || at < this.validUntil;
  }
}
