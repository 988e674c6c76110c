// All that the platform knows of the person who asks, from every part of it, as one file. A part that does not
// answer fails the whole: half a file would look like all of it.
import type { Context } from '@agora/kernel/graphql/context.js';
import { personalDataOf } from '@agora/kernel/graphql/personal-data.js';
import { Member } from '../members/member.js';
import { Person } from '../people/person.js';

/** Who keeps something of people besides accounts. */
export const otherParts = ['catalog', 'store', 'sellers', 'trade', 'rfq', 'forum'] as const;
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
  for (const name of otherParts) {
    const answer = await ctx.siblings.ask<{ personalData: object }>(name, question, { memberIds });
    gathered[name] = answer.personalData;
  }
  return { madeAt: ctx.now.toISOString(), ...gathered };
}

async function fromAccounts(ctx: Context, personId: string, members: readonly Member[]) {
  const { email, createdAt } = await ctx.em.findOneOrFail(Person, { id: personId });
  const ids = [personId, ...members.map(({ id }) => id)];
  return { email, createdAt, ...(await personalDataOf(ctx, ids)) };
}
