// What the steps of a job share: it is locked and the step is allowed; a mapping that cannot work is refused;
// a pass over all rows begins and ends.
import { DomainError } from '@agora/kernel/errors.js';
import { newId } from '@agora/kernel/ids.js';
import type { Rule } from '@agora/kernel/policy.js';
import type { Work } from '@agora/kernel/work.js';
import { checkKindMapping } from '../import/import-mapping.js';
import { ImportFileError } from '../import/import-problem.js';
import { finishCatalogImport } from '../imports/finish-catalog-import.js';
import { forgetPlans } from '../imports/import-plans.queries.js';
import { startCatalogImport } from '../imports/start-catalog-import.js';
import { importJobErrors } from './import-job.errors.js';
import { ImportJob, isProposing } from './import-job.js';
import { ImportJobProblem } from './import-job-problem.js';

export async function lockJob(
  work: Work,
  importJobId: string,
  rule: Rule<ImportJob>,
): Promise<ImportJob> {
  const job = await work.lock(ImportJob, importJobId, 'importJobId');
  work.authorize(rule, job, importJobErrors.IMPORT_NOT_IN_STATE);
  return job;
}

export function accepted<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ImportFileError)) throw error;
    const { code, params } = error;
    const told = { params: { problem: code, ...params }, field: ['mapping'] };
    throw new DomainError(importJobErrors.IMPORT_MAPPING_REFUSED, told);
  }
}

export async function beginPass(
  work: Work,
  job: ImportJob,
  state: 'CHECKING' | 'RUNNING',
): Promise<ImportJob> {
  const { mapping, kind } = job;
  if (mapping) accepted(() => checkKindMapping(mapping, kind));
  job.move(state, work.now);
  await work.em.nativeDelete(ImportJobProblem, { jobId: job.id });
  const catalogImportId = kind === 'PRODUCTS' && !isProposing(job) ? newId('imp') : null;
  if (catalogImportId) {
    const { fileName, source } = job;
    const isDryRun = state === 'CHECKING';
    await startCatalogImport(work, { id: catalogImportId, fileName, source, isDryRun });
  }
  job.begin(catalogImportId, work.now);
  return job;
}

/** The catalog's own part of the job is over, however the job ends. */
export async function endCatalogImport(work: Work, job: ImportJob): Promise<void> {
  const { catalogImportId } = job;
  if (!catalogImportId || (job.state !== 'CHECKING' && job.state !== 'RUNNING')) return;
  if (job.state === 'CHECKING') await forgetPlans(work, [catalogImportId]);
  await finishCatalogImport(work, { importId: catalogImportId });
}
