// Before a person changes how it signs in it shows that it is the person, not somebody with an open browser
// or a stolen token: by its password or by a code. Both kinds of guesses are counted.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { giveAttemptBack, takeAttempt } from '../attempts/take-attempt.js';
import { confirmPassword } from '../members/confirm-password.js';
import { memberErrors } from '../members/member.errors.js';
import { passkeyCount } from '../passkeys/passkey.js';
import { Person } from '../people/person.js';
import { sealOf } from '../sealing/sealing-key.js';
import { ownPerson } from '../sessions/own-person.js';
import { Session } from '../sessions/session.js';
import { authenticatorOf, codeLimit, takeSecondFactor } from '../two-factor/second-factor.js';
import { twoFactorErrors } from '../two-factor/two-factor.errors.js';

/** One of the two. */
export interface Proof {
  password?: string | null;
  code?: string | null;
}

type Verb<T> = (work: Work, person: Person) => Promise<T>;

/** Runs the verb, with the person's lock held, once the proof is good. */
export async function proven<T>(ctx: Context, proof: Proof, verb: Verb<T>): Promise<T> {
  const { code, password } = proof;
  if (code) {
    return codeProven(ctx, async (work, person) => {
      await takeSecondFactor(work, { personId: person.id, code, seal: sealOf(ctx) });
      return verb(work, person);
    });
  }
  if (password) return passwordProven(ctx, password, 'password', verb);
  throw invalidInput('password', 'REQUIRED');
}

export async function passwordProven<T>(
  ctx: Context,
  password: string,
  field: string,
  verb: Verb<T>,
): Promise<T> {
  const { personId, passwordHash } = await confirmPassword(ctx, password, field);
  return ctx.transact(async (work) => {
    const person = await work.lock(Person, personId);
    if (person.passwordHash !== passwordHash) {
      throw new DomainError(memberErrors.WRONG_PASSWORD, { field: [field] });
    }
    return verb(work, person);
  });
}

/** The verb takes the code itself; while it refuses, the try counts. */
export async function codeProven<T>(ctx: Context, verb: Verb<T>): Promise<T> {
  ctx.actor.requirePerson();
  const { personId, limits, attemptedAt } = await ctx.transact(async (work) => {
    const personId = await ownPerson(work);
    const limits = [codeLimit(personId)];
    return { personId, limits, attemptedAt: await takeAttempt(work, limits) };
  });
  return ctx.transact(async (work) => {
    await giveAttemptBack(work, limits, attemptedAt);
    return verb(work, await work.lock(Person, personId));
  });
}

/** Who has a second factor gets another one only in a session that has shown it: a password is not enough. */
export async function requireNoLessShown(work: Work, personId: string): Promise<void> {
  const { em } = work;
  const hasOne = (await authenticatorOf(em, personId)) || (await passkeyCount(em, personId)) > 0;
  if (!hasOne) return;
  const session = await work.find(Session, work.actor.caller.sessionId ?? '');
  if (!session?.secondFactor) throw new DomainError(twoFactorErrors.SECOND_FACTOR_MISSING);
}
