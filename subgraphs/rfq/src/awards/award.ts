// An award: the buyer chose one quote. At most one for a demand, which the unique key holds whatever
// happens at once; the purchase that trade makes of it is noted when trade says so.
import { IdColumn, IdKey, InstantColumn, TextColumn } from '@agora/kernel/database/columns.js';
import { Entity, OneToOne } from '@mikro-orm/decorators/legacy';
import { Demand } from '../demands/demand.js';
import { Quote } from '../quotes/quote.js';

@Entity({ tableName: 'awards' })
export class Award {
  @IdKey() id!: string;
  @OneToOne(() => Demand, { fieldName: 'demand_id', owner: true }) demand!: Demand;
  @OneToOne(() => Quote, { fieldName: 'quote_id', owner: true }) quote!: Quote;
  @IdColumn() buyerCompanyId!: string;
  @IdColumn() vendorCompanyId!: string;
  @IdColumn() awardedByMemberId!: string;
  @InstantColumn() at!: Date;
  /** Null until trade has made it. */
  @IdColumn({ nullable: true }) purchaseId: string | null = null;
  /** Why trade made none, as its code; null while it has not refused. */
  @TextColumn(64, { nullable: true }) refusalCode: string | null = null;
  @TextColumn(64) contentHash!: string;
}
