// The vendor sends the order, whole or in parts. A shipment has an id of the client's: the same one sent
// again is the same shipment.
import { commonErrors, DomainError, invalidInput } from '@agora/kernel/errors.js';
import { isId } from '@agora/kernel/ids.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { checkedQuantities } from './line-quantities.js';
import { linesOf, moveOrder } from './move-order.js';
import { orderErrors } from './order.errors.js';
import { tellOrder } from './order.events.js';
import { Order } from './order.js';
import { noteFrom, orderPolicy, sells } from './order.policy.js';
import type { OrderLine } from './order-line.js';
import { type LineQuantity, Shipment } from './shipment.js';

export interface ShipOrderInput {
  shipmentId: string;
  orderId: string;
  /** Null: all that is left. */
  lines?: LineQuantity[] | null;
  carrier?: string | null;
  trackingNumber?: string | null;
  reason?: string | null;
}

export async function shipOrder(work: Work, input: ShipOrderInput): Promise<Order> {
  const order = await work.lock(Order, input.orderId, 'orderId');
  if (await wasShipped(work, order, input)) return order;
  work.authorize(orderPolicy.ship, order, orderErrors.ORDER_NOT_SHIPPABLE);
  const lines = await linesOf(work, order);
  const quantities = quantitiesFrom(lines, input.lines);
  for (const [line, quantity] of quantities) line.shippedQuantity += quantity;
  const isWhole = lines.every((line) => line.leftToShip === 0);
  const note = noteFrom(input.reason, 'reason', !sells(work.actor, order));
  const to = isWhole ? 'SHIPPED' : 'PARTLY_SHIPPED';
  moveOrder(work, order, to, orderErrors.ORDER_NOT_SHIPPABLE, note);
  work.add(shipmentOf(work, input, quantities));
  tellOrder(work, 'trade.order.shipped', order, lines);
  return order;
}

/** True when this very shipment is there already; ID_REUSED when its id stands for another one. */
async function wasShipped(work: Work, order: Order, input: ShipOrderInput): Promise<boolean> {
  if (!isId('shp', input.shipmentId))
    throw invalidInput('shipmentId', 'NOT_AN_ID', { prefix: 'shp' });
  const earlier = await work.find(Shipment, input.shipmentId);
  if (!earlier || !orderPolicy.ship.who(work.actor, order)) return false;
  if (earlier.contentHash === contentHash(input)) return true;
  throw new DomainError(commonErrors.ID_REUSED, { field: ['shipmentId'] });
}

function quantitiesFrom(
  lines: readonly OrderLine[],
  given: readonly LineQuantity[] | null | undefined,
): Map<OrderLine, number> {
  if (given) {
    if (given.length === 0) throw invalidInput('lines', 'EMPTY');
    return checkedQuantities(lines, given, 1, (line) => line.leftToShip);
  }
  const left = lines.filter((line) => line.leftToShip > 0);
  return new Map(left.map((line) => [line, line.leftToShip]));
}

function shipmentOf(
  work: Work,
  input: ShipOrderInput,
  quantities: ReadonlyMap<OrderLine, number>,
): Shipment {
  const shipment = new Shipment();
  shipment.id = input.shipmentId;
  shipment.orderId = input.orderId;
  shipment.lines = [...quantities].map(([line, quantity]) => ({ orderLineId: line.id, quantity }));
  shipment.carrier = labelFrom(input.carrier, 'carrier');
  shipment.trackingNumber = labelFrom(input.trackingNumber, 'trackingNumber');
  shipment.shippedAt = work.now;
  shipment.shippedByMemberId = work.actor.requireMember().memberId;
  shipment.contentHash = contentHash(input);
  return shipment;
}

const labelLengthMax = 100;

function labelFrom(value: string | null | undefined, field: string): string | null {
  const label = value?.trim() || null;
  if (label && label.length > labelLengthMax) {
    throw invalidInput(field, 'TOO_LONG', { lengthMax: labelLengthMax });
  }
  return label;
}
