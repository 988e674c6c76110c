// Who the caller is; null for anonymous callers and for members that were removed meanwhile.
import type { Context } from '@agora/kernel/graphql/context.js';
import { companiesById } from '../companies/company.queries.js';
import { membersById } from './member.queries.js';
import { isRole } from './role.js';

export async function viewer(ctx: Context) {
  const { memberId, roles, isOperator } = ctx.actor;
  const member = memberId ? await ctx.load(membersById, memberId) : null;
  if (member?.state !== 'ACTIVE') return null;
  const company = await ctx.load(companiesById, member.companyId);
  return { member, company, roles: roles.filter(isRole), isOperator, locale: member.locale };
}
