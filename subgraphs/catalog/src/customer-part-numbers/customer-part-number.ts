// What a company calls a product in its own books. One for each product; the same number may stand for
// several products, as approved alternates do. Nobody else ever sees it.
import { IdColumn, IdKey, InstantColumn, TextColumn } from '@agora/kernel/database/columns.js';
import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';

@Unique({ properties: ['companyId', 'productId'] })
@Index({ properties: ['companyId', 'foldedNumber'] })
@Entity({ tableName: 'customer_part_numbers' })
export class CustomerPartNumber {
  @IdKey() id!: string;
  @IdColumn() companyId!: string;
  @IdColumn({ index: true }) productId!: string;
  /** As the company writes it. */
  @TextColumn(120) partNumber!: string;
  /** Without dashes, spaces and case: how it is found. */
  @TextColumn(120) foldedNumber!: string;
  @IdColumn({ nullable: true }) setByMemberId!: string | null;
  @InstantColumn() setAt!: Date;
}
