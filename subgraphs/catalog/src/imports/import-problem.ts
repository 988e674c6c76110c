// What is wrong with a row of an import: an error kept the row out, a warning let it in with less.
import {
  BooleanColumn,
  IdColumn,
  IdKey,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';

/** So many are kept with an import; what is beyond is only counted. */
export const keptProblemsMax = 10_000;

@Index({ properties: ['importId', 'line'] })
@Entity({ tableName: 'import_problems' })
export class ImportProblem {
  @IdKey() id!: string;
  @IdColumn() importId!: string;
  @IntegerColumn() line!: number;
  /** The column of the file, or the field of the row when the column is not known; null: the row. */
  @TextColumn(200, { nullable: true }) column!: string | null;
  @TextColumn(64) code!: string;
  @JsonColumn({ nullable: true }) params!: Record<string, unknown> | null;
  @BooleanColumn() isWarning!: boolean;
}
