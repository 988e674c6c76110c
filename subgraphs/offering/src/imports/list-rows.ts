// What a vendor has, as rows for a file: offers with their tiers and stock, or what each company pays. Pages go
// on after the last id of the one before.
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import type { Offer } from '../offers/offer.js';
import type { StoredTier } from '../prices/price-tiers.js';

const rowsAtOnce = 500;
const listsMax = 10_000;

export type ListedKind = 'OFFERS' | 'PRICE_LISTS';

export interface ListedRow {
  id: string;
  productId: string;
  sourceKey: string | null;
  vendorSku: string | null;
  currencyCode: string;
  tiers: readonly StoredTier[];
  minimumQuantity: number;
  orderMultiple: number;
  leadTimeDays: number | null;
  /** Units on hand; null for goods made to order. */
  stock: number | null;
  companyId?: string;
  validFrom?: Date | null;
  validUntil?: Date | null;
}

export async function vendorRows(
  em: Work['em'],
  tables: OfferTables,
  asked: { vendorId: string; kind: ListedKind; after: string | null },
): Promise<ListedRow[]> {
  return asked.kind === 'OFFERS' ? offerRows(em, tables, asked) : priceRows(em, tables, asked);
}

interface Asked {
  vendorId: string;
  after: string | null;
}

async function offerRows(em: Work['em'], tables: OfferTables, { vendorId, after }: Asked) {
  const where = { vendorId, state: { $ne: 'WITHDRAWN' }, ...(after ? { id: { $gt: after } } : {}) };
  const options = { orderBy: { id: 'asc' as const }, limit: rowsAtOnce };
  const offers = await em.find(tables.Offer, where as never, options);
  return offers.map((offer) => ({ ...rowOf(offer), tiers: offer.storedTiers }));
}

async function priceRows(em: Work['em'], tables: OfferTables, { vendorId, after }: Asked) {
  const lists = await em.find(tables.PriceList, { vendorId, setFor: { $ne: null } } as never, {
    orderBy: { id: 'asc' },
    limit: listsMax,
  });
  const byId = new Map(lists.map((list) => [list.id, list]));
  const where = {
    priceListId: { $in: [...byId.keys()] },
    ...(after ? { id: { $gt: after } } : {}),
  };
  const options = { orderBy: { id: 'asc' as const }, limit: rowsAtOnce };
  const entries = await em.find(tables.PriceListEntry, where as never, options);
  const offers = await em.find(
    tables.Offer,
    { id: { $in: entries.map(({ offerId }) => offerId) } } as never,
    { orderBy: { id: 'asc' } },
  );
  const offerOf = new Map(offers.map((offer) => [offer.id, offer]));
  return entries.flatMap((entry) => {
    const list = byId.get(entry.priceListId);
    const offer = offerOf.get(entry.offerId);
    if (!list || !offer) return [];
    const { currencyCode, validFrom, validUntil } = list;
    const own = {
      companyId: list.setFor ?? '',
      currencyCode,
      validFrom,
      validUntil,
      tiers: entry.storedTiers,
    };
    return [{ ...rowOf(offer), ...own, id: entry.id }];
  });
}

function rowOf(offer: Offer): Omit<ListedRow, 'tiers'> {
  const { id, productId, sourceKey, vendorSku, currencyCode } = offer;
  const { minimumQuantity, orderMultiple, leadTimeDays } = offer;
  const stock = offer.isTracked ? offer.onHandQuantity : null;
  const terms = { minimumQuantity, orderMultiple, leadTimeDays, stock };
  return { id, productId, sourceKey, vendorSku, currencyCode, ...terms };
}
