// The end of a member's work for its company, by who manages members or by itself: its sessions end,
// and a person left without any company cannot sign in; its e-mail becomes free. Tokens already out stay
// good for at most ten minutes.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { Person } from '../people/person.js';
import { storedRights } from '../roles/company-role.queries.js';
import { confirmRight, requireGrantable } from './confirm-right.js';
import { requireAnotherAdministrator } from './last-administrator.js';
import { memberErrors } from './member.errors.js';
import { Member } from './member.js';
import { memberPolicy } from './member.policy.js';

export async function removeMember(work: Work, input: { memberId: string }): Promise<Member> {
  const { companyId } = work.actor.requireMember();
  await work.lock(Company, companyId, 'memberId');
  const member = await work.lock(Member, input.memberId, 'memberId');
  work.authorize(memberPolicy.remove, member, memberErrors.MEMBER_REMOVED);
  const acting = await confirmRight(work, 'MANAGE_MEMBERS');
  requireGrantable(acting, await storedRights(work, member));
  return endMembership(work, member, 'member.removed');
}

/** The caller's own way out. */
export async function leaveCompany(work: Work, input: { companyId: string }): Promise<Member> {
  const { companyId, memberId } = work.actor.requireMember();
  // The company is named, so that a click on an old page does not end the wrong membership.
  if (input.companyId !== companyId) throw notFound('companyId');
  await work.lock(Company, companyId);
  const member = await work.lock(Member, memberId);
  work.authorize(memberPolicy.leave, member, memberErrors.MEMBER_REMOVED);
  return endMembership(work, member, 'member.left');
}

async function endMembership(work: Work, member: Member, action: string): Promise<Member> {
  const { id: memberId, companyId, personId } = member;
  if (member.isAdministrator) await requireAnotherAdministrator(work, member);
  member.remove(work.now);
  const person = await work.lock(Person, personId);
  const others = await work.em.count(Member, { personId, state: 'ACTIVE', id: { $ne: memberId } });
  if (others === 0) person.release();
  recordAudit(work, { action, subjectId: memberId, companyId });
  work.emit(accountsEvents['accounts.member.removed'].make({ companyId, memberId }));
  return member;
}
