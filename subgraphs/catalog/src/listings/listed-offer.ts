// What catalog knows of an offer: a projection of its owner's events, for search and for "all offers of
// this product". The owner's own fields are always resolved live; only order and filters come from here.
import {
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
import type { OfferSnapshot } from '@agora/schema/events/offers.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';

@Index({ properties: ['productId', 'isLive'] })
@Entity({ tableName: 'listed_offers' })
export class ListedOffer {
  /** The offer's id in its owner. */
  @IdKey() id!: string;
  @IdColumn() productId!: string;
  @IdColumn({ index: true }) vendorId!: string;
  @IntegerColumn() revision!: number;
  @BooleanColumn() isLive!: boolean;
  /** Whether only some companies see it; its owner says which. Search does not know it. */
  @BooleanColumn() isRestricted = false;
  @CurrencyColumn() currencyCode!: string;
  @JsonColumn() tiers!: OfferSnapshot['tiers'];
  @IntegerColumn() minimumQuantity!: number;
  @IntegerColumn({ nullable: true }) leadTimeDays!: number | null;
  @StateColumn() stockState!: string;
  /** The vendor's own number for it, as part numbers are compared; null when it has none. */
  @TextColumn(100, { nullable: true, index: true }) foldedSku!: string | null;
  @InstantColumn({ index: true }) touchedAt!: Date;

  /** The public unit price in millionths at a quantity; below the lowest tier, that of the lowest. */
  priceAt(quantity: number): bigint | null {
    const reached = this.tiers.filter((t) => t.minimumQuantity <= quantity);
    const tier = reached.at(-1) ?? this.tiers[0];
    return tier ? BigInt(tier.unitPriceMillionths) : null;
  }

  get isInStock(): boolean {
    return this.stockState !== 'OUT_OF_STOCK' && this.stockState !== 'BACK_ORDER';
  }
}
