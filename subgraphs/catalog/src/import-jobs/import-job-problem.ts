// What is wrong with a row of an import job.
import { IdColumn } from '@agora/kernel/database/columns.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { RowProblem } from '../imports/row-problem.js';

/** So many are kept with a job; what is beyond is only counted. */
export const keptProblemsMax = 50_000;

@Index({ properties: ['jobId', 'line'] })
@Entity({ tableName: 'import_job_problems' })
export class ImportJobProblem extends RowProblem {
  @IdColumn() jobId!: string;
}
