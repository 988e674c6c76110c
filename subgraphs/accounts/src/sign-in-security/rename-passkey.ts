// A person calls one of its passkeys otherwise, so that it can tell them apart.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { Passkey } from '../passkeys/passkey.js';
import { ownPerson } from '../sessions/own-person.js';
import { passkeyNameFrom } from './add-passkey.js';

export async function renamePasskey(
  work: Work,
  input: { passkeyId: string; name: string },
): Promise<Passkey> {
  const passkey = await ownPasskey(work, await ownPerson(work), input.passkeyId);
  passkey.name = passkeyNameFrom(input.name);
  return passkey;
}

export async function ownPasskey(work: Work, personId: string, id: string): Promise<Passkey> {
  const passkey = await work.lock(Passkey, id, 'passkeyId');
  if (passkey.personId !== personId) throw notFound('passkeyId');
  return passkey;
}
