// A vendor sets the prices one company gets: the new list takes the place of the one in force as a whole.
// A late repeat of an earlier set is recognised by its id and changes nothing.
import { DomainError, invalidInput, notFound } from '@agora/kernel/errors.js';
import { isId, newId } from '@agora/kernel/ids.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import type { OfferVendor } from '../offers/create-offer.js';
import { offerErrors } from '../offers/offer.errors.js';
import type { Offer } from '../offers/offer.js';
import { type TierInput, tiersFrom } from '../prices/price-tiers.js';
import type { PriceList } from './price-list.js';

export interface PriceListEntryInput {
  offerId: string;
  tiers: readonly TierInput[];
}

export interface SetPriceListInput {
  id: string;
  companyId: string;
  currencyCode: string;
  validFrom?: Date | null;
  validUntil?: Date | null;
  entries: readonly PriceListEntryInput[];
}

const entriesMax = 1000;

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
  if (!isId('com', input.companyId)) throw invalidInput('companyId', 'NOT_AN_ID');
  const { validFrom, validUntil } = input;
  if (validUntil && validUntil <= (validFrom ?? work.now)) {
    throw invalidInput('validUntil', 'ENDS_BEFORE_IT_BEGINS', { value: validUntil.toISOString() });
  }
  const checked = await checkEntries(work, tables, vendor, input);
  await work.em.nativeUpdate(
    tables.PriceList,
    { vendorId: vendor.id, inForceFor: input.companyId } as never,
    { inForceFor: null },
  );
  const list = addList(work, tables, vendor, input);
  for (const { offerId, tiers } of checked) {
    const entry = new tables.PriceListEntry();
    entry.id = newId('ple');
    entry.priceListId = list.id;
    entry.offerId = offerId;
    entry.storedTiers = tiers;
    work.add(entry);
  }
  return list;
}

function addList(
  work: Work,
  tables: OfferTables,
  vendor: OfferVendor,
  input: SetPriceListInput,
): PriceList {
  const list = new tables.PriceList();
  list.id = input.id;
  list.contentHash = contentHash(input);
  list.vendorId = vendor.id;
  list.vendorCompanyId = vendor.companyId;
  list.companyId = input.companyId;
  list.inForceFor = input.companyId;
  list.currencyCode = input.currencyCode;
  list.validFrom = input.validFrom ?? null;
  list.validUntil = input.validUntil ?? null;
  list.createdAt = work.now;
  return work.add(list);
}

/** Each offer once, the vendor's own, in the list's currency. */
async function checkEntries(
  work: Work,
  tables: OfferTables,
  vendor: OfferVendor,
  { entries, currencyCode }: SetPriceListInput,
) {
  if (entries.length > entriesMax)
    throw invalidInput('entries', 'TOO_MANY', { countMax: entriesMax });
  const where = { id: { $in: entries.map((e) => e.offerId) }, vendorId: vendor.id };
  const offers = await work.em.find(tables.Offer, where as never, { orderBy: { id: 'asc' } });
  const byId = new Map<string, Offer>(offers.map((offer) => [offer.id, offer]));
  const seen = new Set<string>();
  return entries.map(({ offerId, tiers }, index) => {
    const place = `entries.${index}`;
    const offer = byId.get(offerId);
    if (!offer) throw notFound(`${place}.offerId`);
    if (seen.has(offerId)) throw invalidInput(`${place}.offerId`, 'REPEATED');
    seen.add(offerId);
    const list = tiersFrom(tiers, `${place}.tiers`);
    if (list.currencyCode !== currencyCode || offer.currencyCode !== currencyCode) {
      throw new DomainError(offerErrors.CURRENCY_MISMATCH, {
        field: [...place.split('.'), 'tiers'],
        params: {
          currencyCode: list.currencyCode,
          listCurrencyCode: currencyCode,
          offerCurrencyCode: offer.currencyCode,
        },
      });
    }
    return { offerId, tiers: list.tiers };
  });
}
