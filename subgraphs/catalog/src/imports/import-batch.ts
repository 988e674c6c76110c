// The answer to one batch of rows, so that a batch sent again (a lost answer, a retry) is counted once and
// answered alike.
import { IdColumn, IdKey, JsonColumn, TextColumn } from '@agora/kernel/database/columns.js';
import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { RowResult } from './import-row.js';

@Unique({ properties: ['importId', 'contentHash'] })
@Entity({ tableName: 'import_batches' })
export class ImportBatch {
  @IdKey() id!: string;
  @IdColumn() importId!: string;
  @TextColumn(64) contentHash!: string;
  @JsonColumn() results!: RowResult[];
}
