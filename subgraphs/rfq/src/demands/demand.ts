// A demand: what a company wants to buy, line by line, asked of all vendors until a closing time.
// It is public and never edited; quoteCount is the number of quotes that stand (not withdrawn, not expired).
import {
  AmountColumn,
  CurrencyColumn,
  DayColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { Collection } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToMany } from '@mikro-orm/decorators/legacy';
import type { DemandState } from './demand-states.js';

@Entity({ tableName: 'demands' })
@Index({ properties: ['state', 'closesAt'] })
@Index({ properties: ['state', 'createdAt'] })
@Index({ properties: ['buyerCompanyId', 'createdAt'] })
export class Demand {
  @IdKey() id!: string;
  /** For people: RFQ-2026-000123. */
  @TextColumn(24, { unique: true }) number!: string;
  @TextColumn(200) title!: string;
  @StateColumn() state: DemandState = 'OPEN';
  @IdColumn() buyerCompanyId!: string;
  @IdColumn() publishedByMemberId!: string;
  @LongTextColumn({ nullable: true }) description!: string | null;
  @TextColumn(200, { nullable: true }) deliveryPlace!: string | null;
  @DayColumn({ nullable: true }) deliverBy!: string | null;
  @CurrencyColumn() currencyCode!: string;
  @InstantColumn() createdAt!: Date;
  /** From this instant on it takes no quotes, whether or not the sweep has been by. */
  @InstantColumn() closesAt!: Date;
  /** When it left OPEN. */
  @InstantColumn({ nullable: true }) closedAt: Date | null = null;
  @IntegerColumn() quoteCount = 0;
  /** Title, description and specifications, folded for search. */
  @LongTextColumn() searchText!: string;
  @TextColumn(64) contentHash!: string;
  @OneToMany(
    () => DemandLine,
    (line) => line.demand,
  )
  lines = new Collection<DemandLine>(this);

  takesQuotes(now: Date): boolean {
    return this.state === 'OPEN' && this.closesAt > now;
  }
}

@Entity({ tableName: 'demand_lines' })
@Index({ properties: ['productId', 'demand'] })
export class DemandLine {
  @IdKey() id!: string;
  @ManyToOne(() => Demand, { fieldName: 'demand_id' }) demand!: Demand;
  /** From 0, as the buyer wrote them. */
  @IntegerColumn() position!: number;
  @IdColumn({ nullable: true }) productId!: string | null;
  @TextColumn(2000, { nullable: true }) specification!: string | null;
  @IntegerColumn() quantity!: number;
  @TextColumn(20) unit!: string;
  @CurrencyColumn() currencyCode!: string;
  @AmountColumn({ nullable: true }) targetMillionths!: bigint | null;

  get targetUnitPrice(): UnitPrice | null {
    if (this.targetMillionths === null) return null;
    return UnitPrice.of(this.targetMillionths, this.currencyCode);
  }
}
