// All rows are tried out; nothing is written.
import type { Work } from '@agora/kernel/work.js';
import type { ImportJob } from './import-job.js';
import { importJobPolicy } from './import-job.policy.js';
import { beginPass, lockJob } from './job-steps.js';

export async function checkImportJob(
  work: Work,
  { importJobId }: { importJobId: string },
): Promise<ImportJob> {
  return beginPass(work, await lockJob(work, importJobId, importJobPolicy.check), 'CHECKING');
}
