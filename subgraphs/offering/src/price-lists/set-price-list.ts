// A vendor sets the prices one company gets: the new list takes the place of the one in force as a whole.
// A late repeat of an earlier set is recognised by its id and changes nothing.
import { invalidInput } from '@agora/kernel/errors.js';
import { isId } from '@agora/kernel/ids.js';
import { earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables, OfferVendor } from '../offer-tables.js';
import { blankPriceList } from './create-price-list.js';
import type { PriceList } from './price-list.js';
import { addEntries, checkEntries, type PriceListEntryInput } from './price-list-entries.js';
import { addAssignee, writePriceList } from './write-price-list.js';

export interface SetPriceListInput {
  id: string;
  companyId: string;
  currencyCode: string;
  validFrom?: Date | null;
  validUntil?: Date | null;
  entries: readonly PriceListEntryInput[];
}

/** The caller has been authorized to sell for this vendor. */
export async function setPriceList(
  work: Work,
  tables: OfferTables,
  vendor: OfferVendor,
  input: SetPriceListInput,
): Promise<PriceList> {
  const isOwn = (found: PriceList) => found.vendorId === vendor.id;
  const before = await earlier(work, tables.PriceList, tables.priceListPrefix, input, isOwn);
  if (before) return before;
  const { companyId } = input;
  if (!isId('com', companyId)) throw invalidInput('companyId', 'NOT_AN_ID');
  const list = blankPriceList(work, tables, vendor, input);
  list.name = companyId;
  list.setFor = companyId;
  writePriceList(
    list,
    { validFrom: input.validFrom ?? null, validUntil: input.validUntil ?? null },
    work.now,
  );
  const checked = await checkEntries(work, tables, list, input.entries);
  await work.em.nativeUpdate(
    tables.PriceList,
    { vendorId: vendor.id, setFor: companyId } as never,
    { setFor: null, endedAt: work.now },
  );
  work.add(list);
  addAssignee(work, tables, list, { companyId });
  addEntries(work, tables, list, checked);
  return list;
}
