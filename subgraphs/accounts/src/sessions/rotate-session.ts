// Renews a session: the refresh token is exchanged for a new one and never works again. One that
// comes back was copied by somebody, so the whole session ends: thief and member both sign in again.
import { commonErrors, DomainError, type ErrorKind } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { activeOnSession, endOnSession } from '../impersonations/active-impersonation.js';
import { Member } from '../members/member.js';
import { Person } from '../people/person.js';
import { storedRights } from '../roles/company-role.queries.js';
import { issueAccessToken } from './access-token.js';
import { type Begun, type SessionTokens, shutOut } from './begin-session.js';
import { issueRefreshToken, RefreshToken, refreshTokenHash, sessionIdOf } from './refresh-token.js';
import { sessionErrors } from './session.errors.js';
import { Session, type SessionEnd } from './session.js';

/**
 * Two tabs of one browser may send the same token at once. The later one gets SESSION_JUST_ROTATED
 * for this long: no tokens, but no end either; its browser holds the earlier one's new cookies by
 * then and tries again with them. A thief gains nothing from it: an old token never buys a new one.
 */
const racingMs = 10_000;

/**
 * A refusal is a result, not an error: what it wrote (the end of the session) has to be committed.
 */
type Rotation = Begun | { refusal: ErrorKind };

/** Takes the context, not a work: it signs after the transaction. */
export async function rotateSession(
  ctx: Context,
  { refreshToken, companyId }: { refreshToken: string; companyId?: string | null },
): Promise<SessionTokens> {
  const rotation = await ctx.transact((work) => exchange(work, refreshToken, companyId));
  if ('refusal' in rotation) throw new DomainError(rotation.refusal);
  const { refresh, ...who } = rotation;
  return { ...(await issueAccessToken(ctx, who)), ...refresh };
}

/** With a company the session goes on as the person's member there. */
async function exchange(
  work: Work,
  refreshToken: string,
  companyId: string | null | undefined,
): Promise<Rotation> {
  const ended = { refusal: sessionErrors.SESSION_ENDED };
  const sessionId = await sessionIdOf(work, refreshToken);
  if (!sessionId) return ended;
  const session = await work.lock(Session, sessionId);
  if (session.endedAt) return ended;
  // Read after the lock: a racing request may just have replaced it.
  const token = await work.em.findOneOrFail(RefreshToken, {
    tokenHash: refreshTokenHash(refreshToken),
  });
  if (token.replacedAt) {
    const isRace = work.now.getTime() - token.replacedAt.getTime() < racingMs;
    if (isRace) return { refusal: sessionErrors.SESSION_JUST_ROTATED };
    markEnded(work, session, 'TOKEN_REUSED');
    return ended;
  }
  if (token.expiresAt <= work.now) return ended;
  const person = await work.lock(Person, session.personId);
  const current = await work.lock(Member, session.memberId);
  if (session.isOver(current, person)) {
    markEnded(work, session, 'SIGNED_OUT_EVERYWHERE');
    return ended;
  }
  const member = companyId ? await memberAt(work, person, companyId) : current;
  if (!member) return { refusal: commonErrors.NOT_FOUND };
  const why = await shutOut(work, session, member);
  if (why && member.id !== current.id) return { refusal: why };
  if (why) {
    // The company has asked for more since: the next sign-in leads to it.
    const isCompanys = why.code === 'COMPANY_SIGN_IN_NEEDED';
    markEnded(work, session, isCompanys ? 'COMPANY_SIGN_IN_NEEDED' : 'SECOND_FACTOR_MISSING');
    return ended;
  }
  if (member.id !== current.id) switchTo(work, session, member);
  token.replacedAt = work.now;
  session.lastUsedAt = work.now;
  const acting = await actingAs(work, session, companyId);
  if (acting) return { ...acting, session, refresh: issueRefreshToken(work, session) };
  member.lastSeenAt = work.now;
  person.lastMemberId = member.id;
  const rights = await storedRights(work, member);
  return { member, rights, session, refresh: issueRefreshToken(work, session) };
}

/** Staff that acts as somebody goes on as that one; to switch company is to end it. */
async function actingAs(work: Work, { id }: Session, companyId: string | null | undefined) {
  if (companyId) {
    await endOnSession(work, id, 'REPLACED');
    return null;
  }
  const active = await activeOnSession(work, id);
  return active && { ...active, rights: await storedRights(work, active.member) };
}

const memberAt = (work: Work, { id: personId }: Person, companyId: string) =>
  work.em.findOne(Member, { personId, companyId, state: 'ACTIVE' });

function switchTo(work: Work, session: Session, member: Member): void {
  session.actAs(member);
  const { id: byMemberId, companyId } = member;
  recordAudit(work, { action: 'session.switched', subjectId: session.id, companyId, byMemberId });
}

export function markEnded(work: Work, session: Session, reason: SessionEnd): void {
  session.end(reason, work.now);
  const { id: subjectId, companyId, memberId } = session;
  recordAudit(work, {
    action: 'session.ended',
    subjectId,
    companyId,
    details: { reason, memberId },
  });
}
