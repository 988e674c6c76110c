// An administrator says what a member may do. It counts from the member's next token on, which is
// within ten minutes.
import type { Work } from '@agora/kernel/work.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { requireAnotherAdministrator } from './last-administrator.js';
import { memberErrors } from './member.errors.js';
import { Member } from './member.js';
import { confirmAdministrator, memberPolicy } from './member.policy.js';
import { type Role, rolesFrom } from './role.js';

export async function changeMemberRoles(
  work: Work,
  input: { memberId: string; roles: readonly Role[] },
): Promise<Member> {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId, 'memberId');
  const member = await work.lock(Member, input.memberId, 'memberId');
  work.authorize(memberPolicy.changeRoles, member, memberErrors.MEMBER_REMOVED);
  await confirmAdministrator(work);
  const roles = rolesFrom(input.roles, company.kind, 'roles');
  if (roles.join() === member.roles.join()) return member;
  if (member.isAdministrator && !roles.includes('COMPANY_ADMIN')) {
    await requireAnotherAdministrator(work, member);
  }
  const details = { from: member.roles, to: roles };
  member.roles = roles;
  const memberId = member.id;
  recordAudit(work, { action: 'member.rolesChanged', subjectId: memberId, companyId, details });
  work.emit(accountsEvents['accounts.member.rolesChanged'].make({ companyId, memberId, roles }));
  return member;
}
