// Prices for companies from a file: each row is what one company pays for one offer. Rows join the list that is
// in force for the company, or open one; what the file does not name stays in it.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { isId, newId } from '@agora/kernel/ids.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import type { OfferTables, OfferVendor } from '../offer-tables.js';
import { offerErrors } from '../offers/offer.errors.js';
import { recordPrice } from '../price-history/record-price.js';
import { blankPriceList } from '../price-lists/create-price-list.js';
import type { PriceList, PriceListEntry } from '../price-lists/price-list.js';
import { addAssignee } from '../price-lists/write-price-list.js';
import { type StoredTier, type TierInput, tiersFrom } from '../prices/price-tiers.js';
import { FoundOffers } from './find-offers.js';
import { ListedLists, type ListedTerms } from './listed-terms.js';
import { type OfferKey, refusal, type TakenRow } from './taken-row.js';

export interface PriceRow extends OfferKey {
  line: number;
  companyId: string;
  tiers: readonly TierInput[];
  validFrom?: string | null;
  validUntil?: string | null;
  /** Of a file that the platform wrote: the list it belongs to, in place of the company's own. */
  list?: ListedTerms | null;
  isOnRequest?: boolean | null;
}

interface Taking {
  rows: readonly PriceRow[];
  isDryRun: boolean;
}

export async function takePrices(
  work: Work,
  tables: OfferTables,
  vendor: OfferVendor,
  { rows, isDryRun }: Taking,
): Promise<TakenRow[]> {
  const offers = await FoundOffers.find(work, tables, vendor.id, rows);
  const lists = await ListsInForce.read(work, tables, vendor, rows);
  return rows.map((row) => {
    try {
      const offer = offers.one(row);
      return { line: row.line, outcome: lists.take(row, offer, isDryRun) };
    } catch (error) {
      return refusal(row.line, error);
    }
  });
}

class ListsInForce {
  private readonly entries = new Map<string, PriceListEntry>();

  private constructor(
    private readonly work: Work,
    private readonly tables: OfferTables,
    private readonly vendor: OfferVendor,
    private readonly lists: Map<string, PriceList>,
    private readonly listed: ListedLists,
  ) {}

  static async read(
    work: Work,
    tables: OfferTables,
    vendor: OfferVendor,
    rows: readonly PriceRow[],
  ): Promise<ListsInForce> {
    const companyIds = [...new Set(rows.map(({ companyId }) => companyId))];
    const where = { vendorId: vendor.id, setFor: { $in: companyIds } };
    const lists = await work.em.find(tables.PriceList, where as never, {
      orderBy: { id: 'asc' },
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    const listed = await ListedLists.read(
      work,
      tables,
      vendor,
      rows.flatMap(({ list }) => list ?? []),
    );
    const byCompany = new Map(lists.map((list) => [list.setFor ?? '', list]));
    const found = new ListsInForce(work, tables, vendor, byCompany, listed);
    const entries = await work.em.find(
      tables.PriceListEntry,
      { priceListId: { $in: [...lists.map(({ id }) => id), ...listed.ids] } } as never,
      { orderBy: { id: 'asc' } },
    );
    for (const entry of entries) found.entries.set(`${entry.priceListId}|${entry.offerId}`, entry);
    return found;
  }

  take(
    row: PriceRow,
    offer: { id: string; currencyCode: string },
    isDryRun: boolean,
  ): 'CREATED' | 'UPDATED' | 'UNCHANGED' {
    if (row.list) return this.takeListed(row, row.list, offer, isDryRun);
    if (!isId('com', row.companyId)) throw invalidInput('companyId', 'NOT_AN_ID');
    const { currencyCode, tiers } = tiersFrom(row.tiers, 'tiers');
    const known = this.lists.get(row.companyId);
    const listCurrencyCode = known?.currencyCode ?? currencyCode;
    if (currencyCode !== listCurrencyCode || currencyCode !== offer.currencyCode) {
      const params = { currencyCode, listCurrencyCode, offerCurrencyCode: offer.currencyCode };
      throw new DomainError(offerErrors.CURRENCY_MISMATCH, { field: ['tiers'], params });
    }
    const list = known ?? this.open(row, currencyCode, isDryRun);
    const isMoved = this.setValidity(list, row, isDryRun);
    return this.write({ list, offerId: offer.id, tiers, isOnRequest: false }, isMoved, isDryRun);
  }

  private takeListed(
    row: PriceRow,
    terms: ListedTerms,
    offer: { id: string; currencyCode: string },
    isDryRun: boolean,
  ): 'CREATED' | 'UPDATED' | 'UNCHANGED' {
    const isOnRequest = row.isOnRequest ?? false;
    const { tiers } = isOnRequest ? { tiers: [] } : tiersFrom(row.tiers, 'tiers');
    const { currencyCode } = terms;
    const given = row.tiers[0]?.unitPrice.currencyCode ?? currencyCode;
    if (given !== currencyCode || offer.currencyCode !== currencyCode) {
      const params = { currencyCode: given, offerCurrencyCode: offer.currencyCode };
      throw new DomainError(offerErrors.CURRENCY_MISMATCH, { field: ['tiers'], params });
    }
    const { list, isChanged } = this.listed.take(terms, isDryRun);
    return this.write({ list, offerId: offer.id, tiers, isOnRequest }, isChanged, isDryRun);
  }

  private write(
    {
      list,
      offerId,
      tiers,
      isOnRequest,
    }: { list: PriceList; offerId: string; tiers: readonly StoredTier[]; isOnRequest: boolean },
    isMoved: boolean,
    isDryRun: boolean,
  ): 'CREATED' | 'UPDATED' | 'UNCHANGED' {
    const { currencyCode } = list;
    const key = `${list.id}|${offerId}`;
    const entry = this.entries.get(key);
    const isSame = entry?.isOnRequest === isOnRequest;
    if (entry && isSame && !isMoved && contentHash(entry.storedTiers) === contentHash(tiers)) {
      return 'UNCHANGED';
    }
    if (isDryRun) return entry ? 'UPDATED' : 'CREATED';
    const written = entry ?? this.work.add(new this.tables.PriceListEntry());
    written.id ??= newId('ple');
    written.priceListId = list.id;
    written.offerId = offerId;
    written.storedTiers = tiers;
    written.isOnRequest = isOnRequest;
    recordPrice(this.work, this.tables, {
      ...{ offerId, priceListId: list.id, currencyCode, isOnRequest },
      ...{ storedTiers: tiers, cause: 'IMPORTED' as const },
    });
    this.entries.set(key, written);
    return entry ? 'UPDATED' : 'CREATED';
  }

  private open(row: PriceRow, currencyCode: string, isDryRun: boolean): PriceList {
    const id = newId(this.tables.priceListPrefix);
    const list = blankPriceList(this.work, this.tables, this.vendor, { id, currencyCode });
    list.name = row.companyId;
    list.setFor = row.companyId;
    this.lists.set(row.companyId, list);
    if (isDryRun) return list;
    const { companyId } = row;
    addAssignee(this.work, this.tables, list, { companyId });
    return this.work.add(list);
  }

  /** True when the list's validity became another one. A row without days says nothing about it. */
  private setValidity(list: PriceList, row: PriceRow, isDryRun: boolean): boolean {
    const from = row.validFrom ? new Date(`${row.validFrom}T00:00:00Z`) : list.validFrom;
    // The last day still counts.
    const until = row.validUntil
      ? new Date(Date.parse(`${row.validUntil}T00:00:00Z`) + 86_400_000)
      : list.validUntil;
    if (until && until <= (from ?? this.work.now)) {
      throw invalidInput('validUntil', 'ENDS_BEFORE_IT_BEGINS', { value: row.validUntil ?? null });
    }
    const isSame =
      from?.getTime() === list.validFrom?.getTime() &&
      until?.getTime() === list.validUntil?.getTime();
    if (isSame) return false;
    if (!isDryRun) {
      list.validFrom = from;
      list.validUntil = until;
    }
    return true;
  }
}
