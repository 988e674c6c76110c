// The person whom a company's provider has named becomes somebody here: a member it knows, or a newcomer with the
// role that the administrator chose. The provider is believed about mailboxes at the company's proved domains
// alone, and once it has named somebody, about that one by its own name for it.
import { DomainError } from '@agora/kernel/errors.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { CompanyDomain } from '../domains/company-domain.js';
import { postMail } from '../mails/mail.js';
import { normalizedEmail } from '../members/email.js';
import { Member } from '../members/member.js';
import type { Locale } from '../people/locale.js';
import { Person, personFrom } from '../people/person.js';
import { storedRights } from '../roles/company-role.queries.js';
import { companySignInErrors } from './company-sign-in.errors.js';
import { CompanyIdentity, CompanySignIn, subjectHash } from './company-sign-in.js';
import type { Claims } from './provider.js';

export interface Named {
  readonly companyId: string;
  readonly claims: Claims;
  readonly locale: Locale;
  /** Of a password that nobody knows, for somebody new; hashed outside of the transaction. */
  readonly passwordHash: string;
}

export interface Admitted {
  readonly person: Person;
  readonly member: Member;
}

const refused = (reason: string) =>
  new DomainError(companySignInErrors.COMPANY_SIGN_IN_REFUSED, { params: { reason } });

/** Callers hold the company's lock. */
export async function admitByProvider(
  work: Work,
  signIn: CompanySignIn,
  named: Named,
): Promise<Admitted> {
  const { companyId, claims } = named;
  const hash = subjectHash(companyId, signIn.issuer, claims.subject);
  const known = await work.em.findOne(CompanyIdentity, { subjectHash: hash });
  signIn.lastUsedAt = work.now;
  if (known) {
    const person = await work.lock(Person, known.personId);
    const member = await memberAt(work, companyId, person.id);
    if (!member) throw refused('REMOVED');
    return { person, member };
  }
  const email = await ownMailbox(work, companyId, claims);
  const found = await work.em.findOne(Person, { email });
  const person = found ? await work.lock(Person, found.id) : null;
  if (person) await requireUnnamed(work, companyId, person.id);
  const here = person && (await memberAt(work, companyId, person.id));
  const admitted = here
    ? { person, member: here }
    : await takeIn(work, { ...named, signIn, email, person });
  const identity = { id: newId('cid'), companyId, personId: admitted.person.id };
  const about = { subjectHash: hash, createdAt: work.now };
  work.add(Object.assign(new CompanyIdentity(), identity, about));
  return admitted;
}

const memberAt = (work: Work, companyId: string, personId: string) =>
  work.em.findOne(Member, { companyId, personId, state: 'ACTIVE' });

/** The mailbox was somebody else's when the provider named it first: mailboxes are given to others. */
async function requireUnnamed(work: Work, companyId: string, personId: string): Promise<void> {
  if (await work.em.findOne(CompanyIdentity, { companyId, personId }))
    throw refused('OTHER_PERSON');
}

async function ownMailbox(work: Work, companyId: string, claims: Claims): Promise<string> {
  const email = normalizedEmail(claims.email ?? '');
  if (!email || claims.isEmailDenied) throw refused('NO_EMAIL');
  const provedDomain = email.slice(email.lastIndexOf('@') + 1);
  if (await work.em.findOne(CompanyDomain, { companyId, provedDomain })) return email;
  throw refused('OTHER_DOMAIN');
}

interface Newcomer extends Named {
  readonly signIn: CompanySignIn;
  readonly email: string;
  /** Somebody who acts for another company already. */
  readonly person: Person | null;
}

async function takeIn(work: Work, newcomer: Newcomer): Promise<Admitted> {
  const { companyId, email, signIn, locale, claims } = newcomer;
  if (!signIn.newcomerRole) throw refused('NOT_A_MEMBER');
  const { person: there } = newcomer;
  // Whom the company has removed does not come back by itself.
  if (there && (await work.em.findOne(Member, { companyId, personId: there.id }))) {
    throw refused('REMOVED');
  }
  const person = there ?? work.add(personFrom(work, email, newcomer.passwordHash));
  const member = new Member();
  const name = (claims.name ?? email.split('@')[0] ?? email).trim().slice(0, 100);
  const about = { companyId, personId: person.id, displayName: name || email, locale };
  Object.assign(member, about, { id: newId('mem'), createdAt: work.now });
  member.roles = [signIn.newcomerRole];
  const { id: memberId } = work.add(member);
  recordAudit(work, {
    action: 'member.joinedByCompanySignIn',
    subjectId: memberId,
    companyId,
    byMemberId: memberId,
    details: { email, roles: member.roles },
  });
  const roles = await storedRights(work, member);
  work.emit(accountsEvents['accounts.member.joined'].make({ companyId, memberId, roles }));
  if (there) {
    const { name: companyName } = await work.get(Company, companyId);
    const params = { displayName: member.displayName, companyName };
    postMail(work, { recipient: email, template: 'NEW_MEMBERSHIP', locale, params });
  }
  return { person, member };
}
