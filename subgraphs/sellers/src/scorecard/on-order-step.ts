// Trade took an order a step further: what the scorecard needs of it is written down. Orders of business units
// are not measured here.
import type { EventMessage } from '@agora/kernel/events/event.js';
import type { Work } from '@agora/kernel/work.js';
import { tradeEvents } from '@agora/schema/events/trade.js';
import { OrderFact, type OrderOutcome } from './order-fact.js';
import { answerHours, usualLeadTimeDays } from './thresholds.js';

type OrderEvent = ReturnType<(typeof tradeEvents)['trade.order.placed']['read']>;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export async function onOrderStep(work: Work, message: EventMessage): Promise<void> {
  const order = tradeEvents['trade.order.placed'].read(message.payload);
  if (!order.vendorId.startsWith('sel_')) return;
  const at = order.at ? new Date(order.at) : work.now;
  const fact = await factOf(work, order, at);
  // All order events have one shape; which one it is stands in the state.
  const outcome = outcomeOf(fact, order.state);
  if (outcome && fact.outcome === null) answer(fact, outcome, at);
  else if (outcome === 'GIVEN_UP') fact.outcome = outcome;
  if (order.state === 'CONFIRMED') fact.dueAt = dueAfter(order, at);
  if (order.state === 'SHIPPED') ship(fact, at);
  if (order.state === 'RECEIVED') {
    fact.receivedAt = at;
    fact.isShort = order.lines.some(
      ({ shippedQuantity = 0, receivedQuantity = 0 }) => receivedQuantity < shippedQuantity,
    );
  }
}

/** The first we hear of an order may be a later step: subscriptions begin at some day. */
async function factOf(work: Work, order: OrderEvent, at: Date): Promise<OrderFact> {
  const known = await work.find(OrderFact, order.orderId);
  if (known) return known;
  const fact = new OrderFact();
  fact.id = order.orderId;
  fact.sellerId = order.vendorId;
  fact.placedAt = order.placedAt ? new Date(order.placedAt) : at;
  return work.add(fact);
}

function outcomeOf(fact: OrderFact, state: string): OrderOutcome | null {
  if (state === 'CONFIRMED' || state === 'DECLINED' || state === 'EXPIRED') return state;
  if (state !== 'CANCELLED') return null;
  return fact.outcome === 'CONFIRMED' ? 'GIVEN_UP' : 'CALLED_OFF';
}

function answer(fact: OrderFact, outcome: OrderOutcome, at: Date): void {
  fact.outcome = outcome;
  const took = at.getTime() - fact.placedAt.getTime();
  fact.isAnsweredLate = outcome === 'EXPIRED' || took > answerHours * hourMs;
}

function ship(fact: OrderFact, at: Date): void {
  fact.shippedAt = at;
  fact.isShippedLate = fact.dueAt !== null && at > fact.dueAt;
}

function dueAfter({ lines }: OrderEvent, at: Date): Date {
  const dues = lines.map(({ leadTimeDays, availableOn }) => {
    // What was sold before it has come leaves after it has.
    const from = Math.max(at.getTime(), availableOn ? Date.parse(availableOn) : 0);
    return from + (leadTimeDays ?? usualLeadTimeDays) * dayMs;
  });
  return new Date(Math.max(...dues, at.getTime()));
}
