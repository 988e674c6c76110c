// A vendor changes some prices of a list: sets those given, takes out those named, leaves the rest.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { recordPrice } from '../price-history/record-price.js';
import { priceListErrors } from './price-list.errors.js';
import type { PriceList, PriceListEntry } from './price-list.js';
import {
  addEntries,
  type CheckedEntry,
  checkEntries,
  entriesMax,
  type PriceListEntryInput,
} from './price-list-entries.js';
import { openPriceList } from './update-price-list.js';

export interface ChangePriceListEntriesInput {
  priceListId: string;
  set: readonly PriceListEntryInput[];
  removeOfferIds: readonly string[];
}

const entriesOfListMax = 100_000;

export async function changePriceListEntries(
  work: Work,
  tables: OfferTables,
  { priceListId, set, removeOfferIds }: ChangePriceListEntriesInput,
): Promise<PriceList> {
  const list = await openPriceList(work, tables, priceListId);
  if (removeOfferIds.length > entriesMax) {
    throw invalidInput('removeOfferIds', 'TOO_MANY', { countMax: entriesMax });
  }
  const checked = await checkEntries(work, tables, list, set, 'set');
  const offerIds = [...new Set([...checked.map((e) => e.offerId), ...removeOfferIds])];
  const found = await work.em.find(
    tables.PriceListEntry,
    { priceListId, offerId: { $in: offerIds } } as never,
    { orderBy: { id: 'asc' } },
  );
  const byOffer = new Map(found.map((entry) => [entry.offerId, entry]));
  const added = checked.filter((entry) => !byOffer.has(entry.offerId));
  const count = await work.em.count(tables.PriceListEntry, { priceListId } as never);
  if (count + added.length > entriesOfListMax) {
    const params = { countMax: entriesOfListMax };
    throw new DomainError(priceListErrors.PRICE_LIST_FULL, { field: ['set'], params });
  }
  for (const entry of checked) {
    const before = byOffer.get(entry.offerId);
    if (before) rewrite(work, tables, list, before, entry);
  }
  addEntries(work, tables, list, added);
  const kept = new Set(checked.map((entry) => entry.offerId));
  for (const offerId of new Set(removeOfferIds)) {
    const entry = byOffer.get(offerId);
    if (entry && !kept.has(offerId)) takeOut(work, tables, list, entry);
  }
  list.updatedAt = work.now;
  return list;
}

function rewrite(
  work: Work,
  tables: OfferTables,
  { id, currencyCode }: PriceList,
  entry: PriceListEntry,
  { offerId, tiers, isOnRequest }: CheckedEntry,
): void {
  const isSame = JSON.stringify(entry.storedTiers) === JSON.stringify(tiers);
  if (isSame && entry.isOnRequest === isOnRequest) return;
  entry.storedTiers = tiers;
  entry.isOnRequest = isOnRequest;
  recordPrice(work, tables, {
    offerId,
    priceListId: id,
    currencyCode,
    storedTiers: tiers,
    isOnRequest,
  });
}

function takeOut(
  work: Work,
  tables: OfferTables,
  { id, currencyCode }: PriceList,
  entry: PriceListEntry,
): void {
  const { offerId } = entry;
  work.remove(entry);
  const cause = 'REMOVED' as const;
  recordPrice(work, tables, { offerId, priceListId: id, currencyCode, storedTiers: [], cause });
}
