// A company makes a role of its own from the permissions there are.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { companyPolicy } from '../companies/company.policy.js';
import { confirmRight, requireGrantable } from '../members/confirm-right.js';
import { companyRoleErrors } from '../roles/company-role.errors.js';
import { CompanyRole, companyRolesMax } from '../roles/company-role.js';
import { type Permission, permissionsFrom, rightsOf } from '../roles/permission.js';

interface RoleContent {
  name: string;
  permissions: readonly Permission[];
}

export async function createCompanyRole(
  work: Work,
  input: RoleContent & { id: string },
): Promise<CompanyRole> {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId);
  work.authorize(companyPolicy.createRole, company);
  const acting = await confirmRight(work, 'MANAGE_MEMBERS');
  const repeated = await earlier(work, CompanyRole, 'rol', input, (r) => r.companyId === companyId);
  if (repeated) return repeated;
  const role = new CompanyRole();
  role.id = input.id;
  role.companyId = companyId;
  role.contentHash = contentHash(input);
  role.createdAt = work.now;
  await fillCompanyRole(work, role, input);
  requireGrantable(acting, rightsOf([], role.permissions));
  const count = await work.em.count(CompanyRole, { companyId });
  if (count >= companyRolesMax) throw new DomainError(companyRoleErrors.ROLES_TOO_MANY);
  work.add(role);
  const details = { name: role.name, permissions: role.permissions };
  recordAudit(work, { action: 'role.created', subjectId: role.id, companyId, details });
  return role;
}

/** Name and permissions; no two roles of a company are called the same. */
export async function fillCompanyRole(work: Work, role: CompanyRole, content: RoleContent) {
  const name = textFrom(content.name, 'name', 60);
  const others = await work.em.find(CompanyRole, {
    companyId: role.companyId,
    id: { $ne: role.id },
  });
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    throw invalidInput('name', 'TAKEN');
  }
  role.name = name;
  role.permissions = permissionsFrom(content.permissions, 'permissions');
}
