// A company's own roles, for its people and the operator.
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { CompanyRole } from './company-role.js';
import { type Permission, rightsOf } from './permission.js';
import type { Role } from './role.js';

export async function companyRolesById(ids: readonly string[], ctx: Context) {
  const where = { id: { $in: [...ids] } };
  const rows = await ctx.em.find(CompanyRole, where, { orderBy: { id: 'asc' } });
  return inOrder(ids, rows, (role) => role.id);
}

/** Oldest first, for each company. */
export async function companyRolesOf(companyIds: readonly string[], ctx: Context) {
  const where = { companyId: { $in: [...companyIds] } };
  const rows = await ctx.em.find(CompanyRole, where, { orderBy: { id: 'asc' } });
  return grouped(companyIds, rows, (role) => role.companyId);
}

interface Holder {
  readonly roles: readonly Role[];
  readonly companyRoleIds: readonly string[];
}

/** A member's rights as they are stored now, whatever its token says. */
export async function storedRights(work: Work, holder: Holder): Promise<string[]> {
  return rightsOf(holder.roles, await permissionsOfRoles(work, holder.companyRoleIds));
}

export async function permissionsOfRoles(work: Work, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await work.em.find(
    CompanyRole,
    { id: { $in: [...ids] } },
    { orderBy: { id: 'asc' } },
  );
  return rows.flatMap((role): Permission[] => role.permissions);
}
