// Rows that are companies, each with a member to be invited if it names one. accounts makes them; nobody gets
// a password from a file.
import type { Siblings } from '@agora/kernel/siblings.js';
import type { JobMapping } from '../import/job-mapping.js';
import { exportedCompany } from './exported-terms.js';
import type { ImportJob } from './import-job.js';
import { ownerProblem, takeAtOwner } from './owner-rows.js';
import { failedRow, type RowTaken, type TakeBatch } from './take-batch.js';

interface Taking {
  siblings: Siblings;
  job: ImportJob;
  mapping: JobMapping;
}

export function takeCompanies({ siblings, job, mapping }: Taking): TakeBatch {
  return async (batch) => {
    const rows = batch.flatMap(({ row }) =>
      row
        ? [
            {
              ...{ line: row.line, sourceKey: row.sourceKey || null, ...row.fields },
              details: row.exported ? exportedCompany(row.exported) : null,
            },
          ]
        : [],
    );
    const { source, isDryRun, startedByMemberId } = job;
    const input = { source, isDryRun, startedByMemberId, rows };
    const answer = await takeAtOwner(siblings, 'accounts', 'takeCompanyRows', input);
    const taken = batch.map((each): RowTaken => {
      const result = each.row ? answer.get(each.row.line) : undefined;
      if (!result) return failedRow(each);
      const { line, outcome } = result;
      const isFine = outcome !== 'FAILED' && !result.code;
      const found = isFine ? [] : [ownerProblem(result, mapping, outcome !== 'FAILED')];
      return { line, outcome, problems: [...each.problems, ...found] };
    });
    return { rows: taken };
  };
}
