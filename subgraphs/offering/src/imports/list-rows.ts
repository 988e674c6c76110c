// What a vendor has, as rows for a file: offers with their tiers and stock, or what each of its price lists says.
// Pages go on after the last place of the one before.
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import type { Offer } from '../offers/offer.js';
import type { OfferKind, OfferState } from '../offers/offer-states.js';
import type { PriceList } from '../price-lists/price-list.js';
import type { StoredTier } from '../prices/price-tiers.js';

const rowsAtOnce = 500;
const listsAtOnce = 100;

export type ListedKind = 'OFFERS' | 'PRICE_LISTS';

export interface ListedRow {
  /** Where the next page goes on after. */
  place: string;
  offerId: string;
  productId: string;
  sourceKey: string | null;
  vendorSku: string | null;
  currencyCode: string;
  tiers: readonly StoredTier[];
}

export interface ListedOfferRow extends ListedRow {
  kind: OfferKind;
  state: OfferState;
  minimumQuantity: number;
  orderMultiple: number;
  leadTimeDays: number | null;
  /** Units on hand; null for goods made to order. */
  stock: number | null;
  lowStockQuantity: number | null;
  costMillionths: string | null;
  validUntil: string | null;
}

export interface ListedPriceRow extends ListedRow {
  listKey: string;
  listName: string;
  priority: number;
  validFrom: string | null;
  validUntil: string | null;
  setFor: string | null;
  /** In the first row of a list: whom it is for. */
  companyIds: string[] | null;
  groupNames: string[] | null;
}

interface Asked {
  vendorId: string;
  kind: ListedKind;
  after: string | null;
  /** Of offers: in this state alone. */
  state?: string | null;
}

export async function vendorRows(
  em: Work['em'],
  tables: OfferTables,
  asked: Asked,
): Promise<ListedRow[]> {
  return asked.kind === 'OFFERS' ? offerRows(em, tables, asked) : priceRows(em, tables, asked);
}

async function offerRows(em: Work['em'], tables: OfferTables, { vendorId, after, state }: Asked) {
  const where = {
    ...{ vendorId, state: state ?? { $ne: 'WITHDRAWN' } },
    ...(after ? { id: { $gt: after } } : {}),
  };
  const options = { orderBy: { id: 'asc' as const }, limit: rowsAtOnce };
  const offers = await em.find(tables.Offer, where as never, options);
  return offers.map((offer): ListedOfferRow => {
    const { id: place, kind, minimumQuantity, orderMultiple, leadTimeDays } = offer;
    const { lowStockQuantity } = offer;
    return {
      ...{ ...rowOf(offer), place, kind, state: offer.state, minimumQuantity, orderMultiple },
      ...{ leadTimeDays, lowStockQuantity },
      tiers: offer.storedTiers,
      stock: offer.isTracked ? offer.onHandQuantity : null,
      costMillionths: offer.costMillionths?.toString() ?? null,
      validUntil: offer.validUntil?.toISOString() ?? null,
    };
  });
}

/** Lists one after the other, with all they say; those that have ended are history. */
async function priceRows(em: Work['em'], tables: OfferTables, { vendorId, after }: Asked) {
  const [afterList = '', afterEntry = ''] = (after ?? '').split('/');
  const where = { vendorId, endedAt: null, id: { $gte: afterList } };
  const byId = { id: 'asc' } as const;
  const lists = await em.find(tables.PriceList, where as never, {
    orderBy: byId,
    limit: listsAtOnce,
  });
  const rows: ListedPriceRow[] = [];
  for (const list of lists) {
    const isGoingOn = list.id === afterList;
    const entries = await em.find(
      tables.PriceListEntry,
      { priceListId: list.id, ...(isGoingOn ? { id: { $gt: afterEntry } } : {}) } as never,
      { orderBy: byId, limit: rowsAtOnce - rows.length },
    );
    if (entries.length === 0) continue;
    const assignees = isGoingOn ? null : await assigneesOf(em, tables, list);
    const ids = { id: { $in: entries.map(({ offerId }) => offerId) } };
    const offers = await em.find(tables.Offer, ids as never, { orderBy: byId });
    const offerOf = new Map(offers.map((offer) => [offer.id, offer]));
    for (const [at, entry] of entries.entries()) {
      const offer = offerOf.get(entry.offerId);
      if (!offer) continue;
      const place = `${list.id}/${entry.id}`;
      const own = { ...rowOf(offer), ...termsOf(list), place, tiers: entry.storedTiers };
      rows.push({ ...own, ...(at === 0 && assignees ? assignees : nobody) });
    }
    if (rows.length >= rowsAtOnce) break;
  }
  // Lists without prices may follow one another for more than a page.
  const last = lists.at(-1);
  if (rows.length > 0 || lists.length < listsAtOnce || !last) return rows;
  return priceRows(em, tables, { vendorId, kind: 'PRICE_LISTS', after: `${last.id}/~` });
}

const nobody = { companyIds: null, groupNames: null };

function termsOf(list: PriceList) {
  const { id, sourceKey, name: listName, priority, validFrom, validUntil, setFor } = list;
  return {
    ...{ listKey: sourceKey ?? id, listName, priority, setFor, currencyCode: list.currencyCode },
    validFrom: validFrom?.toISOString() ?? null,
    validUntil: validUntil?.toISOString() ?? null,
  };
}

async function assigneesOf(em: Work['em'], tables: OfferTables, { id }: PriceList) {
  const orderBy = { id: 'asc' } as const;
  const where = { priceListId: id } as never;
  const assignees = await em.find(tables.PriceListAssignee, where, { orderBy });
  const groupIds = assignees.flatMap(({ groupId }) => groupId ?? []);
  const groups =
    groupIds.length === 0
      ? []
      : await em.find(tables.CustomerGroup, { id: { $in: groupIds } } as never, { orderBy });
  return {
    companyIds: assignees.flatMap(({ companyId }) => companyId ?? []),
    groupNames: groups.map(({ name }) => name),
  };
}

function rowOf(offer: Offer): Omit<ListedRow, 'tiers' | 'place'> {
  const { id: offerId, productId, sourceKey, vendorSku, currencyCode } = offer;
  return { offerId, productId, sourceKey, vendorSku, currencyCode };
}
