// One line of an order: what, how many, at which frozen price, and how much of it is on its way or there.
import {
  AmountColumn,
  CurrencyColumn,
  DayColumn,
  IdColumn,
  IdKey,
  IntegerColumn,
  LongTextColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Money } from '@agora/kernel/money/money.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import type { Availability } from '../siblings/availability.js';
import { Order } from './order.js';

@Entity({ tableName: 'order_lines' })
export class OrderLine {
  /** Also the line's id at the owner of its stock. */
  @IdKey() id!: string;
  @ManyToOne({ entity: () => Order, mapToPk: true, fieldName: 'order_id' }) orderId!: string;
  @IntegerColumn() position!: number;
  /** Null for negotiated goods. */
  @IdColumn({ nullable: true }) offerId!: string | null;
  @IdColumn({ nullable: true, index: true }) productId!: string | null;
  /** In words, when it was negotiated. */
  @LongTextColumn({ nullable: true }) specification!: string | null;
  @TextColumn(100, { nullable: true }) unit!: string | null;
  @TextColumn(100, { nullable: true }) vendorSku!: string | null;
  @IntegerColumn() quantity!: number;
  @IntegerColumn() shippedQuantity = 0;
  @IntegerColumn() receivedQuantity = 0;
  @AmountColumn() unitPriceMillionths!: bigint;
  @CurrencyColumn() currencyCode!: string;
  @AmountColumn() totalMinor!: bigint;
  @StateColumn({ nullable: true }) priceSource!: string | null;
  @IntegerColumn({ nullable: true }) leadTimeDays!: number | null;
  /** How it could be had when it was placed; null when it was negotiated. */
  @StateColumn({ nullable: true }) availability: Availability | null = null;
  /** The day when the vendor then expected to have enough. */
  @DayColumn({ nullable: true }) availableOn: string | null = null;

  get unitPrice(): UnitPrice {
    return UnitPrice.of(this.unitPriceMillionths, this.currencyCode);
  }

  get total(): Money {
    return Money.of(this.totalMinor, this.currencyCode);
  }

  get leftToShip(): number {
    return this.quantity - this.shippedQuantity;
  }
}
