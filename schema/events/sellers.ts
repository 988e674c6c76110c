// What sellers publishes: sellers being admitted, suspended and reinstated, and their offers.
import { z } from 'zod';
import {
  currencyCode,
  defineEvents,
  id,
  instant,
  localizedText,
  minorUnits,
} from '../define-events.js';
import { offerSnapshot } from './offers.js';

export const sellersEvents = defineEvents({
  'sellers.seller.changed': {
    key: 'sellerId',
    payload: z.object({
      sellerId: id,
      companyId: id,
      name: localizedText,
      slug: z.string(),
      /** ADMITTED, SUSPENDED or CLOSED. */
      state: z.string(),
      /** OPEN, HOLIDAY or CLOSED, by its own will. */
      availability: z.string().optional(),
      /** Whether its offers can be bought. */
      isActive: z.boolean(),
      version: z.number().int(),
    }),
  },
  /** What a seller pays from now on for the orders placed while it holds; never changed, only followed by others. */
  'sellers.commission.agreed': {
    key: 'sellerId',
    payload: z.object({
      termsId: id,
      sellerId: id,
      plan: z.string(),
      basisPoints: z.number().int(),
      /** In place of that for what is in a category or below it; the nearest one above a product counts. */
      rates: z.array(z.object({ categoryId: id, basisPoints: z.number().int() })).default([]),
      minimumMinor: minorUnits.nullable(),
      currencyCode: currencyCode.nullable(),
      validFrom: instant,
      validUntil: instant.nullable(),
    }),
  },
  'sellers.offer.changed': { key: 'offerId', payload: offerSnapshot },
});
