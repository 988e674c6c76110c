// The end of every way in: a session of a person who has shown what it had to show. Where it begins, and
// whether more is asked there than was shown.
import { DomainError, type ErrorKind } from '@agora/kernel/errors.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { companySignInErrors } from '../company-sign-in/company-sign-in.errors.js';
import { CompanySignIn } from '../company-sign-in/company-sign-in.js';
import { Member } from '../members/member.js';
import type { Person } from '../people/person.js';
import { storedRights } from '../roles/company-role.queries.js';
import type { SecondFactor } from '../two-factor/second-factor.js';
import { twoFactorErrors } from '../two-factor/two-factor.errors.js';
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
  /** Set when the company's own sign-in said who it is. */
  readonly signInCompanyId?: string;
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
  session.signInCompanyId = shown.signInCompanyId ?? null;
  session.address = from.address.slice(0, 64);
  session.userAgent = (from.userAgent ?? '').slice(0, 300);
  session.openedAt = work.now;
  session.lastUsedAt = work.now;
  work.add(session);
  member.lastSeenAt = work.now;
  person.lastMemberId = memberId;
  const { id: subjectId, address } = session;
  const byCompany = shown.signInCompanyId ? { by: 'COMPANY_SIGN_IN' } : {};
  recordAudit(work, {
    action: 'session.opened',
    subjectId,
    companyId,
    byMemberId: memberId,
    details: { address, ...(secondFactor ? { secondFactor } : {}), ...byCompany },
  });
  const rights = await storedRights(work, member);
  return { member, rights, session, refresh: issueRefreshToken(work, session) };
}

/**
 * The member it acted as last, else the first one it became: of those whose companies let somebody in who has not come
 * by the company's own sign-in. COMPANY_SIGN_IN_NEEDED when none does.
 */
export async function whereItBegins(
  work: Work,
  { id, lastMemberId }: Person,
): Promise<Member | undefined> {
  const where = { personId: id, state: 'ACTIVE' as const };
  const members = await work.em.find(Member, where, { orderBy: { id: 'asc' } });
  const closed = await closedCompanies(work, members);
  const open = members.filter((member) => !isShutOut(member, closed));
  if (open.length === 0 && members.length > 0) {
    throw new DomainError(companySignInErrors.COMPANY_SIGN_IN_NEEDED);
  }
  return open.find((member) => member.id === lastMemberId) ?? open[0];
}

/** Those of these members' companies that let people in by their own sign-in alone. */
async function closedCompanies(work: Work, members: readonly Member[]): Promise<Set<string>> {
  const ids = members.map(({ companyId }) => companyId);
  const found = await work.em.find(CompanySignIn, { id: { $in: ids }, isRequired: true });
  return new Set(found.map(({ id }) => id));
}

/** Administrators keep their own way in: a provider that fails locks nobody out for good. */
const isShutOut = (member: Member, closed: ReadonlySet<string>) =>
  closed.has(member.companyId) && !member.isAdministrator;

type Way = Pick<Session, 'secondFactor' | 'signInCompanyId' | 'openedAt'>;

/** Why a session that was opened this way does not go on as this member; null when it does. */
export async function shutOut(work: Work, way: Way, member: Member): Promise<ErrorKind | null> {
  const { companyId } = member;
  if (way.signInCompanyId) {
    // Its own provider answers for everything; another company's for nothing here, and a former one's no more.
    if (way.signInCompanyId !== companyId) return companySignInErrors.COMPANY_SESSION;
    const signIn = await work.find(CompanySignIn, companyId);
    const isGood = signIn && signIn.providerSince <= way.openedAt;
    return isGood ? null : companySignInErrors.COMPANY_SIGN_IN_NEEDED;
  }
  if (isShutOut(member, await closedCompanies(work, [member]))) {
    return companySignInErrors.COMPANY_SIGN_IN_NEEDED;
  }
  const isWeak = !way.secondFactor && (await asksForTwoFactors(work, member));
  return isWeak ? twoFactorErrors.SECOND_FACTOR_MISSING : null;
}

/** Whether the company of this member lets nobody in with a password alone. */
export async function asksForTwoFactors(work: Work, { companyId }: Member): Promise<boolean> {
  return (await work.get(Company, companyId)).requiresTwoFactor;
}
