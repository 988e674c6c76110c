// A vendor removes an assortment: what was in it and in no other is everybody's again.
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables, OfferVendor } from '../offer-tables.js';
import { restrictAnew } from './restrict-anew.js';

export async function removeAssortment(
  work: Work,
  tables: OfferTables,
  { assortmentId }: { assortmentId: string },
): Promise<OfferVendor> {
  const assortment = await work.get(tables.Assortment, assortmentId, 'assortmentId');
  const vendor = await tables.vendorToManage(work, assortment.vendorId, 'assortmentId');
  const where = { assortmentId } as never;
  const orderBy = { id: 'asc' } as const;
  const offers = await work.em.find(tables.AssortmentOffer, where, { orderBy });
  const assignees = await work.em.find(tables.AssortmentAssignee, where, { orderBy });
  for (const row of [...offers, ...assignees]) work.remove(row);
  await work.flush();
  work.remove(assortment);
  await work.flush();
  await restrictAnew(
    work,
    tables,
    offers.map(({ offerId }) => offerId),
  );
  return vendor;
}
