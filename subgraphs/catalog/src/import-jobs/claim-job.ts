// Taking an import to work on, and holding it.
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { isFree, leaseEnd, looked, thisProcess } from '../jobs/lease.js';
import { ImportJob } from './import-job.js';
import { workingStates } from './import-job-states.js';

export async function claimJob(work: Work): Promise<ImportJob | null> {
  const where = { state: { $in: [...workingStates] } };
  const options = { orderBy: { touchedAt: 'asc', id: 'asc' } as const, limit: looked };
  for (const job of await work.em.find(ImportJob, where, options)) {
    if (!isFree(job, work.now)) continue;
    const leaseId = newId('lea');
    const lease = { leaseId, leaseUntil: leaseEnd(work.now), leaseHolder: thisProcess };
    // Another process may be looking at the same moment.
    const held = { id: job.id, state: job.state, leaseId: job.leaseId };
    if ((await work.em.nativeUpdate(ImportJob, held, lease)) === 0) continue;
    return Object.assign(job, lease);
  }
  return null;
}

/** The job while this lease holds it; null when it was lost, or the job was stopped. */
export async function heldJob(
  work: Work,
  { id, leaseId, state }: Pick<ImportJob, 'id' | 'leaseId' | 'state'>,
): Promise<ImportJob | null> {
  const job = await work.lock(ImportJob, id);
  if (job.leaseId !== leaseId || job.state !== state) return null;
  job.leaseUntil = leaseEnd(work.now);
  return job;
}
