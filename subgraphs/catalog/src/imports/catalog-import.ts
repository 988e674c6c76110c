// One reading of somebody's catalog: whose keys its rows have, and what became of them. The counters add
// up: rowCount is created + updated + unchanged + failed.
import {
  BooleanColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import { catalogImportErrors } from './catalog-import.errors.js';
import { type CatalogImportState, catalogImportStates } from './catalog-import-states.js';

export const sourceNameLengthMax = 64;

@Entity({ tableName: 'catalog_imports' })
export class CatalogImport {
  @IdKey() id!: string;
  @TextColumn(255) fileName!: string;
  /** Whose keys the rows have: the same key of another source is another thing. */
  @TextColumn(sourceNameLengthMax) source!: string;
  /** How columns became fields, as the client understands it; kept for whoever asks later. */
  @JsonColumn({ nullable: true }) mapping!: unknown;
  @BooleanColumn() isDryRun!: boolean;
  @StateColumn({ index: true }) state: CatalogImportState = 'RUNNING';
  @IntegerColumn() rowCount = 0;
  @IntegerColumn() createdCount = 0;
  @IntegerColumn() updatedCount = 0;
  @IntegerColumn() unchangedCount = 0;
  @IntegerColumn() failedCount = 0;
  @IntegerColumn() warningCount = 0;
  @IdColumn({ nullable: true }) startedByMemberId!: string | null;
  @InstantColumn() startedAt!: Date;
  /** When rows last came in; one that nobody feeds any more is cancelled. */
  @InstantColumn() touchedAt!: Date;
  @InstantColumn({ nullable: true }) finishedAt: Date | null = null;
  @TextColumn(64) contentHash!: string;

  end(state: 'FINISHED' | 'CANCELLED', now: Date): void {
    const error = catalogImportErrors.IMPORT_NOT_RUNNING;
    this.state = catalogImportStates.move(this.state, state, error);
    this.finishedAt = now;
  }
}
