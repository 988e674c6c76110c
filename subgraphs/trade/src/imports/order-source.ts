// Which order of which source an order here is: brought in once, closed, and outside of the ledger, because its
// money was settled elsewhere.
import { IdColumn, IdKey, InstantColumn, TextColumn } from '@agora/kernel/database/columns.js';
import { Entity, Unique } from '@mikro-orm/decorators/legacy';

@Unique({ properties: ['vendorId', 'source', 'orderNumber'] })
@Entity({ tableName: 'order_sources' })
export class OrderSource {
  @IdKey() id!: string;
  @IdColumn() vendorId!: string;
  @TextColumn(64) source!: string;
  /** As the old system called it. */
  @TextColumn(120) orderNumber!: string;
  @IdColumn({ index: true }) orderId!: string;
  /** Of its lines: the same order again changes nothing, another one is refused. */
  @TextColumn(64) contentHash!: string;
  @InstantColumn() importedAt!: Date;
}
