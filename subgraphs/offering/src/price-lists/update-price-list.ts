// A vendor changes a price list: its name, its place in the order, its time, whom it is for. The list is
// locked, so that two people changing it follow each other.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { priceListErrors } from './price-list.errors.js';
import type { PriceList } from './price-list.js';
import { assignPriceList, type PriceListTerms, writePriceList } from './write-price-list.js';

export interface UpdatePriceListInput extends PriceListTerms {
  priceListId: string;
  companyIds?: readonly string[] | null;
  groupIds?: readonly string[] | null;
}

export async function updatePriceList(
  work: Work,
  tables: OfferTables,
  input: UpdatePriceListInput,
): Promise<PriceList> {
  const list = await openPriceList(work, tables, input.priceListId);
  const { priceListId: _, companyIds, groupIds, ...terms } = input;
  writePriceList(list, terms, work.now);
  if (!companyIds && !groupIds) return list;
  const assignees = await work.em.find(
    tables.PriceListAssignee,
    { priceListId: list.id } as never,
    { orderBy: { id: 'asc' } },
  );
  await assignPriceList(work, tables, list, {
    companyIds: companyIds ?? assignees.flatMap((one) => one.companyId ?? []),
    groupIds: groupIds ?? assignees.flatMap((one) => one.groupId ?? []),
  });
  return list;
}

/** The list, locked, for a caller who may change it and while it has not ended. */
export async function openPriceList(
  work: Work,
  tables: OfferTables,
  priceListId: string,
): Promise<PriceList> {
  const found = await work.get(tables.PriceList, priceListId, 'priceListId');
  // The vendor is locked first, as by every verb that writes something of it.
  await tables.vendorToManage(work, found.vendorId, 'priceListId');
  const list = await work.lock(tables.PriceList, priceListId, 'priceListId');
  if (list.endedAt) {
    const params = { endedAt: list.endedAt.toISOString() };
    throw new DomainError(priceListErrors.PRICE_LIST_ENDED, { field: ['priceListId'], params });
  }
  return list;
}
