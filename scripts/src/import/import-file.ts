// Sends a file to a market and has it brought in there: the market reads it, in its own time, and goes on by
// itself whatever becomes of us. Here is only waiting and telling.
import { setTimeout as pause } from 'node:timers/promises';
import type { ImportKind } from '@agora/catalog/import/import-fields.js';
import type { FileProblem } from '@agora/catalog/import/import-problem.js';
import type { JobMapping } from '@agora/catalog/import/job-mapping.js';
import { newId } from '@agora/kernel/ids.js';
import { type Answer, type Ask, mutate, Refused } from './ask.js';

const lookEveryMs = 200;

export interface Market {
  ask: Ask;
  /** Sends a file with purpose IMPORT_FILE; gives its upload's id. */
  upload(path: string): Promise<string>;
}

export interface ImportFile {
  market: Market;
  file: string;
  kind: ImportKind;
  /** Id of the business unit or seller whose rows they are. */
  vendorId?: string | undefined;
  source?: string | undefined;
  sheet?: string | undefined;
  /** Null: what the market proposes. */
  mapping: JobMapping | null;
  isDryRun?: boolean | undefined;
  onProgress?: ((doneCount: number, rowCount: number) => void) | undefined;
  onProblem?: ((problem: FileProblem & { reason: string }) => void) | undefined;
}

export interface OfferCounts {
  createdCount: number;
  updatedCount: number;
  unchangedCount: number;
  failedCount: number;
}

export interface ImportSummary extends OfferCounts {
  importJobId: string;
  rowCount: number;
  warningCount: number;
  offers: OfferCounts;
  structure: { categoryCount: number; attributeCount: number; brandCount: number };
}

const four = 'createdCount updatedCount unchangedCount failedCount';
const figures = `rowCount ${four} warningCount offers { ${four} }
  structure { categoryCount attributeCount brandCount }`;
const jobQuery = `query importJob($id: ID!) { importJob(id: $id) {
  state totalCount position failure { code params reason { en } } counts { ${figures} } } }`;
const problemsQuery = `query importProblems($id: ID!, $after: String) { importJob(id: $id) {
  problems(first: 100, after: $after) { nodes { line column code params isWarning reason { en } }
    pageInfo { hasNextPage endCursor } } } }`;

export async function importFile(options: ImportFile): Promise<ImportSummary> {
  const { ask } = options.market;
  const importJobId = await opened(options);
  await reached(options, importJobId, ['UPLOADED']);
  if (options.mapping) {
    await mutate(
      ask,
      'mapImportJob',
      { importJobId, mapping: options.mapping },
      'importJob { id }',
    );
  }
  const verb = options.isDryRun ? 'checkImportJob' : 'runImportJob';
  await mutate(ask, verb, { importJobId }, 'importJob { id }');
  const counts = await reached(options, importJobId, ['CHECKING', 'RUNNING']);
  if (options.onProblem) await tellProblems(ask, importJobId, options.onProblem);
  return { importJobId, ...counts };
}

async function opened({
  market,
  file,
  kind,
  vendorId,
  source,
  sheet,
}: ImportFile): Promise<string> {
  const uploadId = await market.upload(file);
  const id = newId('ijb');
  const input = { id, uploadId, kind, vendorId: vendorId ?? null, source: source ?? null };
  await mutate(market.ask, 'createImportJob', input, 'importJob { id }');
  if (!sheet) return id;
  await reached({ market } as ImportFile, id, ['UPLOADED']);
  await mutate(market.ask, 'rereadImportJob', { importJobId: id, sheet }, 'importJob { id }');
  return id;
}

/** Waits until the job has left these states; what it counted then. */
async function reached(
  { market, onProgress }: ImportFile,
  id: string,
  leaves: readonly string[],
): Promise<Answer> {
  for (let shown = -1; ; ) {
    const { importJob: job } = await market.ask(jobQuery, { id });
    if (job.state === 'FAILED') {
      throw new Refused('import', job.failure.code, job.failure.reason.en);
    }
    if (job.state === 'CANCELLED') throw new Refused('import', 'CANCELLED', 'somebody stopped it');
    if (job.position !== shown && job.position > 0) onProgress?.(job.position, job.totalCount);
    shown = job.position;
    if (!leaves.includes(job.state)) return job.counts;
    await pause(lookEveryMs);
  }
}

async function tellProblems(
  ask: Ask,
  id: string,
  tell: NonNullable<ImportFile['onProblem']>,
): Promise<void> {
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo }: Answer = (await ask(problemsQuery, { id, after })).importJob
      .problems;
    for (const { reason, params, ...problem } of nodes) {
      tell({ ...problem, params: { ...params }, reason: reason.en });
    }
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}
