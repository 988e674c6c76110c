// Somebody forgot a password: a mail goes to the address, if it is somebody's. The answer is the same
// either way, and so is the number of tries, so that nobody learns who is here.
import type { Context } from '@agora/kernel/graphql/context.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { attemptLimit } from '../attempts/attempt-window.js';
import { strangerLimits } from '../attempts/stranger-limits.js';
import { takeAttempt } from '../attempts/take-attempt.js';
import { postMail } from '../mails/mail.js';
import { emailFrom } from '../members/email.js';
import { Member } from '../members/member.js';
import { Person } from '../people/person.js';
import { newToken, tokenHash } from '../people/token.js';
import { PasswordReset, resetLifetimeMs } from './password-reset.js';

const perEmailMax = 5;

/** In two transactions: what was tried counts also when nobody has this address. */
export async function requestPasswordReset(ctx: Context, input: { email: string }): Promise<void> {
  const email = emailFrom(input.email, 'email');
  const limits = [attemptLimit('reset', email, perEmailMax), ...strangerLimits(ctx)];
  await ctx.transact((work) => takeAttempt(work, limits));
  await ctx.transact((work) => mailReset(work, email));
}

async function mailReset(work: Work, email: string): Promise<void> {
  const person = await work.em.findOne(Person, { email });
  const where = { personId: person?.id ?? '', state: 'ACTIVE' as const };
  const [member] = await work.em.find(Member, where, { orderBy: { id: 'asc' }, limit: 1 });
  if (!person || !member) return;
  await endResets(work, person.id);
  const token = newToken();
  const reset = new PasswordReset();
  reset.id = newId('prs');
  reset.personId = person.id;
  reset.tokenHash = tokenHash(token);
  reset.createdAt = work.now;
  reset.expiresAt = new Date(work.now.getTime() + resetLifetimeMs);
  work.add(reset);
  const { displayName, locale } = member;
  postMail(work, {
    recipient: email,
    template: 'PASSWORD_RESET',
    locale,
    params: { displayName, token },
  });
}

/** Of a person's resets only the newest can be used. */
export async function endResets(work: Work, personId: string): Promise<void> {
  await work.em.nativeUpdate(PasswordReset, { personId, endedAt: null }, { endedAt: work.now });
}

/** Forgets those that can no longer be used; a sweep. */
export async function forgetResets(work: Work): Promise<void> {
  await work.em.nativeDelete(PasswordReset, { expiresAt: { $lte: work.now } });
}
