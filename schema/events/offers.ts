// The shape of an offer on its way to others, the same for store and sellers: its whole public state at a
// version, so that a consumer needs no earlier event and ignores an older one.
import { z } from 'zod';
import { currencyCode, id, millionths, quantity } from '../define-events.js';

export const offerSnapshot = z.object({
  offerId: id,
  /** Rises with every change of the offer or its stock; an older snapshot is to be ignored. */
  version: z.number().int(),
  productId: id,
  vendorId: id,
  /** The vendor's own number for the offer; null when it has none. */
  vendorSku: z.string().nullable().default(null),
  state: z.string(),
  kind: z.string(),
  /** Whether it can be found and bought now. */
  isLive: z.boolean(),
  /** Whether only some companies see it; its owner knows which. */
  isRestricted: z.boolean().default(false),
  currencyCode,
  tiers: z.array(z.object({ minimumQuantity: quantity, unitPriceMillionths: millionths })),
  minimumQuantity: quantity,
  orderMultiple: quantity,
  leadTimeDays: z.number().int().nullable(),
  isTracked: z.boolean(),
  /** Null when stock is not tracked. */
  availableQuantity: z.number().int().nullable(),
  stockState: z.string(),
  validUntil: z.string().nullable(),
});

export type OfferSnapshot = z.infer<typeof offerSnapshot>;
