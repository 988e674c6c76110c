// A person stops a job; what came in before stays.
import type { Work } from '@agora/kernel/work.js';
import type { ImportJob } from './import-job.js';
import { importJobPolicy } from './import-job.policy.js';
import { endCatalogImport, lockJob } from './job-steps.js';

export async function cancelImportJob(
  work: Work,
  { importJobId }: { importJobId: string },
): Promise<ImportJob> {
  const job = await lockJob(work, importJobId, importJobPolicy.cancel);
  await endCatalogImport(work, job);
  job.move('CANCELLED', work.now);
  return job;
}
