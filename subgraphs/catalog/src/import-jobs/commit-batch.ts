// A batch is done: where the job stands, what it counts and what was wrong move on in one transaction.
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import type { FileProblem } from '../import/import-problem.js';
import type { RowOutcome } from '../imports/import-row.js';
import { heldJob } from './claim-job.js';
import type { ImportJob, JobCounts, ProblemCount } from './import-job.js';
import { ImportJobProblem, keptProblemsMax } from './import-job-problem.js';
import type { BatchTaken } from './take-batch.js';

const countOf = {
  CREATED: 'createdCount',
  UPDATED: 'updatedCount',
  UNCHANGED: 'unchangedCount',
  FAILED: 'failedCount',
} as const satisfies Record<RowOutcome, keyof JobCounts>;

/** False when the job is somebody else's by now, or was stopped: then nothing was written. */
export async function commitBatch(
  work: Work,
  held: Pick<ImportJob, 'id' | 'leaseId' | 'state'>,
  taken: BatchTaken,
): Promise<boolean> {
  const job = await heldJob(work, held);
  if (!job) return false;
  const problems = taken.rows.flatMap((row) => row.problems);
  // Remarks never keep an error out: every row that failed is to be in the report.
  for (const isWarning of [false, true]) {
    const kept = Math.max(0, keptProblemsMax - problemTotal(job, isWarning));
    const alike = problems.filter((problem) => problem.isWarning === isWarning);
    for (const problem of alike.slice(0, kept)) work.add(problemRow(job.id, problem));
  }
  job.counts = counted(job.counts, taken);
  job.problemCounts = summed(job.problemCounts, problems);
  job.position += taken.rows.length;
  job.attemptCount = 0;
  job.touchedAt = work.now;
  return true;
}

const problemTotal = ({ problemCounts }: ImportJob, isWarning: boolean) =>
  problemCounts
    .filter((each) => each.isWarning === isWarning)
    .reduce((total, { count }) => total + count, 0);

function problemRow(jobId: string, problem: FileProblem): ImportJobProblem {
  const { line, column, code, params, isWarning } = problem;
  return Object.assign(new ImportJobProblem(), {
    ...{ id: newId('ipr'), jobId, line, code: code.slice(0, 64), params, isWarning },
    column: column?.slice(0, 200) ?? null,
  });
}

function counted(before: JobCounts, { rows, structure }: BatchTaken): JobCounts {
  const counts = { ...before, offers: { ...before.offers }, structure: { ...before.structure } };
  counts.rowCount += rows.length;
  for (const { outcome, offer, problems } of rows) {
    counts[countOf[outcome]] += 1;
    if (offer) counts.offers[countOf[offer]] += 1;
    counts.warningCount += problems.filter(({ isWarning }) => isWarning).length;
  }
  for (const name of ['categoryCount', 'attributeCount', 'brandCount'] as const) {
    counts.structure[name] += structure?.[name] ?? 0;
  }
  return counts;
}

const kindsMax = 500;

function summed(before: readonly ProblemCount[], problems: readonly FileProblem[]): ProblemCount[] {
  const counts = new Map(before.map((each) => [keyOf(each), { ...each }]));
  for (const { code, column, isWarning, params } of problems) {
    const key = keyOf({ code, column, isWarning, params });
    const known = counts.get(key);
    if (known) known.count += 1;
    else if (counts.size < kindsMax) counts.set(key, { code, column, isWarning, params, count: 1 });
  }
  return [...counts.values()];
}

/** INVALID_INPUT is as many things as it has reasons. */
const keyOf = ({ code, column, isWarning, params }: Omit<ProblemCount, 'count'>) =>
  [isWarning, code, column ?? '', params?.reason ?? ''].join(' ');
