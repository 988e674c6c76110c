// What catalog publishes: products coming to life, changing, retiring, and found to be one.
import { z } from 'zod';
import { defineEvents, id } from '../define-events.js';

const product = z.object({
  productId: id,
  version: z.number().int(),
  state: z.string(),
  categoryId: id.nullable(),
  brandId: id.nullable(),
});

export const catalogEvents = defineEvents({
  'catalog.product.changed': { key: 'productId', payload: product },
  /** `productId` is `intoProductId` from now on: whoever keeps it, keeps the other instead. */
  'catalog.product.merged': {
    key: 'productId',
    payload: z.object({ productId: id, intoProductId: id }),
  },
});
