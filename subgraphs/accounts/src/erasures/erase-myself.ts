// A person has all that is known of it erased, once it has shown that it is not somebody else at its desk.
import { invalidInput } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { personalKinds } from '@agora/kernel/graphql/personal-data.js';
import { isId } from '@agora/kernel/ids.js';
import { Member } from '../members/member.js';
import { type Proof, proven } from '../sign-in-security/prove.js';
import { erasePerson } from './erase-person.js';
import { Erasure } from './erasure.js';
import { heldData } from './held-data.js';

/** A repeat gives the first one: nothing is left to prove oneself with. */
export async function eraseMyself(ctx: Context, input: Proof & { id: string }): Promise<Erasure> {
  const { memberId } = ctx.actor.requirePerson();
  const { personId } = await ctx.em.findOneOrFail(Member, { id: memberId });
  const done = await ctx.em.findOne(Erasure, { personId });
  if (done) return done;
  if (!isId('era', input.id)) throw invalidInput('id', 'NOT_AN_ID', { prefix: 'era' });
  const items = await heldData(ctx, personId);
  const kinds = personalKinds(ctx);
  return proven(ctx, input, (work, person) =>
    erasePerson(work, { id: input.id, person, items, kinds }),
  );
}
