// The buyer has nothing to object: the order is finished. It finishes by itself some days after receipt.
import type { Work } from '@agora/kernel/work.js';
import type { OrderStepInput } from './confirm-order.js';
import { linesOf, moveOrder } from './move-order.js';
import { orderErrors } from './order.errors.js';
import { tellOrder } from './order.events.js';
import { Order } from './order.js';
import { buys, noteFrom, orderPolicy } from './order.policy.js';

export async function completeOrder(work: Work, input: OrderStepInput): Promise<Order> {
  const order = await work.lock(Order, input.orderId, 'orderId');
  work.authorize(orderPolicy.complete, order, orderErrors.ORDER_NOT_COMPLETABLE);
  await finishOrder(work, order, noteFrom(input.reason, 'reason', !buys(work.actor, order)));
  return order;
}

/** Without a person: nobody objected in time. */
export async function finishOrder(work: Work, order: Order, note: string | null): Promise<void> {
  moveOrder(work, order, 'COMPLETED', orderErrors.ORDER_NOT_COMPLETABLE, note);
  tellOrder(work, 'trade.order.completed', order, await linesOf(work, order));
}
