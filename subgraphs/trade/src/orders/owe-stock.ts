// Notes, in the transaction that ends an order, that its stock is owed back to the owner.
import { derivedId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import type { Order } from './order.js';
import type { OrderLine } from './order-line.js';
import { StockReturn } from './stock-return.js';

export const stockReturnId = (orderId: string): string => derivedId('ret', orderId);

/** Nothing for an order that held no stock. */
export function oweStock(work: Work, order: Order, lines: readonly OrderLine[]): void {
  if (!order.stockOwner) return;
  const owed = new StockReturn();
  owed.id = stockReturnId(order.id);
  owed.orderId = order.id;
  owed.purchaseId = order.purchaseId;
  owed.stockOwner = order.stockOwner;
  owed.lineIds = lines.map((line) => line.id);
  owed.dueAt = work.now;
  work.add(owed);
}
