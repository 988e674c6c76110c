// What a member waits for: a price at a quantity, or so many units in stock, of one offer or of any offer of a
// product. It is told once and then rests until the member arms it again.
import {
  AmountColumn,
  BooleanColumn,
  CurrencyColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { defineStates, type StateOf } from '@agora/kernel/states.js';
import { typeOfPrefix } from '@agora/schema/ids.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';

export const watchKinds = { PRICE: 'PRICE', STOCK: 'STOCK' } as const;
export type WatchKind = keyof typeof watchKinds;

export const watchStates = defineStates({ ARMED: ['MET'], MET: ['ARMED'] });
export type WatchState = StateOf<typeof watchStates>;

@Entity({ tableName: 'watches' })
@Index({ properties: ['memberId', 'id'] })
@Index({ properties: ['productId', 'state'] })
export class Watch {
  @IdKey() id!: string;
  @TextColumn(64) contentHash!: string;
  @IdColumn() memberId!: string;
  /** The company whose prices count, and which must see the offer. */
  @IdColumn() companyId!: string;
  @IdColumn() productId!: string;
  /** Null: any vendor's offer. */
  @IdColumn({ nullable: true }) offerId: string | null = null;
  @StateColumn() kind!: WatchKind;
  @StateColumn() state: WatchState = 'ARMED';
  @IntegerColumn() quantity!: number;
  /** PRICE: met at this unit price or a lower one. */
  @AmountColumn({ nullable: true }) thresholdMillionths: bigint | null = null;
  @CurrencyColumn({ nullable: true }) currencyCode: string | null = null;
  /** Whether it was so when somebody last looked: it is told only when that changes to so. */
  @BooleanColumn() wasMet = false;
  /** When to look next; moved on by who looks, so that no two look at once. */
  @InstantColumn({ index: true }) lookDueAt!: Date;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() armedAt!: Date;
  @InstantColumn({ nullable: true }) metAt: Date | null = null;
  @IdColumn({ nullable: true }) metOfferId: string | null = null;
  @AmountColumn({ nullable: true }) metMillionths: bigint | null = null;
  @CurrencyColumn({ nullable: true }) metCurrencyCode: string | null = null;
  /** When the member has seen that it was met. */
  @InstantColumn({ nullable: true }) seenAt: Date | null = null;

  get threshold(): UnitPrice | null {
    return priceOf(this.thresholdMillionths, this.currencyCode);
  }

  get metUnitPrice(): UnitPrice | null {
    return priceOf(this.metMillionths, this.metCurrencyCode);
  }

  get offer() {
    return offerOf(this.offerId);
  }

  get metOffer() {
    return offerOf(this.metOfferId);
  }

  get isNew(): boolean {
    return this.state === 'MET' && !this.seenAt;
  }

  arm(now: Date): void {
    Object.assign(this, {
      state: 'ARMED',
      armedAt: now,
      lookDueAt: now,
      metAt: null,
      seenAt: null,
    });
    Object.assign(this, { metOfferId: null, metMillionths: null, metCurrencyCode: null });
  }
}

function priceOf(millionths: bigint | null, currencyCode: string | null): UnitPrice | null {
  return millionths === null || !currencyCode ? null : UnitPrice.of(millionths, currencyCode);
}

function offerOf(id: string | null) {
  return id ? { __typename: typeOfPrefix(id.slice(0, 3)), id } : null;
}
