// Where an order may go next, and how long it may wait where it is. Anything not listed is refused.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const orderStates = defineStates({
  /** The stock is held but not yet committed at its owner; lasts moments, vendors do not see it. */
  PLACING: ['AWAITING_CONFIRMATION', 'CANCELLED'],
  AWAITING_CONFIRMATION: ['CONFIRMED', 'DECLINED', 'CANCELLED', 'EXPIRED'],
  CONFIRMED: ['PARTLY_SHIPPED', 'SHIPPED', 'CANCELLED'],
  PARTLY_SHIPPED: ['PARTLY_SHIPPED', 'SHIPPED'],
  SHIPPED: ['RECEIVED'],
  RECEIVED: ['COMPLETED'],
  COMPLETED: [],
  DECLINED: [],
  CANCELLED: [],
  EXPIRED: [],
});
export type OrderState = StateOf<typeof orderStates>;

const dayMs = 24 * 60 * 60 * 1000;

/** After how many days a waiting state ends by itself; see close-due-orders.ts for how. */
export const waitingDays: Partial<Record<OrderState, number>> = {
  AWAITING_CONFIRMATION: 7,
  SHIPPED: 30,
  RECEIVED: 14,
};

/** When an order that enters this state now ends its waiting by itself; null when it waits for people. */
export function dueAfter(state: OrderState, now: Date): Date | null {
  const days = waitingDays[state];
  return days === undefined ? null : new Date(now.getTime() + days * dayMs);
}
