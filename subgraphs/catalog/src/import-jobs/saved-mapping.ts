// A mapping that a company keeps under a name, so that the next file of the same shape needs no hand.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { contentHash } from '@agora/kernel/repeat.js';
import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import { foldName } from '../import/columns.js';
import type { ImportKind } from '../import/import-fields.js';
import type { JobMapping } from '../import/job-mapping.js';
import { reasonColumn } from '../import/source-table.js';

@Unique({ properties: ['companyId', 'kind', 'name'] })
@Index({ properties: ['companyId', 'columnsHash'] })
@Entity({ tableName: 'saved_mappings' })
export class SavedMapping {
  @IdKey() id!: string;
  @IdColumn() companyId!: string;
  @StateColumn() kind!: ImportKind;
  @TextColumn(120) name!: string;
  @JsonColumn() mapping!: JobMapping;
  /** Of the file's columns: another file with the same ones is of the same shape. */
  @TextColumn(64) columnsHash!: string;
  @InstantColumn() savedAt!: Date;
}

/** The same for files whose columns differ in order, case or spaces alone; reasons of ours are none. */
export function hashOfColumns(columns: readonly string[]): string {
  const own = columns.filter((column) => column !== reasonColumn);
  return contentHash([...new Set(own.map(foldName))].sort());
}
