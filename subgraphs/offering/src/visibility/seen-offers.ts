// Which offers one company sees, as a condition of the query: those of everybody, and those of assortments that are
// for it or for one of its groups. Nobody in particular sees what is everybody's.
import type { Work } from '@agora/kernel/work.js';
import { raw } from '@mikro-orm/core';
import type { OfferTables } from '../offer-tables.js';
import { rowsOf, tableOf } from '../rows-of.js';

export function seenByCompany(
  em: Work['em'],
  tables: OfferTables,
  companyId: string | null | undefined,
): object {
  if (!companyId) return { isRestricted: false };
  const isAssigned = `case when id in (${offersOfCompany(em, tables)}) then 1 else 0 end`;
  return {
    $or: [{ isRestricted: false }, { [raw(isAssigned, [companyId, companyId])]: 1 }],
  };
}

/** The text of a query for the offers that assortments show to a company; it is to be named twice. */
function offersOfCompany(em: Work['em'], tables: OfferTables): string {
  const offers = tableOf(em, tables.AssortmentOffer);
  const assignees = tableOf(em, tables.AssortmentAssignee);
  const members = tableOf(em, tables.CustomerGroupMember);
  return `select ao.offer_id from ${offers} ao join ${assignees} aa
    on aa.assortment_id = ao.assortment_id where aa.company_id = ? or aa.group_id in
    (select m.group_id from ${members} m where m.company_id = ?)`;
}

/** Of these restricted offers those that a company sees; for siblings that know offers by id alone. */
export async function shownOffers(
  em: Work['em'],
  tables: OfferTables,
  { companyId, offerIds }: { companyId: string; offerIds: readonly string[] },
): Promise<string[]> {
  if (offerIds.length === 0) return [];
  const where = {
    $and: [
      { id: { $in: [...offerIds] } },
      { $or: [{ vendorCompanyId: companyId }, seenByCompany(em, tables, companyId)] },
    ],
  };
  const found = await em.find(tables.Offer, where as never, {
    fields: ['id'] as never,
    orderBy: { id: 'asc' },
  });
  return found.map(({ id }) => id);
}

/** Of hold-together: whether the company sees this one offer. */
export async function isShownTo(
  em: Work['em'],
  tables: OfferTables,
  offerId: string,
  companyId: string,
): Promise<boolean> {
  const text = `select 1 as seen from (${offersOfCompany(em, tables)}) shown where shown.offer_id = ? limit 1`;
  return (await rowsOf(em, text, [companyId, companyId, offerId])).length > 0;
}
