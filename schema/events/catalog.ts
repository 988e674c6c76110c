// What catalog publishes: products coming to life, changing, retiring, and found to be one.
import { z } from 'zod';
import { defineEvents, id, localizedText } from '../define-events.js';

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
  /** What a member waited for is so now; told once until the watch is armed again. Prices stay with who asked. */
  'catalog.watch.met': {
    key: 'watchId',
    payload: z.object({
      watchId: id,
      memberId: id,
      companyId: id,
      /** PRICE or STOCK. */
      kind: z.string(),
      productId: id,
      productName: localizedText,
    }),
  },
});
