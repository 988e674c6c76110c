// What the device made becomes a passkey of the person: from now on it signs in by itself. The session that adds it has
// shown it already.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { passkeyErrors } from '../passkeys/passkey.errors.js';
import { credentialHash, Passkey, passkeyCount, passkeysMax } from '../passkeys/passkey.js';
import { type NewCredential, readNewPasskey } from '../passkeys/registration.js';
import { Person } from '../people/person.js';
import { ownPerson } from '../sessions/own-person.js';
import { Session } from '../sessions/session.js';
import { spendTicket } from '../tickets/ticket.js';
import { tellPerson } from '../two-factor/enrolment.js';
import { requireNoLessShown } from './prove.js';

export interface AddPasskey {
  id: string;
  name: string;
  ticket: string;
  /** What the browser got from the device. */
  response: unknown;
}

/** Takes the context, not a work: it checks what the device made between two transactions. */
export async function addPasskey(ctx: Context, input: AddPasskey): Promise<Passkey> {
  ctx.actor.requirePerson();
  const repeated = await ctx.transact((work) => madeBefore(work, input));
  if (repeated) return repeated;
  const { ticket, credential } = await readNewPasskey(ctx, input);
  return ctx.transact(async (work) => {
    const person = await work.lock(Person, await ownPerson(work));
    const twin = await madeBefore(work, input);
    if (twin) return twin;
    if (ticket.personId !== person.id || !(await spendTicket(work, ticket))) {
      throw new DomainError(passkeyErrors.PASSKEY_REFUSED);
    }
    await requireNoLessShown(work, person.id);
    return keep(work, person, input, credential);
  });
}

async function madeBefore(work: Work, input: AddPasskey): Promise<Passkey | null> {
  const personId = await ownPerson(work);
  return earlier(work, Passkey, 'psk', input, (found) => found.personId === personId);
}

async function keep(work: Work, person: Person, input: AddPasskey, credential: NewCredential) {
  const hash = credentialHash(credential.credentialId);
  if (await work.em.findOne(Passkey, { credentialHash: hash })) {
    throw new DomainError(passkeyErrors.PASSKEY_EXISTS);
  }
  if ((await passkeyCount(work.em, person.id)) >= passkeysMax) {
    throw new DomainError(passkeyErrors.PASSKEYS_TOO_MANY);
  }
  const about = { id: input.id, personId: person.id, name: passkeyNameFrom(input.name) };
  const hashes = { credentialHash: hash, contentHash: contentHash(input) };
  const passkey = Object.assign(new Passkey(), about, credential, hashes, { createdAt: work.now });
  const { id: passkeyId, name } = work.add(passkey);
  await tellPerson(work, person, {
    action: 'member.passkeyAdded',
    template: 'PASSKEY_ADDED',
    params: { passkeyName: name },
    details: { passkey: name },
  });
  const own = { id: work.actor.caller.sessionId ?? '', personId: person.id, secondFactor: null };
  await work.em.nativeUpdate(Session, own, { secondFactor: 'PASSKEY', passkeyId });
  return passkey;
}

export const passkeyNameFrom = (text: string) => textFrom(text, 'name', 60);
