// A vendor opens a price list for companies and groups of its customers, with all it says at the beginning.
import { textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables, OfferVendor } from '../offer-tables.js';
import type { PriceList } from './price-list.js';
import { addEntries, checkEntries, type PriceListEntryInput } from './price-list-entries.js';
import { assignPriceList, type PriceListTerms, writePriceList } from './write-price-list.js';

export interface CreatePriceListInput extends PriceListTerms {
  id: string;
  vendorId: string;
  name: string;
  currencyCode: string;
  companyIds: readonly string[];
  groupIds: readonly string[];
  entries?: readonly PriceListEntryInput[] | null;
}

export async function createPriceList(
  work: Work,
  tables: OfferTables,
  input: CreatePriceListInput,
): Promise<PriceList> {
  const vendor = await tables.vendorToManage(work, input.vendorId, 'vendorId');
  const isOwn = (found: PriceList) => found.vendorId === vendor.id;
  const before = await earlier(work, tables.PriceList, tables.priceListPrefix, input, isOwn);
  if (before) return before;
  const list = blankPriceList(work, tables, vendor, input);
  list.name = textFrom(input.name, 'name', 200);
  writePriceList(list, input, work.now);
  const checked = await checkEntries(work, tables, list, input.entries ?? []);
  await assignPriceList(work, tables, list, input);
  work.add(list);
  addEntries(work, tables, list, checked);
  return list;
}

export function blankPriceList(
  work: Work,
  tables: OfferTables,
  vendor: OfferVendor,
  input: { id: string; currencyCode: string },
): PriceList {
  const list = new tables.PriceList();
  list.id = input.id;
  list.contentHash = contentHash(input);
  list.vendorId = vendor.id;
  list.vendorCompanyId = vendor.companyId;
  list.currencyCode = input.currencyCode;
  list.createdAt = work.now;
  list.updatedAt = work.now;
  return list;
}
