// Whoever works on a job holds it for a while, and says so again with every step. Whose process is known to be
// gone holds nothing: after a crash the job goes on at once.
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

export const leaseMs = 30_000;

/** How many jobs are looked at for a free one. */
export const looked = 20;

/** This process and no other, also after one before had the same number. */
export const thisProcess = `${hostname()} ${process.pid} ${randomUUID()}`;

export interface Leased {
  readonly leaseUntil: Date | null;
  readonly leaseHolder: string | null;
}

export const leaseEnd = (now: Date) => new Date(now.getTime() + leaseMs);

export function isFree({ leaseUntil, leaseHolder }: Leased, now: Date): boolean {
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
