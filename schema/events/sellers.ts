// What sellers publishes: sellers being admitted, suspended and reinstated, and their offers.
import { z } from 'zod';
import { defineEvents, id, localizedText } from '../define-events.js';
import { offerSnapshot } from './offers.js';

export const sellersEvents = defineEvents({
  'sellers.seller.changed': {
    key: 'sellerId',
    payload: z.object({
      sellerId: id,
      companyId: id,
      name: localizedText,
      slug: z.string(),
      /** ADMITTED or SUSPENDED. */
      state: z.string(),
      isActive: z.boolean(),
      version: z.number().int(),
    }),
  },
  'sellers.offer.changed': { key: 'offerId', payload: offerSnapshot },
});
