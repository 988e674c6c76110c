// The vendor accepts the order: from here on the buyer owes it.
import type { Work } from '@agora/kernel/work.js';
import { postTransfers } from '../ledger/post-transfers.js';
import { linesOf, moveOrder } from './move-order.js';
import { orderErrors } from './order.errors.js';
import { tellOrder } from './order.events.js';
import { Order } from './order.js';
import { noteFrom, orderPolicy, sells } from './order.policy.js';
import { debtOf } from './order-transfers.js';

export interface OrderStepInput {
  orderId: string;
  reason?: string | null;
}

export async function confirmOrder(work: Work, input: OrderStepInput): Promise<Order> {
  const order = await work.lock(Order, input.orderId, 'orderId');
  work.authorize(orderPolicy.confirm, order, orderErrors.ORDER_NOT_CONFIRMABLE);
  const note = noteFrom(input.reason, 'reason', !sells(work.actor, order));
  moveOrder(work, order, 'CONFIRMED', orderErrors.ORDER_NOT_CONFIRMABLE, note);
  await postTransfers(work, debtOf(order));
  tellOrder(work, 'trade.order.confirmed', order, await linesOf(work, order));
  return order;
}
