// A person wants a passkey: its device gets something to sign. Nothing is there until addPasskey.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Member } from '../members/member.js';
import { passkeysOf } from '../passkeys/passkey.js';
import { challengeNewPasskey, type PasskeyChallenge } from '../passkeys/registration.js';
import { passwordProven, requireNoLessShown } from './prove.js';

/** Takes the context, not a work: it hashes between two transactions. */
export async function beginPasskey(
  ctx: Context,
  { currentPassword }: { currentPassword: string },
): Promise<PasskeyChallenge> {
  const { memberId } = ctx.actor.requirePerson();
  const candidate = await passwordProven(
    ctx,
    currentPassword,
    'currentPassword',
    async (work, person) => {
      await requireNoLessShown(work, person.id);
      const { displayName } = await work.get(Member, memberId);
      const passkeys = await passkeysOf(work.em, person.id);
      return { personId: person.id, email: person.email ?? '', displayName, passkeys };
    },
  );
  return challengeNewPasskey(ctx, candidate);
}
