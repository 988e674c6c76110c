// Whoever works on a job holds it for a while, and says so again with every step. Whose process is known to be
// gone holds nothing: after a crash the job goes on at once.
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { ImportJob } from './import-job.js';
import { workingStates } from './import-job-states.js';

export const leaseMs = 30_000;
const looked = 20;

/** This process and no other, also after one before had the same number. */
export const thisProcess = `${hostname()} ${process.pid} ${randomUUID()}`;

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

export const leaseEnd = (now: Date) => new Date(now.getTime() + leaseMs);

export function isFree(
  { leaseUntil, leaseHolder }: Pick<ImportJob, 'leaseUntil' | 'leaseHolder'>,
  now: Date,
): boolean {
  if (!leaseUntil || leaseUntil <= now) return true;
  // A pause before the next try is kept; a holder that is gone is not waited for.
  return leaseHolder !== null && isGone(leaseHolder);
}

function isGone(holder: string): boolean {
  if (holder === thisProcess) return false;
  const [host, pid] = holder.split(' ');
  if (host !== hostname()) return false;
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as { code?: string }).code === 'ESRCH';
  }
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
