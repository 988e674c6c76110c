// The steps a person takes with a job: other meanings for its columns, another reading of its file, trying it
// out, bringing it in, stopping it. What came in before a stop stays.
import { DomainError } from '@agora/kernel/errors.js';
import { newId } from '@agora/kernel/ids.js';
import type { Rule } from '@agora/kernel/policy.js';
import type { Work } from '@agora/kernel/work.js';
import { checkKindMapping, checkMapping } from '../import/import-mapping.js';
import { ImportFileError } from '../import/import-problem.js';
import { type JobMapping, jobMappingFrom } from '../import/job-mapping.js';
import { finishCatalogImport } from '../imports/finish-catalog-import.js';
import { forgetPlans } from '../imports/import-plans.queries.js';
import { startCatalogImport } from '../imports/start-catalog-import.js';
import { importJobErrors } from './import-job.errors.js';
import { ImportJob } from './import-job.js';
import { importJobPolicy } from './import-job.policy.js';
import { ImportJobProblem } from './import-job-problem.js';

async function lockJob(work: Work, importJobId: string, rule: Rule<ImportJob>): Promise<ImportJob> {
  const job = await work.lock(ImportJob, importJobId, 'importJobId');
  work.authorize(rule, job, importJobErrors.IMPORT_NOT_IN_STATE);
  return job;
}

/** `change` makes the new mapping out of the one before; nothing is tried out with it yet. */
export async function mapImportJob(
  work: Work,
  importJobId: string,
  change: (job: ImportJob) => unknown,
): Promise<ImportJob> {
  const job = await lockJob(work, importJobId, importJobPolicy.map);
  const mapping = mappingFor(job, change(job));
  if (job.state === 'CHECKED') job.move('ANALYSED', work.now);
  job.mapping = mapping;
  job.survey = null;
  job.checked = null;
  job.touchedAt = work.now;
  return job;
}

function mappingFor(job: ImportJob, json: unknown): JobMapping {
  return accepted(() => {
    const mapping = jobMappingFrom(json);
    checkMapping(
      mapping,
      job.columns.map(({ name }) => name),
    );
    return mapping;
  });
}

function accepted<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ImportFileError)) throw error;
    const { code, params } = error;
    const told = { params: { problem: code, ...params }, field: ['mapping'] };
    throw new DomainError(importJobErrors.IMPORT_MAPPING_REFUSED, told);
  }
}

export interface RereadImportJob {
  importJobId: string;
  sheet?: string | null;
  encoding?: string | null;
  delimiter?: string | null;
}

export async function rereadImportJob(work: Work, input: RereadImportJob): Promise<ImportJob> {
  const job = await lockJob(work, input.importJobId, importJobPolicy.reread);
  const { sheet, encoding, delimiter } = input;
  job.file = {
    ...job.file,
    sheet: sheet ?? null,
    encoding: encoding ?? null,
    delimiter: delimiter ?? null,
  };
  job.mapping = null;
  job.survey = null;
  job.checked = null;
  job.move('UPLOADED', work.now);
  return job;
}

export async function checkImportJob(
  work: Work,
  { importJobId }: { importJobId: string },
): Promise<ImportJob> {
  return begin(work, await lockJob(work, importJobId, importJobPolicy.check), 'CHECKING');
}

export async function runImportJob(
  work: Work,
  { importJobId }: { importJobId: string },
): Promise<ImportJob> {
  return begin(work, await lockJob(work, importJobId, importJobPolicy.run), 'RUNNING');
}

async function begin(
  work: Work,
  job: ImportJob,
  state: 'CHECKING' | 'RUNNING',
): Promise<ImportJob> {
  const { mapping, kind } = job;
  if (mapping) accepted(() => checkKindMapping(mapping, kind));
  job.move(state, work.now);
  await work.em.nativeDelete(ImportJobProblem, { jobId: job.id });
  const catalogImportId = kind === 'PRODUCTS' ? newId('imp') : null;
  if (catalogImportId) {
    const { fileName, source } = job;
    const isDryRun = state === 'CHECKING';
    await startCatalogImport(work, { id: catalogImportId, fileName, source, isDryRun });
  }
  job.begin(catalogImportId, work.now);
  return job;
}

export async function cancelImportJob(
  work: Work,
  { importJobId }: { importJobId: string },
): Promise<ImportJob> {
  const job = await lockJob(work, importJobId, importJobPolicy.cancel);
  await endCatalogImport(work, job);
  job.move('CANCELLED', work.now);
  return job;
}

/** The catalog's own part of the job is over, however the job ends. */
export async function endCatalogImport(work: Work, job: ImportJob): Promise<void> {
  const { catalogImportId } = job;
  if (!catalogImportId || (job.state !== 'CHECKING' && job.state !== 'RUNNING')) return;
  if (job.state === 'CHECKING') await forgetPlans(work, [catalogImportId]);
  await finishCatalogImport(work, { importId: catalogImportId });
}
