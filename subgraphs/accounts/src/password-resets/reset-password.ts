// Whoever reads the mailbox chooses a new password: once, within half an hour. All sessions end, and the
// tries of others no longer keep the person out.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import { strangerLimits } from '../attempts/stranger-limits.js';
import { forgiveAttempts, takeAttempt } from '../attempts/take-attempt.js';
import { setPassword } from '../members/change-password.js';
import { hashNewPassword } from '../members/password.js';
import { emailLimit } from '../members/sign-in-limits.js';
import { Person } from '../people/person.js';
import { tokenHash } from '../people/token.js';
import { passwordResetErrors } from './password-reset.errors.js';
import { PasswordReset } from './password-reset.js';
import { endResets } from './request-password-reset.js';

/** Takes the context, not a work: it hashes between two transactions. */
export async function resetPassword(
  ctx: Context,
  input: { token: string; password: string },
): Promise<void> {
  await ctx.transact((work) => takeAttempt(work, strangerLimits(ctx)));
  const found = await ctx.em.findOne(PasswordReset, { tokenHash: tokenHash(input.token) });
  const person = found && (await ctx.em.findOne(Person, { id: found.personId }));
  if (!person?.email) throw new DomainError(passwordResetErrors.RESET_NOT_OPEN);
  const hash = await hashNewPassword(input.password, person.email, 'password');
  await ctx.transact((work) => use(work, input.token, hash));
}

async function use(work: Work, token: string, hash: string): Promise<void> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const reset = await work.em.findOne(PasswordReset, { tokenHash: tokenHash(token) }, options);
  if (!reset || reset.endedAt || reset.expiresAt <= work.now) {
    throw new DomainError(passwordResetErrors.RESET_NOT_OPEN);
  }
  const person = await work.lock(Person, reset.personId);
  if (!person.email) throw new DomainError(passwordResetErrors.RESET_NOT_OPEN);
  await setPassword(work, person, hash);
  await endResets(work, person.id);
  await forgiveAttempts(work, [emailLimit(person.email)]);
}
