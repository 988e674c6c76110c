// What a pass found wrong, as files to be downloaded: every problem with its place and reason, and the rows that
// did not come in, in the shape they had, to be mended and sent again.
import { createReadStream, createWriteStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Reading } from '../import/file-reading.js';
import { reasonIn } from '../import/problem-reasons.js';
import type { Reader } from '../import/reader.js';
import { csvLine } from '../import/write-csv.js';
import { failedRowsKeyOf, problemsKeyOf } from './import-files.js';
import type { ImportJob } from './import-job.js';
import { ImportJobProblem } from './import-job-problem.js';

const problemsAtOnce = 1000;
const headers = {
  en: ['line', 'column', 'severity', 'code', 'reason', 'values'],
  zhCN: ['行号', '列', '级别', '代码', '原因', '数值'],
} as const;
const severities = { en: ['error', 'warning'], zhCN: ['错误', '提示'] } as const;

interface Reporting {
  job: ImportJob;
  reader: Reader;
  reading: Reading;
}

export async function writeReport(
  subgraph: RunningSubgraph,
  { job, reader, reading }: Reporting,
): Promise<{ hasReport: boolean; hasFailedRows: boolean }> {
  const { storage } = subgraph.files;
  const folder = dirname(reading.path);
  const problems = join(folder, 'problems.csv');
  const reasons = await writeProblems(subgraph, job, problems);
  if (reasons === null) return { hasReport: false, hasFailedRows: false };
  await storage.put(problemsKeyOf(job.id), createReadStream(problems));
  if (reasons.size === 0) return { hasReport: true, hasFailedRows: false };
  const rows = join(folder, 'failed-rows.csv');
  const decimalMark = job.mapping?.decimalMark ?? null;
  // Numbers as the mapping reads them: it is to fit the rows that are sent again.
  await reader.extract({ ...reading, decimalMark }, reasons, rows);
  await storage.put(failedRowsKeyOf(job.id), createReadStream(rows));
  return { hasReport: true, hasFailedRows: true };
}

/** The reasons of the rows that failed, by line; null when nothing was wrong at all. */
async function writeProblems(
  subgraph: RunningSubgraph,
  job: ImportJob,
  path: string,
): Promise<Map<number, string> | null> {
  const language = job.locale.toLowerCase().startsWith('zh') ? 'zhCN' : 'en';
  const out = createWriteStream(path, 'utf8');
  // The mark tells spreadsheets that Chinese is UTF-8.
  out.write(`\ufeff${csvLine(headers[language])}`);
  const reasons = new Map<number, string>();
  let count = 0;
  for (let after = ''; ; ) {
    const found = await subgraph.database.em
      .fork()
      .find(
        ImportJobProblem,
        { jobId: job.id, id: { $gt: after } },
        { orderBy: { id: 'asc' }, limit: problemsAtOnce },
      );
    for (const problem of found) {
      const { line, column, code, isWarning } = problem;
      const reason = reasonIn(language, { code, params: problem.params ?? {} });
      const values = problem.params ? JSON.stringify(problem.params) : '';
      const severity = severities[language][isWarning ? 1 : 0];
      out.write(csvLine([line, column, severity, code, reason, values]));
      if (isWarning) continue;
      const said = column === null ? reason : `${column}: ${reason}`;
      reasons.set(line, [reasons.get(line), said].filter(Boolean).join(' '));
    }
    count += found.length;
    after = found.at(-1)?.id ?? '';
    if (found.length < problemsAtOnce) break;
  }
  out.end();
  await finished(out);
  return count === 0 ? null : reasons;
}
