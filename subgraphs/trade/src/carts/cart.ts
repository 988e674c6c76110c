// Lines a company intends to buy, shared by its members. It keeps no prices but the one each line was added
// at; what it costs now is asked of the offers' owners whenever it is looked at.
import { IdColumn, IdKey, InstantColumn, TextColumn } from '@agora/kernel/database/columns.js';
import { Entity, Unique } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'carts' })
@Unique({ properties: ['currentOf'] })
export class Cart {
  @IdKey() id!: string;
  @IdColumn({ index: true }) companyId!: string;
  /** The company, in the one cart that is its current one; null in the others. */
  @IdColumn({ nullable: true }) currentOf!: string | null;
  /** Null in the current cart, which nobody named. */
  @TextColumn(100, { nullable: true }) name!: string | null;
  @InstantColumn() createdAt!: Date;
  /** Written by every verb: of two replicas that change one cart at once, one starts again. */
  @InstantColumn() changedAt!: Date;
  @TextColumn(64) contentHash!: string;
}
