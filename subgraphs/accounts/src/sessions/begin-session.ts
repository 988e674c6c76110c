// The end of every way in: a session of a person who has shown what it had to show. Where it begins, and
// whether more is asked there than was shown.
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { Member } from '../members/member.js';
import type { Person } from '../people/person.js';
import { storedRights } from '../roles/company-role.queries.js';
import type { SecondFactor } from '../two-factor/second-factor.js';
import type { IssuedAccessToken, TokenHolder } from './access-token.js';
import { type IssuedRefreshToken, issueRefreshToken } from './refresh-token.js';
import { Session } from './session.js';

export type SessionTokens = IssuedAccessToken & IssuedRefreshToken;

/** A session that waits for nothing but the signature of its access token. */
export type Begun = TokenHolder & { readonly refresh: IssuedRefreshToken };

/** The device somebody comes from. */
export interface Arrival {
  readonly address: string;
  readonly userAgent?: string | null;
}

interface Shown {
  readonly person: Person;
  readonly member: Member;
  /** Null when a password was all. */
  readonly secondFactor: SecondFactor | null;
  readonly passkeyId?: string;
}

/** Callers hold the person's lock. */
export async function beginSession(work: Work, shown: Shown, from: Arrival): Promise<Begun> {
  const { person, member, secondFactor } = shown;
  const { id: memberId, companyId } = member;
  const session = new Session();
  session.id = newId('ses');
  session.personId = person.id;
  session.actAs(member);
  session.epoch = person.sessionEpoch;
  session.secondFactor = secondFactor;
  session.passkeyId = shown.passkeyId ?? null;
  session.address = from.address.slice(0, 64);
  session.userAgent = (from.userAgent ?? '').slice(0, 300);
  session.openedAt = work.now;
  session.lastUsedAt = work.now;
  work.add(session);
  member.lastSeenAt = work.now;
  person.lastMemberId = memberId;
  const { id: subjectId, address } = session;
  recordAudit(work, {
    action: 'session.opened',
    subjectId,
    companyId,
    byMemberId: memberId,
    details: { address, ...(secondFactor ? { secondFactor } : {}) },
  });
  const rights = await storedRights(work, member);
  return { member, rights, session, refresh: issueRefreshToken(work, session) };
}

/** The member it acted as last, else the first one it became. */
export async function whereItBegins(
  work: Work,
  { id, lastMemberId }: Person,
): Promise<Member | undefined> {
  const where = { personId: id, state: 'ACTIVE' as const };
  const members = await work.em.find(Member, where, { orderBy: { id: 'asc' } });
  return members.find((member) => member.id === lastMemberId) ?? members[0];
}

/** Whether the company of this member lets nobody in with a password alone. */
export async function asksForTwoFactors(work: Work, { companyId }: Member): Promise<boolean> {
  return (await work.get(Company, companyId)).requiresTwoFactor;
}
