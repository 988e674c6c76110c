// A role that nobody has any more goes.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { confirmRight } from '../members/confirm-right.js';
import { Member } from '../members/member.js';
import { companyRoleErrors } from '../roles/company-role.errors.js';
import { CompanyRole } from '../roles/company-role.js';
import { companyRolePolicy } from './company-role.policy.js';

export async function removeCompanyRole(work: Work, input: { roleId: string }): Promise<Company> {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId, 'roleId');
  const role = await work.lock(CompanyRole, input.roleId, 'roleId');
  work.authorize(companyRolePolicy.remove, role);
  await confirmRight(work, 'MANAGE_MEMBERS');
  const members = await work.em.find(Member, { companyId, state: 'ACTIVE' });
  const [invited] = await work.sql(
    "select id from invitations where company_id = ? and state = 'OPEN' and company_role_ids like ?",
    [companyId, `%"${role.id}"%`],
  );
  if (invited || members.some((member) => member.companyRoleIds.includes(role.id))) {
    throw new DomainError(companyRoleErrors.ROLE_IN_USE);
  }
  work.remove(role);
  const details = { name: role.name };
  recordAudit(work, { action: 'role.removed', subjectId: role.id, companyId, details });
  return company;
}
