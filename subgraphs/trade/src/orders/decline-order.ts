// The vendor does not accept the order and says why. Its stock goes back to the owner.
import type { Work } from '@agora/kernel/work.js';
import type { OrderStepInput } from './confirm-order.js';
import { linesOf, moveOrder } from './move-order.js';
import { orderErrors } from './order.errors.js';
import { tellOrder } from './order.events.js';
import { Order } from './order.js';
import { noteFrom, orderPolicy } from './order.policy.js';
import { oweStock } from './owe-stock.js';

export async function declineOrder(work: Work, input: OrderStepInput): Promise<Order> {
  const order = await work.lock(Order, input.orderId, 'orderId');
  work.authorize(orderPolicy.decline, order, orderErrors.ORDER_NOT_DECLINABLE);
  const note = noteFrom(input.reason, 'reason', true);
  moveOrder(work, order, 'DECLINED', orderErrors.ORDER_NOT_DECLINABLE, note);
  const lines = await linesOf(work, order);
  oweStock(work, order, lines);
  tellOrder(work, 'trade.order.declined', order, lines);
  return order;
}
