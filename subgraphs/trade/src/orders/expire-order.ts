// The vendor did not answer in time: the order ends and its stock goes back.
import type { Work } from '@agora/kernel/work.js';
import { linesOf, moveOrder } from './move-order.js';
import { orderErrors } from './order.errors.js';
import { tellOrder } from './order.events.js';
import type { Order } from './order.js';
import { oweStock } from './owe-stock.js';

export async function expireOrder(work: Work, order: Order): Promise<void> {
  moveOrder(work, order, 'EXPIRED', orderErrors.ORDER_NOT_CONFIRMABLE);
  const lines = await linesOf(work, order);
  oweStock(work, order, lines);
  // The event says by its `state` that nobody cancelled it.
  tellOrder(work, 'trade.order.cancelled', order, lines);
}
