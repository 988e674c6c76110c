// Who may do what to an order. The operator may take any step by hand, with a reason.
import type { Actor } from '@agora/kernel/actor.js';
import { invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { Order } from './order.js';
import { type OrderState, orderStates } from './order-states.js';

export const buys = (actor: Actor, order: Order) =>
  actor.actsFor(order.buyerCompanyId, 'PURCHASER');

// The operator's staff are the agents of its business units.
export const sells = (actor: Actor, order: Order) =>
  order.state !== 'PLACING' && actor.actsFor(order.vendorCompanyId, 'SELLER_AGENT', 'OPERATOR');

const mayRead = (actor: Actor, order: Order) =>
  actor.isOperator || actor.actsFor(order.buyerCompanyId) || sells(actor, order);

const buysOrOperates = (actor: Actor, order: Order) => actor.isOperator || buys(actor, order);
const sellsOrOperates = (actor: Actor, order: Order) => actor.isOperator || sells(actor, order);

/** The buyer until the vendor has confirmed, the vendor afterwards: before, it declines. */
function mayCancel(actor: Actor, order: Order): boolean {
  if (actor.isOperator) return true;
  const isConfirmed = !['PLACING', 'AWAITING_CONFIRMATION'].includes(order.state);
  return isConfirmed ? sells(actor, order) : buys(actor, order);
}

export const orderPolicy = definePolicy<Order, OrderState>(
  orderStates,
  mayRead,
)({
  confirm: { to: 'CONFIRMED', who: sellsOrOperates },
  decline: { to: 'DECLINED', who: sellsOrOperates },
  ship: { to: 'SHIPPED', who: sellsOrOperates },
  receive: { to: 'RECEIVED', who: buysOrOperates },
  complete: { to: 'COMPLETED', who: buysOrOperates },
  // While it is being placed it ends by itself, one way or the other.
  cancel: { to: 'CANCELLED', who: mayCancel, when: ({ state }) => state !== 'PLACING' },
});

const noteLengthMax = 1000;

/** What the timeline will say. Someone who is not a party to the step has to give a reason. */
export function noteFrom(
  reason: string | null | undefined,
  field: string,
  isNeeded: boolean,
): string | null {
  if (isNeeded) return textFrom(reason, field, noteLengthMax);
  const note = reason?.trim() || null;
  if (note && note.length > noteLengthMax) {
    throw invalidInput(field, 'TOO_LONG', { lengthMax: noteLengthMax });
  }
  return note;
}
