// Who manages members says what one of them may do. It counts from the member's next token on, which
// is within ten minutes.
import { invalidInput } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { CompanyRole } from '../roles/company-role.js';
import { storedRights } from '../roles/company-role.queries.js';
import { type Role, rolesFrom } from '../roles/role.js';
import { confirmRight, requireGrantable } from './confirm-right.js';
import { requireAnotherAdministrator } from './last-administrator.js';
import { memberErrors } from './member.errors.js';
import { Member } from './member.js';
import { memberPolicy } from './member.policy.js';

export interface RolesGiven {
  roles: readonly Role[];
  /** The company's own ones; null or undefined for none. */
  companyRoleIds?: readonly string[] | null;
}

export async function changeMemberRoles(
  work: Work,
  input: RolesGiven & { memberId: string },
): Promise<Member> {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId, 'memberId');
  const member = await work.lock(Member, input.memberId, 'memberId');
  work.authorize(memberPolicy.changeRoles, member, memberErrors.MEMBER_REMOVED);
  const acting = await confirmRight(work, 'MANAGE_MEMBERS');
  const given = await rolesGiven(work, company, input);
  const from = { roles: member.roles, companyRoleIds: member.companyRoleIds };
  if (JSON.stringify(from) === JSON.stringify(given)) return member;
  requireGrantable(acting, await storedRights(work, member), await storedRights(work, given));
  if (member.isAdministrator && !given.roles.includes('COMPANY_ADMIN')) {
    await requireAnotherAdministrator(work, member);
  }
  Object.assign(member, given);
  const { id: memberId, displayName } = member;
  const details = { displayName, from, to: given };
  recordAudit(work, { action: 'member.rolesChanged', subjectId: memberId, companyId, details });
  const roles = await storedRights(work, member);
  work.emit(accountsEvents['accounts.member.rolesChanged'].make({ companyId, memberId, roles }));
  return member;
}

/** Both kinds of roles as they are stored: once each, in one order; at least one altogether. */
export async function rolesGiven(work: Work, company: Company, input: RolesGiven) {
  const roles = rolesFrom(input.roles, company.kind, 'roles');
  const ids = [...new Set(input.companyRoleIds ?? [])].sort();
  const found = await work.em.find(CompanyRole, { id: { $in: ids }, companyId: company.id });
  if (found.length < ids.length) throw invalidInput('companyRoleIds', 'NOT_A_ROLE');
  if (roles.length + ids.length === 0) throw invalidInput('roles', 'EMPTY');
  return { roles, companyRoleIds: ids };
}
