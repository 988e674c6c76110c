// What a row of a file that the platform wrote says of the price list it belongs to: the list is found again by
// its key, and made with all it says when it is not there.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { isId, newId } from '@agora/kernel/ids.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import type { CustomerGroup } from '../customers/customer-group.js';
import type { OfferTables, OfferVendor } from '../offer-tables.js';
import { offerErrors } from '../offers/offer.errors.js';
import { blankPriceList } from '../price-lists/create-price-list.js';
import type { PriceList } from '../price-lists/price-list.js';
import { addAssignee, writePriceList } from '../price-lists/write-price-list.js';

export interface ListedTerms {
  key: string;
  name: string | null;
  priority: number | null;
  currencyCode: string;
  validFrom: string | null;
  validUntil: string | null;
  setFor: string | null;
  /** Null: this row does not say whom the list is for. */
  companyIds: readonly string[] | null;
  groupNames: readonly string[] | null;
}

export class ListedLists {
  private readonly byKey = new Map<string, PriceList>();
  private readonly groups = new Map<string, CustomerGroup>();

  private constructor(
    private readonly work: Work,
    private readonly tables: OfferTables,
    private readonly vendor: OfferVendor,
  ) {}

  static async read(
    work: Work,
    tables: OfferTables,
    vendor: OfferVendor,
    wanted: readonly ListedTerms[],
  ): Promise<ListedLists> {
    const known = new ListedLists(work, tables, vendor);
    const keys = [...new Set(wanted.map(({ key }) => key))];
    const setFor = [...new Set(wanted.flatMap((terms) => terms.setFor ?? []))];
    const orderBy = { id: 'asc' } as const;
    const meant = [
      { sourceKey: { $in: keys } },
      { id: { $in: keys } },
      { setFor: { $in: setFor } },
    ];
    const where = { vendorId: vendor.id, $or: meant };
    for (const list of await work.em.find(tables.PriceList, where as never, { orderBy })) {
      known.byKey.set(list.id, list);
      if (list.sourceKey) known.byKey.set(list.sourceKey, list);
      if (list.setFor) known.byKey.set(`for ${list.setFor}`, list);
    }
    const names = [...new Set(wanted.flatMap(({ groupNames }) => groupNames ?? []))];
    const named = { vendorId: vendor.id, name: { $in: names } };
    for (const group of names.length > 0
      ? await work.em.find(tables.CustomerGroup, named as never, { orderBy })
      : []) {
      if (!known.groups.has(group.name)) known.groups.set(group.name, group);
    }
    return known;
  }

  get ids(): string[] {
    return [...new Set([...this.byKey.values()].map(({ id }) => id))];
  }

  /** The list of the row, as the row says it is; whether that changed it. */
  take(terms: ListedTerms, isDryRun: boolean): { list: PriceList; isChanged: boolean } {
    const { key, setFor } = terms;
    const known = this.byKey.get(key) ?? (setFor ? this.byKey.get(`for ${setFor}`) : undefined);
    const list = known ?? this.open(terms, isDryRun);
    if (list.currencyCode !== terms.currencyCode) {
      const params = { currencyCode: terms.currencyCode, listCurrencyCode: list.currencyCode };
      throw new DomainError(offerErrors.CURRENCY_MISMATCH, { field: ['tiers'], params });
    }
    const before = contentHash(said(list));
    const wanted = {
      ...(terms.name ? { name: terms.name } : {}),
      ...(terms.priority === null ? {} : { priority: terms.priority }),
    };
    const validity = {
      validFrom: instantFrom(terms.validFrom, 'validFrom'),
      validUntil: instantFrom(terms.validUntil, 'validUntil'),
    };
    if (!known || contentHash({ ...said(list), ...wanted, ...validity }) !== before) {
      if (isDryRun) return { list, isChanged: true };
      writePriceList(list, wanted, this.work.now);
      Object.assign(list, validity);
      return { list, isChanged: true };
    }
    return { list, isChanged: false };
  }

  private open(terms: ListedTerms, isDryRun: boolean): PriceList {
    const { work, tables, vendor } = this;
    const { key, currencyCode, setFor } = terms;
    const id = newId(tables.priceListPrefix);
    const list = blankPriceList(work, tables, vendor, { id, currencyCode });
    list.sourceKey = key;
    list.name = terms.name ?? key;
    list.setFor = setFor;
    this.byKey.set(key, list);
    if (isDryRun) return list;
    for (const companyId of terms.companyIds ?? []) {
      if (!isId('com', companyId)) throw invalidInput('companies', 'NOT_AN_ID');
      addAssignee(work, tables, list, { companyId });
    }
    for (const name of terms.groupNames ?? []) {
      addAssignee(work, tables, list, { groupId: this.group(name).id });
    }
    return work.add(list);
  }

  /** A group of a name that the vendor has not is made, with nobody in it. */
  private group(name: string): CustomerGroup {
    const { work, tables, vendor } = this;
    const known = this.groups.get(name);
    if (known) return known;
    const group = new tables.CustomerGroup();
    group.id = newId(tables.groupPrefix);
    group.contentHash = contentHash({ name });
    group.vendorId = vendor.id;
    group.vendorCompanyId = vendor.companyId;
    group.name = name;
    group.createdAt = work.now;
    group.updatedAt = work.now;
    this.groups.set(name, group);
    return work.add(group);
  }
}

const said = ({ name, priority, validFrom, validUntil }: PriceList) => ({
  ...{ name, priority, validFrom, validUntil },
});

function instantFrom(text: string | null, field: string): Date | null {
  if (text === null) return null;
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) throw invalidInput(field, 'NOT_AN_INSTANT', { value: text });
  return new Date(milliseconds);
}
