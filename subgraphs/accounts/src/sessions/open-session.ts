// Sign-in. Tries are limited for the e-mail and for the address; a wrong password and an unknown
// e-mail take the same work and get the same answer.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { giveAttemptBack, takeAttempt } from '../attempts/take-attempt.js';
import { recordAudit } from '../audit/audit-entry.js';
import { normalizedEmail } from '../members/email.js';
import { Member } from '../members/member.js';
import { isPassword } from '../members/password.js';
import { addressLimit, emailLimit } from '../members/sign-in-limits.js';
import { type IssuedAccessToken, issueAccessToken } from './access-token.js';
import { type IssuedRefreshToken, issueRefreshToken } from './refresh-token.js';
import { sessionErrors } from './session.errors.js';
import { Session } from './session.js';

export interface SignIn {
  email: string;
  password: string;
  address: string;
  userAgent?: string | null;
}

export type SessionTokens = IssuedAccessToken & IssuedRefreshToken;

/** Takes the context, not a work: it hashes between two transactions. */
export async function openSession(ctx: Context, input: SignIn): Promise<SessionTokens> {
  const email = normalizedEmail(input.email) ?? '';
  const limits = [emailLimit(email || input.email), addressLimit(input.address)];
  const attemptedAt = await ctx.transact((work) => takeAttempt(work, limits));
  const checked = await ctx.em.findOne(Member, { email });
  const isRight = await isPassword(checked?.passwordHash, input.password);
  if (!checked || !isRight) throw new DomainError(sessionErrors.SIGN_IN_REFUSED);
  const { member, session, refresh } = await ctx.transact(async (work) => {
    await giveAttemptBack(work, limits, attemptedAt);
    return beginSession(work, checked, input);
  });
  return { ...(await issueAccessToken(ctx, member, session.id)), ...refresh };
}

async function beginSession(work: Work, checked: Member, input: SignIn) {
  const member = await work.lock(Member, checked.id);
  // Removed, or given another password, while we were hashing.
  if (member.passwordHash !== checked.passwordHash) {
    throw new DomainError(sessionErrors.SIGN_IN_REFUSED);
  }
  const { id: memberId, companyId } = member;
  const session = new Session();
  session.id = newId('ses');
  session.memberId = memberId;
  session.companyId = companyId;
  session.epoch = member.sessionEpoch;
  session.address = input.address.slice(0, 64);
  session.userAgent = (input.userAgent ?? '').slice(0, 300);
  session.openedAt = work.now;
  session.lastUsedAt = work.now;
  work.add(session);
  member.lastSeenAt = work.now;
  const { id: subjectId, address } = session;
  const details = { address };
  recordAudit(work, {
    action: 'session.opened',
    subjectId,
    companyId,
    byMemberId: memberId,
    details,
  });
  return { member, session, refresh: issueRefreshToken(work, session) };
}
