// The order is called off: by the buyer before the vendor has confirmed, afterwards by the vendor, who says
// why; by the operator any time before shipping. A debt is reversed and the stock goes back.
import type { Work } from '@agora/kernel/work.js';
import { postTransfers } from '../ledger/post-transfers.js';
import type { OrderStepInput } from './confirm-order.js';
import { linesOf, moveOrder } from './move-order.js';
import { orderErrors } from './order.errors.js';
import { tellOrder } from './order.events.js';
import { Order } from './order.js';
import { buys, noteFrom, orderPolicy } from './order.policy.js';
import { reversalOf } from './order-transfers.js';
import { oweStock } from './owe-stock.js';

export async function cancelOrder(work: Work, input: OrderStepInput): Promise<Order> {
  const order = await work.lock(Order, input.orderId, 'orderId');
  work.authorize(orderPolicy.cancel, order, orderErrors.ORDER_NOT_CANCELLABLE);
  const wasConfirmed = order.state === 'CONFIRMED';
  const note = noteFrom(input.reason, 'reason', wasConfirmed || !buys(work.actor, order));
  moveOrder(work, order, 'CANCELLED', orderErrors.ORDER_NOT_CANCELLABLE, note);
  if (wasConfirmed) await postTransfers(work, reversalOf(order));
  const lines = await linesOf(work, order);
  oweStock(work, order, lines);
  tellOrder(work, 'trade.order.cancelled', order, lines);
  return order;
}
