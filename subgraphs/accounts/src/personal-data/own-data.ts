// All that the platform knows of the person who asks, from every part of it, as one file. A part that does not
// answer fails the whole: half a file would look like all of it.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { personalDataOf } from '@agora/kernel/graphql/personal-data.js';
import { companySignInErrors } from '../company-sign-in/company-sign-in.errors.js';
import { Member } from '../members/member.js';
import { Person } from '../people/person.js';
import { Session } from '../sessions/session.js';

/** Who keeps something of people besides accounts. */
export const otherParts = ['catalog', 'store', 'sellers', 'trade', 'rfq', 'forum'] as const;
const question = 'query ($memberIds: [ID!]!) { personalData(memberIds: $memberIds) }';

/** For the person itself: not for an API key, and not for staff that acts as it. */
export async function ownData(ctx: Context): Promise<object> {
  const { memberId } = ctx.actor.requirePerson();
  const { personId } = await ctx.em.findOneOrFail(Member, { id: memberId });
  const members = await ctx.em.find(Member, { personId }, { orderBy: { id: 'asc' } });
  await requireOwnWay(ctx, members);
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

/** What one company's sign-in has opened shows nothing of the person's life in others. */
async function requireOwnWay({ actor, em }: Context, members: readonly Member[]): Promise<void> {
  const session = await em.findOne(Session, { id: actor.caller.sessionId ?? '' });
  const only = session?.signInCompanyId;
  if (!only || members.every(({ companyId }) => companyId === only)) return;
  throw new DomainError(companySignInErrors.COMPANY_SESSION);
}

async function fromAccounts(ctx: Context, personId: string, members: readonly Member[]) {
  const { email, createdAt } = await ctx.em.findOneOrFail(Person, { id: personId });
  const ids = [personId, ...members.map(({ id }) => id)];
  return { email, createdAt, ...(await personalDataOf(ctx, ids)) };
}
