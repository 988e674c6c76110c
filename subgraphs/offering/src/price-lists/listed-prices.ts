// The prices that lists give one company, for many offers at once: two statements, however many offers
// there are. Nobody else's lists are ever read.
import type { Context } from '@agora/kernel/graphql/context.js';
import { grouped } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { tiersOf } from '../prices/price-tiers.js';
import type { ListedPrice } from '../prices/resolve-price.js';

type ListedByOffer = ReadonlyMap<string, readonly ListedPrice[]>;

export async function listedPrices(
  em: Work['em'],
  tables: OfferTables,
  companyId: string,
  offerIds: readonly string[],
): Promise<ListedByOffer> {
  const lists = await em.find(
    tables.PriceList,
    { inForceFor: companyId },
    { orderBy: { id: 'asc' } },
  );
  if (lists.length === 0) return new Map();
  const byId = new Map(lists.map((list) => [list.id, list]));
  const entries = await em.find(
    tables.PriceListEntry,
    { priceListId: { $in: [...byId.keys()] }, offerId: { $in: [...offerIds] } } as never,
    { orderBy: { id: 'asc' } },
  );
  const found = new Map<string, ListedPrice[]>();
  for (const entry of entries) {
    const list = byId.get(entry.priceListId);
    if (!list) continue;
    const listed: ListedPrice = {
      source: 'COMPANY_PRICE_LIST',
      priority: 0,
      priceListId: list.id,
      validFrom: list.validFrom,
      validUntil: list.validUntil,
      tiers: tiersOf(entry.storedTiers, list.currencyCode),
    };
    found.set(entry.offerId, [...(found.get(entry.offerId) ?? []), listed]);
  }
  return found;
}

/** The batch for `Offer.priceFor`: what lists give the viewer's company, for each offer. */
export function listedForViewer(tables: OfferTables) {
  return async (offerIds: readonly string[], ctx: Context) => {
    const { companyId, isMember } = ctx.actor;
    if (!isMember || !companyId) return offerIds.map((): readonly ListedPrice[] => []);
    const found = await listedPrices(ctx.em, tables, companyId, offerIds);
    return offerIds.map((id) => found.get(id) ?? []);
  };
}

/** The entries of price lists, for each list: one statement. */
export function entriesOfLists(tables: OfferTables) {
  return async (listIds: readonly string[], ctx: Context) => {
    const entries = await ctx.em.find(
      tables.PriceListEntry,
      { priceListId: { $in: [...listIds] } } as never,
      { orderBy: { id: 'asc' } },
    );
    return grouped(listIds, entries, (entry) => entry.priceListId);
  };
}
