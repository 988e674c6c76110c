// A person stops an export; nothing of it is kept.
import type { Work } from '@agora/kernel/work.js';
import { exportJobErrors } from './export-job.errors.js';
import { ExportJob } from './export-job.js';
import { exportJobPolicy } from './export-job.policy.js';

export async function cancelExportJob(
  work: Work,
  { exportJobId }: { exportJobId: string },
): Promise<ExportJob> {
  const job = await work.lock(ExportJob, exportJobId, 'exportJobId');
  work.authorize(exportJobPolicy.cancel, job, exportJobErrors.EXPORT_NOT_IN_STATE);
  job.move('CANCELLED', work.now);
  return job;
}
