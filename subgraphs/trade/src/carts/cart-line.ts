// One line of a cart. An offer has one line in a cart: adding it again raises the quantity.
import {
  AmountColumn,
  CurrencyColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
} from '@agora/kernel/database/columns.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Cart } from './cart.js';

/** One addToCart that ended in this line; remembered so that a repeat adds nothing. */
export interface Addition {
  lineId: string;
  quantity: number;
}

@Entity({ tableName: 'cart_lines' })
export class CartLine {
  @IdKey() id!: string;
  @ManyToOne({ entity: () => Cart, mapToPk: true, fieldName: 'cart_id' }) cartId!: string;
  @IdColumn() offerId!: string;
  /** Null when the owner could not be asked as it was added. */
  @IdColumn({ nullable: true }) productId!: string | null;
  @IntegerColumn() quantity!: number;
  /** What one cost when it was added or its quantity was last changed; null when that was not known. */
  @AmountColumn({ nullable: true }) addedMillionths!: bigint | null;
  @CurrencyColumn({ nullable: true }) addedCurrencyCode!: string | null;
  @JsonColumn() additions!: Addition[];
  @InstantColumn() addedAt!: Date;

  get addedUnitPrice(): UnitPrice | null {
    if (this.addedMillionths === null || this.addedCurrencyCode === null) return null;
    return UnitPrice.of(this.addedMillionths, this.addedCurrencyCode);
  }

  /** Remembers what one costs now; keeps what it knew when the owner did not say. */
  remember({ unitPrice, productId }: { unitPrice: UnitPrice | null; productId: string | null }) {
    this.productId = productId ?? this.productId ?? null;
    this.addedMillionths = unitPrice?.millionths ?? this.addedMillionths ?? null;
    this.addedCurrencyCode = unitPrice?.currencyCode ?? this.addedCurrencyCode ?? null;
  }
}
