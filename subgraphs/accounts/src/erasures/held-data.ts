// How much every part of the platform holds of a person, and what an erasure does to it. A part that does not
// answer fails the whole: a report with a hole in it would be none.
import type { Context } from '@agora/kernel/graphql/context.js';
import { type HeldRows, heldOf } from '@agora/kernel/graphql/personal-data.js';
import { Member } from '../members/member.js';
import { otherParts } from '../personal-data/own-data.js';
import type { ErasureItem } from './erasure.js';

const question = 'query ($memberIds: [ID!]!) { personalDataHeld(memberIds: $memberIds) }';

/** Asks the siblings: never inside a transaction. */
export async function heldData(ctx: Context, personId: string): Promise<ErasureItem[]> {
  const members = await ctx.em.find(Member, { personId }, { orderBy: { id: 'asc' } });
  const memberIds = members.map(({ id }) => id);
  const items = inPart('accounts', await heldOf(ctx, [personId, ...memberIds]));
  for (const name of otherParts) {
    type Answer = { personalDataHeld: HeldRows[] };
    const { personalDataHeld } = await ctx.siblings.ask<Answer>(name, question, { memberIds });
    items.push(...inPart(name, personalDataHeld));
  }
  return items;
}

const inPart = (part: string, held: readonly HeldRows[]): ErasureItem[] =>
  held.filter(({ count }) => count > 0).map((rows) => ({ part, ...rows }));
