// Companies as rows for a file: one for each member and each person who was invited, so that the same file brings
// them in elsewhere.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Company } from '../companies/company.js';
import { Invitation } from '../invitations/invitation.js';
import { Member } from '../members/member.js';
import { Person } from '../people/person.js';
import { CompanySource } from './company-source.js';

const companiesAtOnce = 200;

export interface ListedCompanyRow {
  id: string;
  /** The key it came with from the source that was asked for, else its id. */
  key: string;
  company: string;
  kind: string;
  country: string;
  legalName: string | null;
  registrationNumber: string | null;
  taxNumber: string | null;
  phone: string | null;
  website: string | null;
  memberName: string | null;
  memberEmail: string | null;
  memberRoles: string | null;
  locale: string | null;
}

type Contact = Pick<ListedCompanyRow, 'memberName' | 'memberEmail' | 'memberRoles' | 'locale'>;
const nobody: Contact = { memberName: null, memberEmail: null, memberRoles: null, locale: null };

export async function companyRows(
  ctx: Context,
  { after, source }: { after: string | null; source: string },
): Promise<ListedCompanyRow[]> {
  const companies = await ctx.em.find(
    Company,
    { kind: { $ne: 'OPERATOR' }, ...(after ? { id: { $gt: after } } : {}) },
    { orderBy: { id: 'asc' }, limit: companiesAtOnce },
  );
  const ids = companies.map(({ id }) => id);
  const keys = await keysOf(ctx, ids, source);
  const people = await peopleOf(ctx, ids);
  return companies.flatMap((company): ListedCompanyRow[] => {
    const { id, name, kind, country, legalName, registrationNumber, taxNumber } = company;
    const { phone, website } = company;
    const base = { id, key: keys.get(id) ?? id, company: name, kind, country, phone, website };
    const own = { ...base, legalName, registrationNumber, taxNumber };
    const persons = people.get(id) ?? [nobody];
    return persons.map((person) => ({ ...own, ...person }));
  });
}

/** By id: the key that a company came with from this source. */
export async function keysOf(
  ctx: Context,
  ids: readonly string[],
  source: string,
): Promise<Map<string, string>> {
  const where = { source, companyId: { $in: [...ids] } };
  const sources = await ctx.em.find(CompanySource, where, { orderBy: { id: 'desc' } });
  return new Map(sources.map(({ companyId, sourceKey }) => [companyId, sourceKey]));
}

/** By company: members first, then those who were invited and have not answered. */
async function peopleOf(ctx: Context, ids: readonly string[]): Promise<Map<string, Contact[]>> {
  const companyId = { $in: [...ids] };
  const orderBy = { id: 'asc' } as const;
  const members = await ctx.em.find(Member, { companyId, state: 'ACTIVE' }, { orderBy });
  const invited = await ctx.em.find(Invitation, { companyId, state: 'OPEN' }, { orderBy });
  const personIds = members.map(({ personId }) => personId);
  const persons = await ctx.em.find(Person, { id: { $in: personIds } }, { orderBy });
  const emails = new Map(persons.map(({ id, email }) => [id, email]));
  const people = new Map<string, Contact[]>();
  const add = (id: string, person: Contact) => people.set(id, [...(people.get(id) ?? []), person]);
  for (const { companyId: id, displayName: memberName, personId, roles, locale } of members) {
    const memberEmail = emails.get(personId) ?? null;
    add(id, { memberName, memberEmail, memberRoles: roles.join(', ') || null, locale });
  }
  for (const { companyId: id, displayName: memberName, email, roles, locale } of invited) {
    const memberRoles = roles.join(', ') || null;
    add(id, { memberName, memberEmail: email, memberRoles, locale });
  }
  return people;
}
