// What is wrong with a row of an import job: an error kept the row out, a warning let it in with less.
import {
  BooleanColumn,
  IdColumn,
  IdKey,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';

/** So many are kept with a job; what is beyond is only counted. */
export const keptProblemsMax = 50_000;

@Index({ properties: ['jobId', 'line'] })
@Entity({ tableName: 'import_job_problems' })
export class ImportJobProblem {
  @IdKey() id!: string;
  @IdColumn() jobId!: string;
  @IntegerColumn() line!: number;
  @TextColumn(200, { nullable: true }) column!: string | null;
  @TextColumn(64) code!: string;
  @JsonColumn({ nullable: true }) params!: Record<string, unknown> | null;
  @BooleanColumn() isWarning!: boolean;
}
