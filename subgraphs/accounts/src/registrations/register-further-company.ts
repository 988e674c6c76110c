// A person that is here already opens a company more, as its administrator, under the same sign-in.

import { invalidInput } from '@agora/kernel/errors.js';
import { derivedId } from '@agora/kernel/ids.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { Company, type CompanyKind } from '../companies/company.js';
import { Member } from '../members/member.js';
import { Person } from '../people/person.js';
import { companyFrom, founderFrom, type Registered, tellRegistration } from './register-company.js';

interface FurtherCompany {
  id: string;
  companyName: string;
  kind: CompanyKind;
  country: string;
}

export async function registerFurtherCompany(
  work: Work,
  input: FurtherCompany,
): Promise<Registered> {
  if (input.kind === 'OPERATOR') throw invalidInput('kind', 'NOT_FOR_REGISTRATION');
  const { memberId } = work.actor.requirePerson();
  const caller = await work.get(Member, memberId);
  const person = await work.lock(Person, caller.personId);
  const founderId = derivedId('mem', input.id);
  const own = await work.find(Member, founderId);
  const repeated = await earlier(work, Company, 'com', input, () => own?.personId === person.id);
  if (repeated) return { company: repeated, member: await work.get(Member, founderId) };
  const company = companyFrom(work, input);
  company.contentHash = contentHash(input);
  const { displayName: memberName, locale } = caller;
  const member = founderFrom(work, company, person, { memberName, locale });
  work.add(company);
  work.add(member);
  tellRegistration(work, company, member);
  return { company, member };
}
