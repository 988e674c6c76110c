// All that the platform knows of the person who asks, from every part of it, as one file. A part that does not
// answer fails the whole: half a file would look like all of it.
import type { Context } from '@agora/kernel/graphql/context.js';
import { AuditEntry } from '../audit/audit-entry.js';
import { Member } from '../members/member.js';
import { Person } from '../people/person.js';
import { Session } from '../sessions/session.js';

/** Who keeps something of people besides accounts. */
const others = ['catalog', 'sellers', 'trade', 'rfq', 'forum'] as const;
const entriesMax = 10_000;
const question = 'query ($memberIds: [ID!]!) { personalData(memberIds: $memberIds) }';

/** For the person itself: not for an API key, and not for staff that acts as it. */
export async function ownData(ctx: Context): Promise<object> {
  const { memberId } = ctx.actor.requirePerson();
  const { personId } = await ctx.em.findOneOrFail(Member, { id: memberId });
  const members = await ctx.em.find(Member, { personId }, { orderBy: { id: 'asc' } });
  const memberIds = members.map(({ id }) => id);
  const gathered: Record<string, unknown> = {
    accounts: await fromAccounts(ctx, personId, members),
  };
  for (const name of others) {
    const answer = await ctx.siblings.ask<{ personalData: object }>(name, question, { memberIds });
    gathered[name] = answer.personalData;
  }
  return { madeAt: ctx.now.toISOString(), ...gathered };
}

async function fromAccounts(ctx: Context, personId: string, members: readonly Member[]) {
  const person = await ctx.em.findOneOrFail(Person, { id: personId });
  const sessions = await ctx.em.find(Session, { personId }, { orderBy: { id: 'asc' } });
  const where = { byMemberId: { $in: members.map(({ id }) => id) } };
  const options = { orderBy: { id: 'asc' as const }, limit: entriesMax };
  const entries = await ctx.em.find(AuditEntry, where, options);
  return {
    email: person.email,
    createdAt: person.createdAt,
    members: members.map((member) => ({
      id: member.id,
      companyId: member.companyId,
      displayName: member.displayName,
      roles: member.roles,
      locale: member.locale,
      state: member.state,
      createdAt: member.createdAt,
      lastSeenAt: member.lastSeenAt,
      removedAt: member.removedAt,
    })),
    sessions: sessions.map(({ address, userAgent, openedAt, lastUsedAt, endedAt }) => ({
      address,
      userAgent,
      openedAt,
      lastUsedAt,
      endedAt,
    })),
    auditTrail: entries.map(({ at, action, subjectId, companyId, details }) => ({
      at,
      action,
      subjectId,
      companyId,
      details,
    })),
  };
}
