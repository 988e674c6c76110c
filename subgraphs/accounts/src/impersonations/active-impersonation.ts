// The impersonation that a session is in now, if it is in one.
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Member } from '../members/member.js';
import { Impersonation, type ImpersonationEnd } from './impersonation.js';

const openOn = (work: Work, sessionId: string) =>
  work.em.find(Impersonation, { sessionId, endedAt: null }, { orderBy: { id: 'desc' } });

/** With the member it acts as; null when there is none, its time is over, or the member has left. */
export async function activeOnSession(work: Work, sessionId: string) {
  const found = await openOn(work, sessionId);
  const impersonation = found.find((one) => one.isActiveAt(work.now));
  const member = impersonation && (await work.find(Member, impersonation.memberId));
  return impersonation && member?.state === 'ACTIVE' ? { impersonation, member } : null;
}

/** Ends what the session is in: it is signed out, or goes on as somebody else. */
export async function endOnSession(
  work: Work,
  sessionId: string,
  by: ImpersonationEnd,
): Promise<void> {
  for (const impersonation of await openOn(work, sessionId)) {
    if (impersonation.isActiveAt(work.now)) tellEnd(work, impersonation, by);
    impersonation.end(by, work.now);
  }
}

export function tellEnd(work: Work, impersonation: Impersonation, by: ImpersonationEnd): void {
  const { id: subjectId, companyId, memberId } = impersonation;
  const details = { memberId, by };
  recordAudit(work, { action: 'impersonation.ended', subjectId, companyId, details });
}
