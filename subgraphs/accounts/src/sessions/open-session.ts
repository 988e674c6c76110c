// Sign-in. Tries are limited for the e-mail and for the address; a wrong password and an unknown
// e-mail take the same work and get the same answer. Who has an authenticator, or acts for a company that
// asks for one, gets no session yet but a token for the second step.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { giveAttemptBack, takeAttempt } from '../attempts/take-attempt.js';
import { normalizedEmail } from '../members/email.js';
import { isPassword } from '../members/password.js';
import { addressLimit, emailLimit } from '../members/sign-in-limits.js';
import { passkeyErrors } from '../passkeys/passkey.errors.js';
import { passkeyCount } from '../passkeys/passkey.js';
import { Person } from '../people/person.js';
import { authenticatorOf } from '../two-factor/second-factor.js';
import { issueAccessToken } from './access-token.js';
import {
  type Arrival,
  asksForTwoFactors,
  type Begun,
  beginSession,
  type SessionTokens,
  whereItBegins,
} from './begin-session.js';
import { sessionErrors } from './session.errors.js';
import { type IssuedStepToken, issueStepToken, type StepHolder } from './step-token.js';

export interface SignIn extends Arrival {
  email: string;
  password: string;
}

export interface SecondStep extends IssuedStepToken {
  /** The person has no authenticator yet, and its company asks for one: it gets it in this step. */
  mustEnrol: boolean;
}

type Pending = StepHolder & { readonly mustEnrol: boolean };

/** Takes the context, not a work: it hashes between two transactions. */
export async function openSession(
  ctx: Context,
  input: SignIn,
): Promise<SessionTokens | { secondStep: SecondStep }> {
  const email = normalizedEmail(input.email) ?? '';
  const limits = [emailLimit(email || input.email), addressLimit(input.address)];
  const attemptedAt = await ctx.transact((work) => takeAttempt(work, limits));
  const checked = await ctx.em.findOne(Person, { email });
  const isRight = await isPassword(checked?.passwordHash, input.password);
  if (!checked || !isRight) throw new DomainError(sessionErrors.SIGN_IN_REFUSED);
  const next = await ctx.transact(async (work) => {
    await giveAttemptBack(work, limits, attemptedAt);
    return afterPassword(work, checked, input);
  });
  if ('personId' in next) {
    const { mustEnrol } = next;
    return { secondStep: { ...(await issueStepToken(ctx, next)), mustEnrol } };
  }
  const { refresh, ...who } = next;
  return { ...(await issueAccessToken(ctx, who)), ...refresh };
}

async function afterPassword(work: Work, checked: Person, from: Arrival): Promise<Begun | Pending> {
  const person = await work.lock(Person, checked.id);
  const member = await whereItBegins(work, person);
  // Removed, or given another password, while we were hashing.
  if (!member || person.passwordHash !== checked.passwordHash) {
    throw new DomainError(sessionErrors.SIGN_IN_REFUSED);
  }
  const holder = { personId: person.id, epoch: person.sessionEpoch };
  if (await authenticatorOf(work.em, person.id)) return { ...holder, mustEnrol: false };
  if (await asksForTwoFactors(work, member)) {
    await requireNoPasskey(work, person.id);
    return { ...holder, mustEnrol: true };
  }
  return beginSession(work, { person, member, secondFactor: null }, from);
}

/** Who has a passkey shows it: somebody who knows the password must not get a second factor of its own. */
export async function requireNoPasskey(work: Work, personId: string): Promise<void> {
  if ((await passkeyCount(work.em, personId)) === 0) return;
  throw new DomainError(passkeyErrors.PASSKEY_NEEDED);
}
