// What rfq publishes: demands, quotes, and the award that becomes a purchase.
import { z } from 'zod';
import { currencyCode, defineEvents, id, millionths, quantity } from '../define-events.js';

const demand = z.object({
  demandId: id,
  number: z.string(),
  buyerCompanyId: id,
  state: z.string(),
  productIds: z.array(id),
});
const quote = z.object({
  quoteId: id,
  demandId: id,
  vendorId: id,
  vendorCompanyId: id,
  buyerCompanyId: id,
  state: z.string(),
});

export const rfqEvents = defineEvents({
  'rfq.demand.published': { key: 'demandId', payload: demand },
  'rfq.demand.closed': { key: 'demandId', payload: demand },
  'rfq.demand.cancelled': { key: 'demandId', payload: demand },
  /** Carries all that trade needs to make the purchase, exactly once per award. */
  'rfq.demand.awarded': {
    key: 'demandId',
    payload: z.object({
      awardId: id,
      demandId: id,
      demandNumber: z.string(),
      quoteId: id,
      buyerCompanyId: id,
      awardedByMemberId: id,
      vendorId: id,
      vendorCompanyId: id,
      currencyCode,
      deliveryPlace: z.string().nullable(),
      lines: z.array(
        z.object({
          quoteLineId: id,
          productId: id.nullable(),
          specification: z.string().nullable(),
          quantity,
          unit: z.string(),
          unitPriceMillionths: millionths,
          leadTimeDays: z.number().int().nullable(),
        }),
      ),
    }),
  },
  'rfq.quote.submitted': { key: 'quoteId', payload: quote },
  'rfq.quote.withdrawn': { key: 'quoteId', payload: quote },
});
