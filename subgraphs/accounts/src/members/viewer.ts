// Who the caller is; null for anonymous callers and for members that were removed meanwhile.
import type { Context } from '@agora/kernel/graphql/context.js';
import { companiesById } from '../companies/company.queries.js';
import { permissionsOf } from '../roles/permission.js';
import { isRole } from '../roles/role.js';
import { membersById } from './member.queries.js';

export async function viewer(ctx: Context) {
  const { memberId, roles, isOperator } = ctx.actor;
  const member = memberId ? await ctx.load(membersById, memberId) : null;
  if (member?.state !== 'ACTIVE') return null;
  const company = await ctx.load(companiesById, member.companyId);
  const held = { roles: roles.filter(isRole), permissions: permissionsOf(roles) };
  return { member, company, ...held, isOperator, locale: member.locale };
}
