// A person does without one of its passkeys: lost, sold, or not trusted any more. Sessions that it opened have shown
// nothing more than a password from now on.
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { Passkey, passkeysOf } from '../passkeys/passkey.js';
import type { Person } from '../people/person.js';
import { Session } from '../sessions/session.js';
import { tellPerson } from '../two-factor/enrolment.js';
import { type Proof, proven } from './prove.js';
import { ownPasskey } from './rename-passkey.js';

export async function removePasskey(
  ctx: Context,
  { passkeyId, ...proof }: Proof & { passkeyId: string },
): Promise<void> {
  await proven(ctx, proof, async (work, person) =>
    forgetPasskey(work, person, await ownPasskey(work, person.id, passkeyId)),
  );
}

/** All of them; how many they were. Callers hold the person's lock. */
export async function forgetPasskeysOf(work: Work, person: Person): Promise<number> {
  const passkeys = await passkeysOf(work.em, person.id);
  for (const passkey of passkeys) await forgetPasskey(work, person, passkey);
  return passkeys.length;
}

async function forgetPasskey(work: Work, person: Person, { id: passkeyId, name }: Passkey) {
  await work.em.nativeDelete(Passkey, { id: passkeyId });
  await work.em.nativeUpdate(Session, { passkeyId, endedAt: null }, { secondFactor: null });
  await tellPerson(work, person, {
    action: 'member.passkeyRemoved',
    template: 'PASSKEY_REMOVED',
    params: { passkeyName: name },
    details: { passkey: name },
  });
}
