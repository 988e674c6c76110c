// The buyer has the goods. What came short is said by line and stays visible; the debt is not changed by it,
// corrections are returns and refunds of their own.
import type { Work } from '@agora/kernel/work.js';
import { checkedQuantities } from './line-quantities.js';
import { linesOf, moveOrder } from './move-order.js';
import { orderErrors } from './order.errors.js';
import { tellOrder } from './order.events.js';
import { Order } from './order.js';
import { buys, noteFrom, orderPolicy } from './order.policy.js';
import type { LineQuantity } from './shipment.js';

export interface ReceiveOrderInput {
  orderId: string;
  /** The lines that came short; the others came as shipped. */
  lines?: LineQuantity[] | null;
  reason?: string | null;
}

export async function receiveOrder(work: Work, input: ReceiveOrderInput): Promise<Order> {
  const order = await work.lock(Order, input.orderId, 'orderId');
  work.authorize(orderPolicy.receive, order, orderErrors.ORDER_NOT_RECEIVABLE);
  const note = noteFrom(input.reason, 'reason', !buys(work.actor, order));
  await takeReceipt(work, order, input.lines ?? [], note);
  return order;
}

/** Without a person: what was shipped long ago counts as received. */
export async function takeReceipt(
  work: Work,
  order: Order,
  given: readonly LineQuantity[],
  note: string | null,
): Promise<void> {
  const lines = await linesOf(work, order);
  const named = checkedQuantities(lines, given, 0, (line) => line.shippedQuantity);
  for (const line of lines) line.receivedQuantity = named.get(line) ?? line.shippedQuantity;
  moveOrder(work, order, 'RECEIVED', orderErrors.ORDER_NOT_RECEIVABLE, note);
  tellOrder(work, 'trade.order.received', order, lines);
}
