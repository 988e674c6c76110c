// Staff of the operator begins to act as a member of a company: with a reason, for a while, in its present session.
// The next access token of that session is the member's.
import { commonErrors, DomainError, invalidInput, notFound } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { Member } from '../members/member.js';
import { endOnSession } from './active-impersonation.js';
import { Impersonation, impersonationMinutes } from './impersonation.js';

export interface BeginImpersonation {
  id: string;
  memberId: string;
  reason: string;
  minutes?: number | null;
}

export async function beginImpersonation(
  work: Work,
  input: BeginImpersonation,
): Promise<Impersonation> {
  const { memberId: staffMemberId } = work.actor.requirePerson();
  const { sessionId } = work.actor.caller;
  const staff = await work.find(Member, staffMemberId);
  // The stored role counts: who was dismissed a moment ago still holds a token.
  const isStaff = staff?.state === 'ACTIVE' && staff.roles.includes('OPERATOR');
  if (!work.actor.isOperator || !isStaff) throw new DomainError(commonErrors.FORBIDDEN);
  const isOwn = (found: Impersonation) => found.staffMemberId === staffMemberId;
  const repeated = await earlier(work, Impersonation, 'ips', input, isOwn);
  if (repeated) return repeated;
  if (!sessionId)
    throw new DomainError(commonErrors.FORBIDDEN, { params: { reason: 'NO_SESSION' } });
  const reason = textFrom(input.reason, 'reason', 500);
  const minutes = minutesFrom(input.minutes);
  const member = await work.get(Member, input.memberId, 'memberId');
  const company = await work.get(Company, member.companyId);
  if (member.state !== 'ACTIVE' || company.kind === 'OPERATOR') throw notFound('memberId');
  await endOnSession(work, sessionId, 'REPLACED');
  const impersonation = new Impersonation();
  const { id: memberId, companyId } = member;
  const who = { id: input.id, companyId, memberId, staffMemberId, sessionId, reason };
  const expiresAt = new Date(work.now.getTime() + minutes * 60_000);
  const times = { beganAt: work.now, expiresAt, contentHash: contentHash(input) };
  work.add(Object.assign(impersonation, who, times));
  const details = { memberId, reason, minutes };
  recordAudit(work, { action: 'impersonation.begun', subjectId: input.id, companyId, details });
  return impersonation;
}

function minutesFrom(minutes: number | null | undefined): number {
  const wanted = minutes ?? impersonationMinutes.usual;
  const { max } = impersonationMinutes;
  if (wanted < 1 || wanted > max) throw invalidInput('minutes', 'OUT_OF_RANGE', { min: 1, max });
  return wanted;
}
