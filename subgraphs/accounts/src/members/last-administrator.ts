// Every company has an administrator at all times. Callers hold the company's lock, so that two
// administrators cannot remove each other at once.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { memberErrors } from './member.errors.js';
import { Member } from './member.js';

/** Stops when no other active administrator would be left. */
export async function requireAnotherAdministrator(work: Work, member: Member): Promise<void> {
  const { companyId, id } = member;
  const others = await work.em.find(
    Member,
    { companyId, state: 'ACTIVE', id: { $ne: id } },
    { orderBy: { id: 'asc' } },
  );
  if (!others.some((other) => other.isAdministrator)) {
    throw new DomainError(memberErrors.LAST_ADMINISTRATOR, { field: ['memberId'] });
  }
}

/** The only administrator of each company; null where there are several. */
export async function soleAdministrators(companyIds: readonly string[], ctx: Context) {
  const members = await ctx.em.find(
    Member,
    { companyId: { $in: [...companyIds] }, state: 'ACTIVE' },
    { orderBy: { id: 'asc' } },
  );
  return companyIds.map((companyId) => {
    const found = members.filter((m) => m.companyId === companyId && m.isAdministrator);
    return found.length === 1 ? (found[0]?.id ?? null) : null;
  });
}
