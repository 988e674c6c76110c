// Stock as its vendor sees it, and the promise that buyers see: batches with a statement or two for any number of
// offers.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import { raw } from '@mikro-orm/core';
import { manages } from '../managed-by.js';
import type { OfferTables } from '../offer-tables.js';
import type { Offer } from '../offers/offer.js';
import { quantityMax } from '../prices/price-tiers.js';
import { availabilityOf, dayOf } from '../stock/availability.js';
import { lowStockOrders } from '../stock/stock.js';
import type { StockArrival, Warehouse } from '../stock/warehouse.js';

/** Batches of one subgraph's tables; make them once, at module level. */
export function inventoryBatches(tables: OfferTables) {
  return {
    tables,
    arrivals: async (offerIds: readonly string[], ctx: Context): Promise<StockArrival[][]> => {
      const where = { offerId: { $in: [...offerIds] }, state: 'EXPECTED' } as never;
      const orderBy = { expectedOn: 'asc', id: 'asc' } as never;
      const found = await ctx.em.find(tables.StockArrival, where, { orderBy });
      return grouped(offerIds, found, (arrival) => arrival.offerId);
    },
    places: async (offerIds: readonly string[], ctx: Context) => {
      const where = { offerId: { $in: [...offerIds] }, quantity: { $gt: 0 } } as never;
      const found = await ctx.em.find(tables.WarehouseStock, where, { orderBy: { id: 'asc' } });
      return grouped(offerIds, found, (place) => place.offerId);
    },
    warehouses: async (ids: readonly string[], ctx: Context): Promise<(Warehouse | null)[]> => {
      const where = { id: { $in: [...ids] } };
      const found = await ctx.em.find(tables.Warehouse, where, { orderBy: { id: 'asc' } });
      return inOrder(ids, found, ({ id }) => id);
    },
  };
}

export type InventoryBatches = ReturnType<typeof inventoryBatches>;

/** Null when the quantity is none, or the offer is not live. */
export async function availability(
  ctx: Context,
  batches: InventoryBatches,
  offer: Offer,
  quantity: number,
) {
  if (quantity < 1 || quantity > quantityMax) return null;
  if (!offer.isLiveAt(ctx.now) && !manages(ctx.actor, { companyId: offer.vendorCompanyId })) {
    return null;
  }
  const arrivals = offer.isTracked ? await ctx.load(batches.arrivals, offer.id) : [];
  return availabilityOf(offer, quantity, arrivals, dayOf(ctx.now));
}

/** Null for who does not manage the offer's vendor. */
export async function inventory(ctx: Context, batches: InventoryBatches, offer: Offer) {
  if (!manages(ctx.actor, { companyId: offer.vendorCompanyId })) return null;
  const [places, arrivals] = await Promise.all([
    ctx.load(batches.places, offer.id),
    ctx.load(batches.arrivals, offer.id),
  ]);
  const ids = new Set([...places, ...arrivals].flatMap(({ warehouseId }) => warehouseId ?? []));
  const named = await Promise.all([...ids].map((id) => ctx.load(batches.warehouses, id)));
  const warehouseOf = (id: string | null) => named.find((one) => one?.id === id) ?? null;
  const { onHandQuantity, heldQuantity, backorderQuantity, lowStockQuantity } = offer;
  const placed = places.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    offerId: offer.id,
    onHandQuantity: Math.max(0, onHandQuantity),
    heldQuantity,
    owedQuantity: Math.max(0, heldQuantity - onHandQuantity),
    backorderQuantity,
    lowStockQuantity,
    unplacedQuantity: Math.max(0, onHandQuantity - placed),
    places: places.flatMap(({ warehouseId, quantity }) => {
      const warehouse = warehouseOf(warehouseId);
      return warehouse ? [{ warehouse, quantity }] : [];
    }),
    arrivals: arrivals.map((arrival) => shownArrival(ctx, arrival, warehouseOf)),
  };
}

function shownArrival(
  ctx: Context,
  arrival: StockArrival,
  warehouseOf: (id: string | null) => Warehouse | null,
) {
  const { id, quantity, expectedOn, note, state, receivedQuantity, warehouseId } = arrival;
  const warehouse = warehouseOf(warehouseId);
  const isOverdue = state === 'EXPECTED' && expectedOn < dayOf(ctx.now);
  return { id, quantity, expectedOn, note, state, receivedQuantity, warehouse, isOverdue };
}

/** One arrival, after a verb; the caller was authorized for it. */
export async function arrivalShown(
  ctx: Context,
  batches: InventoryBatches,
  { id }: { id: string },
) {
  const arrival = await ctx.em.findOneOrFail(batches.tables.StockArrival, { id });
  const { warehouseId } = arrival;
  const warehouse = warehouseId ? await ctx.load(batches.warehouses, warehouseId) : null;
  return shownArrival(ctx, arrival, () => warehouse);
}

/** Why the quantity on hand of an offer changed, newest first. Its inventory was shown to the caller. */
export async function movementsOf(
  ctx: Context,
  batches: InventoryBatches,
  { offerId }: { offerId: string },
  args: PageArgs,
) {
  const { tables } = batches;
  const newestFirst = { at: 'desc' } as never;
  const page = await entityPage(
    ctx.em,
    tables.StockMovement,
    { offerId } as never,
    args,
    newestFirst,
  );
  const shown = await Promise.all(
    page.nodes.map(async ({ id, kind, quantity, reason, at, memberId, warehouseId }) => ({
      id,
      kind,
      quantity,
      reason,
      at,
      member: memberId ? { __typename: 'Member', id: memberId } : null,
      warehouse: warehouseId ? await ctx.load(batches.warehouses, warehouseId) : null,
    })),
  );
  const edges = page.edges.map(({ cursor }, index) => ({ cursor, node: shown[index] }));
  return { ...page, edges, nodes: shown };
}

interface Vendor {
  readonly id: string;
  readonly companyId: string;
}

/** Those in use first, then the closed ones; null for who does not manage the vendor. */
export async function warehousesOf(ctx: Context, tables: OfferTables, vendor: Vendor) {
  if (!manages(ctx.actor, vendor)) return null;
  const where = { vendorId: vendor.id } as never;
  const orderBy = { priority: 'asc', id: 'asc' } as const;
  const all = await ctx.em.find(tables.Warehouse, where, { orderBy });
  return [...all.filter((one) => one.isOpen), ...all.filter((one) => !one.isOpen)];
}

/** Live offers with less than their vendor's threshold, or than the smallest order. */
export function isStockLow(): object {
  const smallest =
    '(minimum_quantity + (order_multiple - minimum_quantity % order_multiple) % order_multiple)';
  const threshold = `coalesce(low_stock_quantity, ${smallest} * ${lowStockOrders})`;
  const free = 'on_hand_quantity - held_quantity';
  const isLow = `case when ${free} < ${threshold} or ${free} < ${smallest} then 1 else 0 end`;
  return { state: 'LIVE', isTracked: true, [raw(isLow)]: 1 };
}

/** Null for who does not manage the vendor. */
export async function lowStockCount(ctx: Context, tables: OfferTables, vendor: Vendor) {
  if (!manages(ctx.actor, vendor)) return null;
  return ctx.em.count(tables.Offer, { vendorId: vendor.id, ...isStockLow() } as never);
}
