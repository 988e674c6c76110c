// What trade publishes: purchases ending in a defined state, and every step of an order's life.
import { z } from 'zod';
import { currencyCode, defineEvents, id, instant, minorUnits, quantity } from '../define-events.js';

const order = z.object({
  orderId: id,
  number: z.string(),
  purchaseId: id,
  vendorId: id,
  vendorCompanyId: id,
  buyerCompanyId: id,
  state: z.string(),
  currencyCode,
  totalMinor: minorUnits,
  /** When it was placed, and when this step was taken. */
  placedAt: instant.optional(),
  at: instant.optional(),
  lines: z.array(
    z.object({
      orderLineId: id,
      offerId: id.nullable(),
      productId: id.nullable(),
      quantity,
      /** Days until it leaves the vendor, as promised; null when nothing was. */
      leadTimeDays: z.number().int().nullish(),
      /** The day when the vendor, at placement, expected to have enough; the lead time begins there. */
      availableOn: z.string().nullish(),
      shippedQuantity: z.number().int().optional(),
      receivedQuantity: z.number().int().optional(),
    }),
  ),
});

export const tradeEvents = defineEvents({
  'trade.purchase.placed': {
    key: 'purchaseId',
    payload: z.object({
      purchaseId: id,
      number: z.string(),
      buyerCompanyId: id,
      orderIds: z.array(id),
      /** The award it came from, when it did not come from a cart. */
      awardId: id.nullable(),
    }),
  },
  'trade.purchase.refused': {
    key: 'purchaseId',
    payload: z.object({
      purchaseId: id,
      buyerCompanyId: id,
      code: z.string(),
      awardId: id.nullable(),
    }),
  },
  'trade.order.placed': { key: 'orderId', payload: order },
  'trade.order.confirmed': { key: 'orderId', payload: order },
  'trade.order.declined': { key: 'orderId', payload: order },
  'trade.order.cancelled': { key: 'orderId', payload: order },
  'trade.order.shipped': { key: 'orderId', payload: order },
  'trade.order.received': { key: 'orderId', payload: order },
  'trade.order.completed': { key: 'orderId', payload: order },
});
