// A series of human numbers, one row a series and year: "PO-2026" has given up to `lastNumber`.
import { IntegerColumn } from '@agora/kernel/database/columns.js';
import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'number_series' })
export class NumberSeries {
  @PrimaryKey({ type: 'string', length: 16 }) id!: string;
  @IntegerColumn() lastNumber!: number;
}
