// A vendor counts its stock: so many units more or fewer, with the reason. What is held for buyers cannot
// be taken away.
import { commonErrors, DomainError, invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { isId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { quantityMax } from '../prices/price-tiers.js';
import { addMovement } from '../stock/add-movement.js';
import { changeStock } from '../stock/change-stock.js';
import { openWarehouse, ownWarehouse } from '../stock/open-warehouse.js';
import { stockErrors } from '../stock/stock.errors.js';
import {
  overplaced,
  placedQuantity,
  putIntoWarehouse,
  takeFromWarehouse,
} from '../stock/stock-places.js';
import { offerErrors } from './offer.errors.js';
import type { Offer } from './offer.js';
import type { OfferPolicy } from './offer.policy.js';
import { tellOffer } from './tell-changes.js';

export interface AdjustStockInput {
  /** Made by the client so that a repeat counts once; without it every call counts. */
  id?: string | null;
  offerId: string;
  /** Where it was counted; left out: what is in no warehouse in particular. */
  warehouseId?: string | null;
  delta: number;
  reason: string;
}

export async function adjustStock(
  work: Work,
  tables: OfferTables,
  policy: OfferPolicy,
  input: AdjustStockInput,
): Promise<Offer> {
  const offer = await work.get(tables.Offer, input.offerId, 'offerId');
  work.authorize(policy.adjustStock, offer, offerErrors.OFFER_NOT_CHANGEABLE);
  const { offerId, delta } = input;
  const warehouseId = input.warehouseId ?? null;
  const reason = textFrom(input.reason, 'reason', 500);
  if (delta === 0 || Math.abs(delta) > quantityMax) {
    throw invalidInput('delta', 'OUT_OF_RANGE', { value: delta, maximum: quantityMax });
  }
  if (await isRepeat(work, tables, input, reason)) return offer;
  if (warehouseId) {
    const { vendorId } = offer;
    const warehouse = delta > 0 ? openWarehouse : ownWarehouse;
    await warehouse(work, tables, { warehouseId, vendorId }, 'warehouseId');
  }
  const id = input.id ? { id: input.id } : {};
  const movement = { offerId, quantity: delta, reason, warehouseId } as const;
  addMovement(work, tables, { ...id, ...movement, kind: 'ADJUSTED' });
  work.atEnd(async () => {
    const change = { offerId, onHand: delta, held: 0 };
    // Nobody counts fewer than none, though orders are taken beyond what is there.
    const also = delta < 0 ? { onHandQuantity: { $gte: -delta } } : {};
    const isDone = await changeStock(work, tables, change, also);
    await work.em.refresh(offer);
    const { onHandQuantity, heldQuantity } = offer;
    const params = { onHandQuantity, heldQuantity, delta };
    if (!isDone) {
      throw new DomainError(offerErrors.STOCK_BELOW_HELD, { field: ['delta'], params });
    }
    if (onHandQuantity > quantityMax) throw invalidInput('delta', 'OUT_OF_RANGE', params);
    await changePlaces(work, tables, { offerId, warehouseId }, delta);
    tellOffer(work, tables, offer);
  });
  return offer;
}

/** Where the counted units are; the offer's row is locked by its counter's update. */
async function changePlaces(
  work: Work,
  tables: OfferTables,
  { offerId, warehouseId }: { offerId: string; warehouseId: string | null },
  delta: number,
): Promise<void> {
  if (warehouseId && delta > 0) {
    await putIntoWarehouse(work, tables, { offerId, warehouseId }, delta);
  } else if (warehouseId) {
    const isTaken = await takeFromWarehouse(work, tables, { offerId, warehouseId }, -delta);
    if (isTaken) return;
    const quantity = await placedQuantity(work, tables, { offerId, warehouseId });
    throw new DomainError(stockErrors.NOT_IN_WAREHOUSE, { field: ['delta'], params: { quantity } });
  } else if (delta < 0) {
    const over = await overplaced(work, tables, offerId);
    if (over === 0) return;
    const params = { quantity: Math.max(0, -delta - over) };
    throw new DomainError(stockErrors.NOT_IN_WAREHOUSE, { field: ['warehouseId'], params });
  }
}

async function isRepeat(
  work: Work,
  tables: OfferTables,
  { id, offerId, delta, warehouseId }: AdjustStockInput,
  reason: string,
): Promise<boolean> {
  if (!id) return false;
  if (!isId('mov', id)) throw invalidInput('id', 'NOT_AN_ID', { prefix: 'mov' });
  const known = await work.find(tables.StockMovement, id);
  if (!known) return false;
  const isSame =
    known.offerId === offerId &&
    known.quantity === delta &&
    known.reason === reason &&
    known.warehouseId === (warehouseId ?? null);
  if (!isSame) throw new DomainError(commonErrors.ID_REUSED, { field: ['id'] });
  return true;
}
