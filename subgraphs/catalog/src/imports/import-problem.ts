// What is wrong with a row of an import.
import { IdColumn } from '@agora/kernel/database/columns.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { RowProblem } from './row-problem.js';

/** So many are kept with an import; what is beyond is only counted. */
export const keptProblemsMax = 10_000;

@Index({ properties: ['importId', 'line'] })
@Entity({ tableName: 'import_problems' })
export class ImportProblem extends RowProblem {
  @IdColumn() importId!: string;
}
