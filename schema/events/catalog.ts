// What catalog publishes: products coming to life, changing and retiring.
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
});
