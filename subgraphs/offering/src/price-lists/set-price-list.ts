// A vendor sets the prices one company gets: the new list takes the place of the one in force as a whole.
// A late repeat of an earlier set is recognised by its id and changes nothing.
import { invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
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
  name?: string | null;
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
  list.setFor = companyId;
  writePriceList(
    list,
    { validFrom: input.validFrom ?? null, validUntil: input.validUntil ?? null },
    work.now,
  );
  const checked = await checkEntries(work, tables, list, input.entries);
  const replaced = { vendorId: vendor.id, setFor: companyId } as never;
  const last = input.name ? null : await work.em.findOne(tables.PriceList, replaced);
  list.name = textFrom(input.name ?? last?.name ?? companyId, 'name', 200);
  await work.em.nativeUpdate(tables.PriceList, replaced, { setFor: null, endedAt: work.now });
  work.add(list);
  addAssignee(work, tables, list, { companyId });
  addEntries(work, tables, list, checked);
  return list;
}
