// Which warehouse an offer's units are in. All of this runs under the lock of the offer's row, after its counters:
// together the warehouses never have more than is on hand. What is sold leaves what is in no warehouse first,
// then the warehouses by their priority.
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { placeholders, rowsOf, tableOf } from '../rows-of.js';

interface Surplus {
  offer_id: string;
  placed: number | string;
  on_hand_quantity: number;
}

/** Takes from warehouses what they have beyond what is on hand; one read when there is nothing to do. */
export async function fitToHand(
  work: Work,
  tables: OfferTables,
  offerIds: readonly string[],
): Promise<void> {
  for (const { offerId, surplus } of await surpluses(work, tables, offerIds)) {
    await takeByPriority(work, tables, offerId, surplus);
  }
}

/** Units of an offer that warehouses have beyond what is on hand; 0 when all is well. */
export async function overplaced(work: Work, tables: OfferTables, offerId: string) {
  const [found] = await surpluses(work, tables, [offerId]);
  return found?.surplus ?? 0;
}

async function surpluses(
  work: Work,
  tables: OfferTables,
  offerIds: readonly string[],
): Promise<{ offerId: string; surplus: number }[]> {
  if (offerIds.length === 0) return [];
  const stocks = tableOf(work.em, tables.WarehouseStock);
  const found = await rowsOf<Surplus>(
    work.em,
    `select w.offer_id, sum(w.quantity) as placed, o.on_hand_quantity from ${stocks} w
      join ${tableOf(work.em, tables.Offer)} o on o.id = w.offer_id
      where w.offer_id in (${placeholders(offerIds)}) and w.quantity > 0
      group by w.offer_id, o.on_hand_quantity order by w.offer_id`,
    offerIds,
  );
  return found.flatMap(({ offer_id: offerId, placed, on_hand_quantity }) => {
    const surplus = Number(placed) - Math.max(0, on_hand_quantity);
    return surplus > 0 ? [{ offerId, surplus }] : [];
  });
}

async function takeByPriority(
  work: Work,
  tables: OfferTables,
  offerId: string,
  surplus: number,
): Promise<void> {
  const rows = await rowsOf<{ id: string; quantity: number }>(
    work.em,
    `select s.id, s.quantity from ${tableOf(work.em, tables.WarehouseStock)} s
      join ${tableOf(work.em, tables.Warehouse)} w on w.id = s.warehouse_id
      where s.offer_id = ? and s.quantity > 0 order by w.priority, w.id`,
    [offerId],
  );
  let left = surplus;
  for (const { id, quantity } of rows) {
    const taken = Math.min(left, quantity);
    left -= taken;
    if (taken > 0) await changePlace(work, tables, id, -taken);
  }
}

async function changePlace(work: Work, tables: OfferTables, id: string, quantity: number) {
  return work.change(
    `update ${tableOf(work.em, tables.WarehouseStock)} set quantity = quantity + ? where id = ?`,
    [quantity, id],
  );
}

interface Place {
  readonly offerId: string;
  readonly warehouseId: string;
}

/** The units of an offer in a warehouse, or in none in particular when it is null. */
export async function placedQuantity(
  work: Work,
  tables: OfferTables,
  { offerId, warehouseId }: { offerId: string; warehouseId: string | null },
): Promise<number> {
  const stocks = tableOf(work.em, tables.WarehouseStock);
  const [row] = await rowsOf<{ quantity: number | string | null }>(
    work.em,
    `select sum(quantity) as quantity from ${stocks}
      where offer_id = ?${warehouseId ? ' and warehouse_id = ?' : ''}`,
    warehouseId ? [offerId, warehouseId] : [offerId],
  );
  const placed = Number(row?.quantity ?? 0);
  if (warehouseId) return placed;
  const [offer] = await rowsOf<{ on_hand_quantity: number }>(
    work.em,
    `select on_hand_quantity from ${tableOf(work.em, tables.Offer)} where id = ?`,
    [offerId],
  );
  return Math.max(0, (offer?.on_hand_quantity ?? 0) - placed);
}

/** Puts units that are on hand already into a warehouse: no more than are in none in particular. */
export async function putIntoWarehouse(
  work: Work,
  tables: OfferTables,
  { offerId, warehouseId }: Place,
  quantity: number,
): Promise<void> {
  const room = await placedQuantity(work, tables, { offerId, warehouseId: null });
  const put = Math.min(quantity, room);
  if (put > 0) await addToPlace(work, tables, { offerId, warehouseId }, put);
}

/** Takes units out of a warehouse, all or none of them. */
export async function takeFromWarehouse(
  work: Work,
  tables: OfferTables,
  { offerId, warehouseId }: Place,
  quantity: number,
): Promise<boolean> {
  const stocks = tableOf(work.em, tables.WarehouseStock);
  const changed = await work.change(
    `update ${stocks} set quantity = quantity - ?
      where offer_id = ? and warehouse_id = ? and quantity >= ?`,
    [quantity, offerId, warehouseId, quantity],
  );
  return changed === 1;
}

async function addToPlace(
  work: Work,
  tables: OfferTables,
  { offerId, warehouseId }: Place,
  quantity: number,
): Promise<void> {
  const stocks = tableOf(work.em, tables.WarehouseStock);
  const changed = await work.change(
    `update ${stocks} set quantity = quantity + ? where offer_id = ? and warehouse_id = ?`,
    [quantity, offerId, warehouseId],
  );
  if (changed === 1) return;
  await work.change(
    `insert into ${stocks} (id, offer_id, warehouse_id, quantity) values (?, ?, ?, ?)`,
    [newId('wst'), offerId, warehouseId, quantity],
  );
}
