// A vendor moves units of an offer from one place to another: a warehouse, or none in particular. What is on hand
// stays the same, so buyers see nothing of it.
import { commonErrors, DomainError, invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { isId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { offerErrors } from '../offers/offer.errors.js';
import type { Offer } from '../offers/offer.js';
import type { OfferPolicy } from '../offers/offer.policy.js';
import { checkQuantity } from '../prices/price-tiers.js';
import { addMovement } from '../stock/add-movement.js';
import { openWarehouse, ownWarehouse } from '../stock/open-warehouse.js';
import { stockErrors } from '../stock/stock.errors.js';
import { placedQuantity, putIntoWarehouse, takeFromWarehouse } from '../stock/stock-places.js';

export interface TransferStockInput {
  /** Made by the client: a repeat moves nothing twice. */
  id: string;
  offerId: string;
  fromWarehouseId?: string | null;
  toWarehouseId?: string | null;
  quantity: number;
  reason?: string | null;
}

export async function transferStock(
  work: Work,
  tables: OfferTables,
  policy: OfferPolicy,
  input: TransferStockInput,
): Promise<Offer> {
  const { offerId, quantity } = input;
  const from = input.fromWarehouseId ?? null;
  const to = input.toWarehouseId ?? null;
  const { vendorId } = await allowedOffer(work, tables, policy, offerId);
  checkQuantity(quantity, 'quantity');
  const reason = input.reason?.trim() ? textFrom(input.reason, 'reason', 500) : null;
  if (from === to) throw invalidInput('toWarehouseId', 'SAME_PLACE');
  if (from) await ownWarehouse(work, tables, { warehouseId: from, vendorId }, 'fromWarehouseId');
  if (to) await openWarehouse(work, tables, { warehouseId: to, vendorId }, 'toWarehouseId');
  const offer = await work.lock(tables.Offer, offerId, 'offerId');
  if (await isRepeat(work, tables, input, reason)) return offer;
  const there = await placedQuantity(work, tables, { offerId, warehouseId: from });
  if (there < quantity) {
    throw new DomainError(stockErrors.NOT_IN_WAREHOUSE, {
      field: ['quantity'],
      params: { quantity: there },
    });
  }
  const moved = { offerId, kind: 'TRANSFERRED', reason } as const;
  addMovement(work, tables, { ...moved, id: input.id, quantity: -quantity, warehouseId: from });
  addMovement(work, tables, { ...moved, quantity, warehouseId: to });
  work.atEnd(async () => {
    if (from) await takeFromWarehouse(work, tables, { offerId, warehouseId: from }, quantity);
    if (to) await putIntoWarehouse(work, tables, { offerId, warehouseId: to }, quantity);
  });
  return offer;
}

/** Read without a lock, because warehouses are locked before offers. */
async function allowedOffer(
  work: Work,
  tables: OfferTables,
  policy: OfferPolicy,
  offerId: string,
): Promise<Offer> {
  const offer = await work.get(tables.Offer, offerId, 'offerId');
  work.authorize(policy.adjustStock, offer, offerErrors.OFFER_NOT_CHANGEABLE);
  return offer;
}

async function isRepeat(
  work: Work,
  tables: OfferTables,
  { id, offerId, quantity, fromWarehouseId }: TransferStockInput,
  reason: string | null,
): Promise<boolean> {
  if (!isId('mov', id)) throw invalidInput('id', 'NOT_AN_ID', { prefix: 'mov' });
  const known = await work.find(tables.StockMovement, id);
  if (!known) return false;
  const isSame =
    known.kind === 'TRANSFERRED' &&
    known.offerId === offerId &&
    known.quantity === -quantity &&
    known.warehouseId === (fromWarehouseId ?? null) &&
    known.reason === reason;
  if (!isSame) throw new DomainError(commonErrors.ID_REUSED, { field: ['id'] });
  return true;
}
