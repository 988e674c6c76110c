// What a company's own role is called and allows from now on. Its members' tokens follow within ten
// minutes.
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { confirmRight, requireGrantable } from '../members/confirm-right.js';
import { CompanyRole } from '../roles/company-role.js';
import { type Permission, rightsOf } from '../roles/permission.js';
import { companyRolePolicy } from './company-role.policy.js';
import { fillCompanyRole } from './create-company-role.js';

export async function changeCompanyRole(
  work: Work,
  input: { roleId: string; name: string; permissions: readonly Permission[] },
): Promise<CompanyRole> {
  const { companyId } = work.actor.requireMember();
  await work.lock(Company, companyId, 'roleId');
  const role = await work.lock(CompanyRole, input.roleId, 'roleId');
  work.authorize(companyRolePolicy.change, role);
  const acting = await confirmRight(work, 'MANAGE_MEMBERS');
  const before = { name: role.name, permissions: role.permissions };
  await fillCompanyRole(work, role, input);
  requireGrantable(acting, rightsOf([], before.permissions), rightsOf([], role.permissions));
  const details = { from: before, to: { name: role.name, permissions: role.permissions } };
  recordAudit(work, { action: 'role.changed', subjectId: role.id, companyId, details });
  return role;
}
