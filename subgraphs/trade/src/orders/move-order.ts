// One step of an order: along its state table, and into its timeline. Every verb on orders takes it here.
import type { ErrorKind } from '@agora/kernel/errors.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import type { Order } from './order.js';
import { OrderEvent } from './order-event.js';
import { OrderLine } from './order-line.js';
import type { OrderState } from './order-states.js';

export function moveOrder(
  work: Work,
  order: Order,
  to: OrderState,
  otherwise: ErrorKind,
  note: string | null = null,
): void {
  order.move(to, work.now, otherwise);
  recordStep(work, order, work.actor.memberId ?? null, note);
}

/** The timeline's row for the state the order is in now. */
export function recordStep(
  work: Work,
  order: Order,
  byMemberId: string | null,
  note: string | null,
): void {
  const event = new OrderEvent();
  event.id = newId('oev');
  event.orderId = order.id;
  event.state = order.state;
  event.at = work.now;
  event.byMemberId = byMemberId;
  event.note = note;
  work.add(event);
}

export function linesOf(work: Work, order: Order): Promise<OrderLine[]> {
  return work.em.find(OrderLine, { orderId: order.id }, { orderBy: { position: 'asc' } });
}
