// How members are found, and which of their facts the caller may know.
import type { Actor } from '@agora/kernel/actor.js';
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { seesPeopleOf } from '../companies/company.policy.js';
import { Member } from './member.js';

/** Members by id, in order, removed ones too: they are part of what they did. */
export async function membersById(ids: readonly string[], ctx: Context) {
  const rows = await ctx.em.find(Member, { id: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
  return inOrder(ids, rows, (member) => member.id);
}

/** The active members of a company, oldest first; null for outsiders. */
export function memberPage(ctx: Context, companyId: string, args: PageArgs) {
  if (!seesPeopleOf(ctx.actor, companyId)) return null;
  return entityPage(ctx.em, Member, { companyId, state: 'ACTIVE' }, args, { id: 'asc' });
}

/** A person's active members, one in each of its companies, oldest first; at most 50. */
export function membershipsOf(ctx: Context, personId: string) {
  const where = { personId, state: 'ACTIVE' as const };
  return ctx.em.find(Member, where, { orderBy: { id: 'asc' }, limit: 50 });
}

export const seesMember = (actor: Actor, member: Member) => seesPeopleOf(actor, member.companyId);
