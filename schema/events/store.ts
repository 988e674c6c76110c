// What store publishes: business units and their offers.
import { z } from 'zod';
import { defineEvents, id, localizedText } from '../define-events.js';
import { offerSnapshot } from './offers.js';

export const storeEvents = defineEvents({
  'store.businessUnit.changed': {
    key: 'businessUnitId',
    payload: z.object({
      businessUnitId: id,
      companyId: id,
      name: localizedText,
      slug: z.string(),
      isActive: z.boolean(),
      version: z.number().int(),
    }),
  },
  'store.offer.changed': { key: 'offerId', payload: offerSnapshot },
});
