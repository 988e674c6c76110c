// A quote: one vendor's priced answer to a demand. What it says changes only by a new version; all
// versions are kept. A vendor has at most one live quote for a demand: liveKey is unique.
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
import { Money } from '@agora/kernel/money/money.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { Demand, DemandLine } from '../demands/demand.js';
import type { QuoteState } from './quote-states.js';

@Entity({ tableName: 'quotes' })
@Index({ properties: ['demand', 'state'] })
@Index({ properties: ['vendorCompanyId', 'submittedAt'] })
@Index({ properties: ['buyerCompanyId', 'submittedAt'] })
@Index({ properties: ['state', 'validUntil'] })
export class Quote {
  @IdKey() id!: string;
  @ManyToOne(() => Demand, { fieldName: 'demand_id' }) demand!: Demand;
  @IdColumn() vendorId!: string;
  @IdColumn() vendorCompanyId!: string;
  @IdColumn() buyerCompanyId!: string;
  @StateColumn() state: QuoteState = 'SUBMITTED';
  /** Demand and vendor while it is in the running or has been decided; null once it is out. */
  @TextColumn(65, { nullable: true, unique: true }) liveKey!: string | null;
  /** The version that counts, from 1. What follows is that version's. */
  @IntegerColumn() version = 1;
  @CurrencyColumn() currencyCode!: string;
  @AmountColumn() totalMinor!: bigint;
  /** The longest of its lines'; null when no line says one. */
  @IntegerColumn({ nullable: true }) leadTimeDays!: number | null;
  /** Whether it answers every line of the demand in full. */
  @BooleanColumn() isComplete!: boolean;
  @InstantColumn() validUntil!: Date;
  @TextColumn(2000, { nullable: true }) note!: string | null;
  /** When the first version came. */
  @InstantColumn() submittedAt!: Date;
  @TextColumn(64) contentHash!: string;

  get total(): Money {
    return Money.of(this.totalMinor, this.currencyCode);
  }
}

@Entity({ tableName: 'quote_versions' })
@Unique({ properties: ['quote', 'version'] })
export class QuoteVersion {
  @IdKey() id!: string;
  @ManyToOne(() => Quote, { fieldName: 'quote_id' }) quote!: Quote;
  @IntegerColumn() version!: number;
  @CurrencyColumn() currencyCode!: string;
  @AmountColumn() totalMinor!: bigint;
  @InstantColumn() validUntil!: Date;
  @TextColumn(2000, { nullable: true }) note!: string | null;
  @InstantColumn() submittedAt!: Date;
  @IdColumn() submittedByMemberId!: string;
  /** Of the input that made it, so that a repeated revision is told from another one. */
  @TextColumn(64) contentHash!: string;

  get total(): Money {
    return Money.of(this.totalMinor, this.currencyCode);
  }
}

@Entity({ tableName: 'quote_lines' })
@Unique({ properties: ['quote', 'version', 'position'] })
export class QuoteLine {
  @IdKey() id!: string;
  @ManyToOne(() => Quote, { fieldName: 'quote_id' }) quote!: Quote;
  @IntegerColumn() version!: number;
  /** From 0, in the order of the demand's lines. */
  @IntegerColumn() position!: number;
  @ManyToOne(() => DemandLine, { fieldName: 'demand_line_id' }) demandLine!: DemandLine;
  /** What is offered; another product than asked for is an alternative. */
  @IdColumn({ nullable: true }) productId!: string | null;
  @IdColumn({ nullable: true }) offerId!: string | null;
  @IntegerColumn() quantity!: number;
  @CurrencyColumn() currencyCode!: string;
  @AmountColumn() unitPriceMillionths!: bigint;
  /** Unit price times quantity, rounded once. */
  @AmountColumn() totalMinor!: bigint;
  @IntegerColumn({ nullable: true }) leadTimeDays!: number | null;
  @TextColumn(500, { nullable: true }) note!: string | null;

  get unitPrice(): UnitPrice {
    return UnitPrice.of(this.unitPriceMillionths, this.currencyCode);
  }
  get total(): Money {
    return Money.of(this.totalMinor, this.currencyCode);
  }
}
