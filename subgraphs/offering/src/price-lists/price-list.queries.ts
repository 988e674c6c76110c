// Price lists as their makers see them: scoped in the query to who manages the vendor, read in batches.
import { entityPage, type Page, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import { managedBy, manages } from '../managed-by.js';
import type { OfferTables } from '../offer-tables.js';
import type { Offer } from '../offers/offer.js';
import { productsToList, withText } from '../offers/offers-with-text.js';
import { type PriceTier, tiersOf } from '../prices/price-tiers.js';
import { placeholders, rowsOf, tableOf } from '../rows-of.js';
import type { PriceList, PriceListEntry } from './price-list.js';

interface Vendor {
  readonly id: string;
  readonly companyId: string;
}

/** Those that have not ended; null for who does not manage the vendor. */
export function priceListsOf(ctx: Context, tables: OfferTables, vendor: Vendor, args: PageArgs) {
  if (!manages(ctx.actor, vendor)) return null;
  const where = { vendorId: vendor.id, endedAt: null } as never;
  return entityPage(ctx.em, tables.PriceList, where, args);
}

/** The reference batch: only those of vendors that the caller manages. */
export function priceListsByIds(tables: OfferTables) {
  return async (ids: readonly string[], ctx: Context) => {
    const where = { $and: [{ id: { $in: [...ids] } }, managedBy(ctx.actor)] } as never;
    const found = await ctx.em.find(tables.PriceList, where, { orderBy: { id: 'asc' } });
    return inOrder(ids, found, (list) => list.id);
  };
}

export function assigneesOfLists(tables: OfferTables) {
  return async (listIds: readonly string[], ctx: Context) => {
    const where = { priceListId: { $in: [...listIds] } } as never;
    const found = await ctx.em.find(tables.PriceListAssignee, where, { orderBy: { id: 'asc' } });
    return grouped(listIds, found, (assignee) => assignee.priceListId);
  };
}

export function entryCountsOfLists(tables: OfferTables) {
  return async (listIds: readonly string[], ctx: Context) => {
    const rows = await rowsOf<{ price_list_id: string; entry_count: number | string }>(
      ctx.em,
      `select price_list_id, count(*) as entry_count from ${tableOf(ctx.em, tables.PriceListEntry)}
        where price_list_id in (${placeholders(listIds)}) group by price_list_id`,
      listIds,
    );
    const counts = new Map(rows.map((row) => [row.price_list_id, Number(row.entry_count)]));
    return listIds.map((id) => counts.get(id) ?? 0);
  };
}

export type OfferBatch = (
  ids: readonly string[],
  ctx: Context,
) => Promise<readonly (Offer | null)[]>;

export interface ShownEntry {
  id: string;
  offer: Offer | null;
  isOnRequest: boolean;
  tiers: PriceTier[];
}

/** A page of a list's entries with their offers: one statement each. */
export async function entriesOf(
  ctx: Context,
  tables: OfferTables,
  offers: OfferBatch,
  list: PriceList,
  { text, args }: { text: string | null | undefined; args: PageArgs },
): Promise<Page<ShownEntry>> {
  const where = { priceListId: list.id, ...(await offersLike(ctx, tables, list, text)) } as never;
  const order = { id: 'asc' } as never;
  const page = await entityPage<PriceListEntry>(ctx.em, tables.PriceListEntry, where, args, order);
  const edges = await Promise.all(
    page.edges.map(async ({ cursor, node }) => ({
      cursor,
      node: {
        id: node.id,
        offer: await ctx.load(offers, node.offerId),
        isOnRequest: node.isOnRequest,
        tiers: tiersOf(node.storedTiers, list.currencyCode),
      },
    })),
  );
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}

const likeMax = 5000;

async function offersLike(
  ctx: Context,
  tables: OfferTables,
  { vendorId }: PriceList,
  text: string | null | undefined,
) {
  if (!text?.trim()) return {};
  const productIds = await productsToList(ctx, tables, vendorId, text);
  const where = { vendorId, ...withText(text, productIds) } as never;
  const found = await ctx.em.find(tables.Offer, where, { orderBy: { id: 'asc' }, limit: likeMax });
  return { offerId: { $in: found.map(({ id }) => id) } };
}
