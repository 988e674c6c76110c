// The end of a member's work for its company: its sessions end, and a person left without any company
// cannot sign in; its e-mail becomes free. Tokens already out stay good for at most ten minutes.
import type { Work } from '@agora/kernel/work.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Person } from '../people/person.js';
import { requireAnotherAdministrator } from './last-administrator.js';
import { Member } from './member.js';

export async function endMembership(work: Work, member: Member, action: string): Promise<Member> {
  const { id: memberId, companyId, personId, displayName } = member;
  if (member.isAdministrator) await requireAnotherAdministrator(work, member);
  member.remove(work.now);
  const person = await work.lock(Person, personId);
  const others = await work.em.count(Member, { personId, state: 'ACTIVE', id: { $ne: memberId } });
  if (others === 0) person.release();
  recordAudit(work, { action, subjectId: memberId, companyId, details: { displayName } });
  work.emit(accountsEvents['accounts.member.removed'].make({ companyId, memberId }));
  return member;
}
