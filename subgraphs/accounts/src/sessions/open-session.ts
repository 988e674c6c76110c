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
import { Person } from '../people/person.js';
import { storedRights } from '../roles/company-role.queries.js';
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
  const checked = await ctx.em.findOne(Person, { email });
  const isRight = await isPassword(checked?.passwordHash, input.password);
  if (!checked || !isRight) throw new DomainError(sessionErrors.SIGN_IN_REFUSED);
  const { refresh, ...who } = await ctx.transact(async (work) => {
    await giveAttemptBack(work, limits, attemptedAt);
    return beginSession(work, checked, input);
  });
  return { ...(await issueAccessToken(ctx, who)), ...refresh };
}

async function beginSession(work: Work, checked: Person, input: SignIn) {
  const person = await work.lock(Person, checked.id);
  const member = await whereItBegins(work, person);
  // Removed, or given another password, while we were hashing.
  if (!member || person.passwordHash !== checked.passwordHash) {
    throw new DomainError(sessionErrors.SIGN_IN_REFUSED);
  }
  const { id: memberId, companyId } = member;
  const session = new Session();
  session.id = newId('ses');
  session.personId = person.id;
  session.actAs(member);
  session.epoch = person.sessionEpoch;
  session.address = input.address.slice(0, 64);
  session.userAgent = (input.userAgent ?? '').slice(0, 300);
  session.openedAt = work.now;
  session.lastUsedAt = work.now;
  work.add(session);
  member.lastSeenAt = work.now;
  person.lastMemberId = memberId;
  const { id: subjectId, address } = session;
  const details = { address };
  recordAudit(work, {
    action: 'session.opened',
    subjectId,
    companyId,
    byMemberId: memberId,
    details,
  });
  const rights = await storedRights(work, member);
  return { member, rights, session, refresh: issueRefreshToken(work, session) };
}

/** The member it acted as last, else the first one it became. */
async function whereItBegins(
  work: Work,
  { id, lastMemberId }: Person,
): Promise<Member | undefined> {
  const where = { personId: id, state: 'ACTIVE' as const };
  const members = await work.em.find(Member, where, { orderBy: { id: 'asc' } });
  return members.find((member) => member.id === lastMemberId) ?? members[0];
}
