// What takes rows of one kind: in a batch, so often as needed, with the same result each time.

import type { FileProblem } from '../import/import-problem.js';
import type { PreparedRow } from '../import/prepare-row.js';
import type { RowOutcome } from '../imports/import-row.js';
import type { StructureCounts } from './import-job.js';

export interface RowTaken {
  line: number;
  outcome: RowOutcome;
  problems: FileProblem[];
  /** What became of its offer, of rows that are products and offers at once. */
  offer?: RowOutcome;
}

export interface BatchTaken {
  rows: RowTaken[];
  structure?: StructureCounts;
}

export type TakeBatch = (batch: readonly PreparedRow[]) => Promise<BatchTaken>;

/** A row that could not be read at all. */
export const failedRow = ({ input, problems }: PreparedRow): RowTaken => ({
  line: input.line,
  outcome: 'FAILED',
  problems,
});
