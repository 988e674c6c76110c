// Sign-in with a passkey alone: the device has checked who holds it, so it is two factors at once. What is
// refused is counted for the address; the passkey's owner hears of one that seems to have been copied.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import { giveAttemptBack, takeAttempt } from '../attempts/take-attempt.js';
import { addressLimit } from '../members/sign-in-limits.js';
import { readShownPasskey, type ShownPasskey } from '../passkeys/assertion.js';
import { passkeyErrors } from '../passkeys/passkey.errors.js';
import { Passkey } from '../passkeys/passkey.js';
import { Person } from '../people/person.js';
import { spendTicket } from '../tickets/ticket.js';
import { tellPerson } from '../two-factor/enrolment.js';
import { issueAccessToken } from './access-token.js';
import {
  type Arrival,
  type Begun,
  beginSession,
  type SessionTokens,
  whereItBegins,
} from './begin-session.js';

export interface PasskeySignIn extends Arrival {
  ticket: string;
  /** What the browser got from the device. */
  response: unknown;
}

/** Takes the context, not a work: it checks a signature between two transactions. */
export async function openSessionWithPasskey(
  ctx: Context,
  input: PasskeySignIn,
): Promise<SessionTokens> {
  const limits = [addressLimit(input.address)];
  const attemptedAt = await ctx.transact((work) => takeAttempt(work, limits));
  const shown = await readShownPasskey(ctx, input);
  const begun = await ctx.transact(async (work) => {
    const found = await afterPasskey(work, shown, input);
    if (found) await giveAttemptBack(work, limits, attemptedAt);
    return found;
  });
  if (!begun) throw new DomainError(passkeyErrors.PASSKEY_REFUSED);
  const { refresh, ...who } = begun;
  return { ...(await issueAccessToken(ctx, who)), ...refresh };
}

/** Null is a refusal; what was written down about it is committed. */
async function afterPasskey(work: Work, shown: ShownPasskey, from: Arrival): Promise<Begun | null> {
  if (!(await spendTicket(work, shown.ticket))) return null;
  const { passkeyId, personId } = shown;
  const person = await work.lock(Person, personId);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const passkey = await work.em.findOne(Passkey, { id: passkeyId, personId }, { lockMode });
  const member = await whereItBegins(work, person);
  // Taken away, or left the last company, a moment ago.
  if (!passkey || !member) return null;
  if (!passkey.use(shown.signCount, work.now)) {
    const details = { address: from.address.slice(0, 64), passkey: passkey.name };
    await tellPerson(work, person, {
      action: 'session.passkeyCopied',
      template: 'PASSKEY_COPIED',
      params: { passkeyName: passkey.name },
      details,
    });
    return null;
  }
  passkey.isBackedUp = shown.isBackedUp;
  return beginSession(work, { person, member, secondFactor: 'PASSKEY', passkeyId }, from);
}
