// The caller shows that it is not somebody else at its desk: its password once more. Guessing it through a
// stolen token counts like guessing it at the door.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { giveAttemptBack, takeAttempt } from '../attempts/take-attempt.js';
import { Person } from '../people/person.js';
import { memberErrors } from './member.errors.js';
import { Member } from './member.js';
import { isPassword } from './password.js';
import { emailLimit } from './sign-in-limits.js';

export interface ConfirmedPerson {
  readonly memberId: string;
  readonly personId: string;
  readonly email: string;
  /** What was compared: a verb that must not race a change of password compares it under the lock. */
  readonly passwordHash: string;
}

/** The person behind the caller, or WRONG_PASSWORD at `field`. Hashes: never inside a transaction. */
export async function confirmPassword(
  ctx: Context,
  password: string,
  field: string,
): Promise<ConfirmedPerson> {
  const { memberId } = ctx.actor.requirePerson();
  const { id: personId, email, passwordHash } = (await personOf(ctx, memberId)) ?? {};
  if (!personId || !email || !passwordHash) throw new DomainError(commonErrors.UNAUTHENTICATED);
  const limits = [emailLimit(email)];
  const attemptedAt = await ctx.transact((work) => takeAttempt(work, limits));
  if (!(await isPassword(passwordHash, password))) {
    throw new DomainError(memberErrors.WRONG_PASSWORD, { field: [field] });
  }
  await ctx.transact((work) => giveAttemptBack(work, limits, attemptedAt));
  return { memberId, personId, email, passwordHash };
}

/** The person behind an active member. */
export async function personOf(ctx: Context, memberId: string): Promise<Person | null> {
  const member = await ctx.em.findOne(Member, { id: memberId, state: 'ACTIVE' });
  return member && ctx.em.findOne(Person, { id: member.personId });
}
