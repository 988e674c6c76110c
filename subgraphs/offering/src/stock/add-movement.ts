// Writes down why the quantity on hand changes, beside the change itself.
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import type { StockMovement, StockMovementKind } from './stock-movement.js';

interface Movement {
  id?: string;
  offerId: string;
  kind: StockMovementKind;
  quantity: number;
  reason?: string | null;
  purchaseId?: string | null;
  warehouseId?: string | null;
}

export function addMovement(work: Work, tables: OfferTables, movement: Movement): StockMovement {
  const row = new tables.StockMovement();
  row.id = movement.id ?? newId('mov');
  row.offerId = movement.offerId;
  row.kind = movement.kind;
  row.quantity = movement.quantity;
  row.reason = movement.reason ?? null;
  row.purchaseId = movement.purchaseId ?? null;
  row.warehouseId = movement.warehouseId ?? null;
  row.memberId = work.actor.memberId ?? null;
  row.at = work.now;
  return work.add(row);
}
