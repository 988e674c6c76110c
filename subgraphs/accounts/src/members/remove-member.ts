// An administrator ends a member's work for the company: the e-mail becomes free, its sessions end.
// Tokens already out stay good for at most ten minutes.
import type { Work } from '@agora/kernel/work.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { requireAnotherAdministrator } from './last-administrator.js';
import { memberErrors } from './member.errors.js';
import { Member } from './member.js';
import { confirmAdministrator, memberPolicy } from './member.policy.js';

export async function removeMember(work: Work, input: { memberId: string }): Promise<Member> {
  const { companyId } = work.actor.requireMember();
  await work.lock(Company, companyId, 'memberId');
  const member = await work.lock(Member, input.memberId, 'memberId');
  work.authorize(memberPolicy.remove, member, memberErrors.MEMBER_REMOVED);
  await confirmAdministrator(work);
  if (member.isAdministrator) await requireAnotherAdministrator(work, member);
  member.remove(work.now);
  const memberId = member.id;
  recordAudit(work, { action: 'member.removed', subjectId: memberId, companyId });
  work.emit(accountsEvents['accounts.member.removed'].make({ companyId, memberId }));
  return member;
}
