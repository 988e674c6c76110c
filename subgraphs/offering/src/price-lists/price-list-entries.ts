// The prices of offers in a list: checked as given, and put in with their history.
import { DomainError, invalidInput, notFound } from '@agora/kernel/errors.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { offerErrors } from '../offers/offer.errors.js';
import type { Offer } from '../offers/offer.js';
import { recordPrice } from '../price-history/record-price.js';
import { type StoredTier, type TierInput, tiersFrom } from '../prices/price-tiers.js';
import type { PriceList } from './price-list.js';

export interface PriceListEntryInput {
  offerId: string;
  tiers: readonly TierInput[];
  isOnRequest?: boolean | null;
}

export interface CheckedEntry {
  readonly offerId: string;
  readonly tiers: readonly StoredTier[];
  readonly isOnRequest: boolean;
}

export const entriesMax = 1000;

/** Each offer once, the vendor's own, in the list's currency. */
export async function checkEntries(
  work: Work,
  tables: OfferTables,
  { vendorId, currencyCode }: { vendorId: string; currencyCode: string },
  entries: readonly PriceListEntryInput[],
  field = 'entries',
): Promise<CheckedEntry[]> {
  if (entries.length > entriesMax) throw invalidInput(field, 'TOO_MANY', { countMax: entriesMax });
  const where = { id: { $in: entries.map((e) => e.offerId) }, vendorId };
  const offers = await work.em.find(tables.Offer, where as never, { orderBy: { id: 'asc' } });
  const byId = new Map<string, Offer>(offers.map((offer) => [offer.id, offer]));
  const seen = new Set<string>();
  return entries.map((entry, index) => {
    const { offerId } = entry;
    const place = `${field}.${index}`;
    const offer = byId.get(offerId);
    if (!offer) throw notFound(`${place}.offerId`);
    if (seen.has(offerId)) throw invalidInput(`${place}.offerId`, 'REPEATED');
    seen.add(offerId);
    return checkEntry(entry, place, { currencyCode, offerCurrencyCode: offer.currencyCode });
  });
}

function checkEntry(
  { offerId, tiers, isOnRequest }: PriceListEntryInput,
  place: string,
  { currencyCode, offerCurrencyCode }: { currencyCode: string; offerCurrencyCode: string },
): CheckedEntry {
  const given = isOnRequest ? { currencyCode, tiers: [] } : tiersFrom(tiers, `${place}.tiers`);
  if (isOnRequest && tiers.length > 0) throw invalidInput(`${place}.tiers`, 'NOT_EMPTY');
  if (given.currencyCode !== currencyCode || offerCurrencyCode !== currencyCode) {
    throw new DomainError(offerErrors.CURRENCY_MISMATCH, {
      field: [...place.split('.'), 'tiers'],
      params: {
        currencyCode: given.currencyCode,
        listCurrencyCode: currencyCode,
        offerCurrencyCode,
      },
    });
  }
  return { offerId, tiers: given.tiers, isOnRequest: isOnRequest ?? false };
}

/** Puts prices into a list that states none for these offers yet. */
export function addEntries(
  work: Work,
  tables: OfferTables,
  list: PriceList,
  checked: readonly CheckedEntry[],
): void {
  for (const { offerId, tiers, isOnRequest } of checked) {
    const entry = new tables.PriceListEntry();
    entry.id = newId('ple');
    entry.priceListId = list.id;
    entry.offerId = offerId;
    entry.storedTiers = tiers;
    entry.isOnRequest = isOnRequest;
    work.add(entry);
    const { currencyCode } = list;
    const priceListId = list.id;
    recordPrice(work, tables, {
      offerId,
      priceListId,
      currencyCode,
      storedTiers: tiers,
      isOnRequest,
    });
  }
}
