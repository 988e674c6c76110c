// The events about an order: its ids, state, total and lines.
import type { Work } from '@agora/kernel/work.js';
import { tradeEvents } from '@agora/schema/events/trade.js';
import type { Order } from './order.js';
import type { OrderLine } from './order-line.js';

type OrderEventType = Extract<keyof typeof tradeEvents, `trade.order.${string}`>;

export function tellOrder(
  work: Work,
  type: OrderEventType,
  order: Order,
  lines: readonly OrderLine[],
): void {
  const event = tradeEvents[type].make({
    orderId: order.id,
    number: order.number,
    purchaseId: order.purchaseId,
    vendorId: order.vendorId,
    vendorCompanyId: order.vendorCompanyId,
    buyerCompanyId: order.buyerCompanyId,
    state: order.state,
    currencyCode: order.currencyCode,
    totalMinor: order.totalMinor.toString(),
    placedAt: order.placedAt.toISOString(),
    at: work.now.toISOString(),
    lines: lines.map((line) => ({
      orderLineId: line.id,
      offerId: line.offerId,
      productId: line.productId,
      quantity: line.quantity,
      leadTimeDays: line.leadTimeDays,
      availableOn: line.availableOn,
      shippedQuantity: line.shippedQuantity,
      receivedQuantity: line.receivedQuantity,
    })),
  });
  work.emit(event);
}
