// Companies as rows for a file: one for each member, so that the same file brings them in elsewhere.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Company } from '../companies/company.js';
import { Member } from '../members/member.js';
import { Person } from '../people/person.js';

const companiesAtOnce = 200;

export interface ListedCompanyRow {
  id: string;
  company: string;
  country: string;
  memberName: string | null;
  memberEmail: string | null;
  memberRoles: string | null;
  locale: string | null;
}

export async function companyRows(ctx: Context, after: string | null): Promise<ListedCompanyRow[]> {
  const companies = await ctx.em.find(
    Company,
    { kind: { $ne: 'OPERATOR' }, ...(after ? { id: { $gt: after } } : {}) },
    { orderBy: { id: 'asc' }, limit: companiesAtOnce },
  );
  const ids = companies.map(({ id }) => id);
  const where = { companyId: { $in: ids }, state: 'ACTIVE' as const };
  const members = await ctx.em.find(Member, where, { orderBy: { id: 'asc' } });
  const persons = await ctx.em.find(
    Person,
    { id: { $in: members.map(({ personId }) => personId) } },
    { orderBy: { id: 'asc' } },
  );
  const emails = new Map(persons.map(({ id, email }) => [id, email]));
  return companies.flatMap(({ id, name: company, country }): ListedCompanyRow[] => {
    const own = members.filter(({ companyId }) => companyId === id);
    const base = { id, company, country };
    const empty = { memberName: null, memberEmail: null, memberRoles: null, locale: null };
    if (own.length === 0) return [{ ...base, ...empty }];
    return own.map(({ displayName, personId, roles, locale }) => ({
      ...base,
      ...{
        memberName: displayName,
        memberEmail: emails.get(personId) ?? null,
        memberRoles: roles.join(', '),
        locale,
      },
    }));
  });
}
