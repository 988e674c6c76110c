// The companies that would be left without an administrator: who is the only one names another before it goes.
import type { EntityManager } from '@mikro-orm/core';
import { Company } from '../companies/company.js';
import { Member } from '../members/member.js';

/** `members`: the active ones of one person. In the order of their ids. */
export async function companiesInTheWay(em: EntityManager, members: readonly Member[]) {
  const led = members.filter((member) => member.isAdministrator);
  const companyIds = led.map(({ companyId }) => companyId);
  const others = await em.find(
    Member,
    {
      companyId: { $in: companyIds },
      state: 'ACTIVE',
      id: { $nin: members.map(({ id }) => id) },
    },
    { orderBy: { id: 'asc' } },
  );
  const isLed = (id: string) => others.some((m) => m.companyId === id && m.isAdministrator);
  const alone = companyIds.filter((companyId) => !isLed(companyId));
  return em.find(Company, { id: { $in: alone } }, { orderBy: { id: 'asc' } });
}
