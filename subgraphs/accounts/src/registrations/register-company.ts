// A company comes to the platform: the company and the person who registers it, as its
// administrator, in one transaction.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { derivedId } from '@agora/kernel/ids.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company, type CompanyKind, searchable } from '../companies/company.js';
import { countryFrom } from '../companies/country.js';
import { emailFrom } from '../members/email.js';
import { memberErrors } from '../members/member.errors.js';
import { Member } from '../members/member.js';
import { displayNameFrom } from '../members/update-profile.js';
import { localeFrom } from '../people/locale.js';
import { Person, personFrom } from '../people/person.js';
import { foundersRoles } from '../roles/role.js';

export interface Registration {
  id: string;
  companyName: string;
  kind: CompanyKind;
  country: string;
  memberName: string;
  email: string;
  locale: string;
}

export interface Registered {
  company: Company;
  member: Member;
}

/**
 * For anybody, so never of kind OPERATOR. The password was hashed before, outside of the
 * transaction.
 */
export async function registerCompany(
  work: Work,
  input: Registration,
  passwordHash: string,
): Promise<Registered> {
  if (input.kind === 'OPERATOR') throw invalidInput('kind', 'NOT_FOR_REGISTRATION');
  return foundCompany(work, input, passwordHash);
}

/**
 * Registers a company of any kind. A repeat with the same id and content gives the first result.
 */
export async function foundCompany(
  work: Work,
  input: Registration,
  passwordHash: string,
): Promise<Registered> {
  // The password is no part of the content: comparing it would be a way to guess it.
  const { id, companyName, kind, country, memberName, email, locale } = input;
  const content = { id, companyName, kind, country, memberName, email, locale };
  // Before looking for an earlier result: a twin of this request may commit between the two reads,
  // and then its company has to be seen as ours, not its e-mail as taken.
  const isTaken = await work.em.findOne(Person, { email: emailFrom(email, 'email') });
  const repeated = await earlier(work, Company, 'com', content, () => true);
  if (repeated) {
    return { company: repeated, member: await work.get(Member, founderId(repeated)) };
  }
  const company = companyFrom(work, input);
  company.contentHash = contentHash(content);
  const person = personFrom(work, emailFrom(email, 'email'), passwordHash);
  const member = founderFrom(work, company, person, input);
  if (isTaken) throw new DomainError(memberErrors.EMAIL_TAKEN, { field: ['email'] });
  work.add(company);
  work.add(person);
  work.add(member);
  tellRegistration(work, company, member);
  return { company, member };
}

const founderId = (company: Company) => derivedId('mem', company.id);

export function companyFrom(
  work: Work,
  input: Omit<Registration, 'memberName' | 'email' | 'locale'>,
): Company {
  const company = new Company();
  company.id = input.id;
  company.name = textFrom(input.companyName, 'companyName');
  company.searchName = searchable(company.name);
  company.kind = input.kind;
  company.country = countryFrom(input.country, 'country');
  company.createdAt = work.now;
  return company;
}

/** What a founder says of itself. */
type Founder = Pick<Registration, 'memberName' | 'locale'>;

export function founderFrom(work: Work, company: Company, person: Person, input: Founder): Member {
  const member = new Member();
  member.id = founderId(company);
  member.companyId = company.id;
  member.displayName = displayNameFrom(input.memberName, 'memberName');
  member.personId = person.id;
  member.roles = [...foundersRoles[company.kind]];
  member.locale = localeFrom(input.locale, 'locale');
  member.createdAt = work.now;
  return member;
}

export function tellRegistration(work: Work, company: Company, member: Member): void {
  const { id: companyId, name, kind } = company;
  const { id: memberId, roles } = member;
  recordAudit(work, {
    action: 'company.registered',
    subjectId: companyId,
    companyId,
    byMemberId: memberId,
    details: { kind },
  });
  work.emit(accountsEvents['accounts.company.registered'].make({ companyId, name, kind }));
  work.emit(accountsEvents['accounts.member.joined'].make({ companyId, memberId, roles }));
}
