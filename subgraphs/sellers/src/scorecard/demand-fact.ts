// What a seller's scorecard needs to know of one demand: that it asked for a product the seller offers, or was quoted
// by the seller; when it was published, quoted and over. Made from the events of rfq, whose demands and quotes may
// be told in any order.
import { BooleanColumn, IdColumn, IdKey, InstantColumn } from '@agora/kernel/database/columns.js';
import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'scorecard_demands' })
@Unique({ properties: ['demandId', 'sellerId'] })
@Index({ properties: ['sellerId', 'heardAt'] })
export class DemandFact {
  @IdKey() id!: string;
  @IdColumn() demandId!: string;
  @IdColumn() sellerId!: string;
  /** When the first event of it was told. */
  @InstantColumn() heardAt!: Date;
  @InstantColumn({ nullable: true }) publishedAt: Date | null = null;
  /** The seller's first quote; null without one. */
  @InstantColumn({ nullable: true }) quotedAt: Date | null = null;
  @BooleanColumn() isQuotedLate = false;
  /** When it took no more quotes; null while it does. */
  @InstantColumn({ nullable: true }) endedAt: Date | null = null;
}
