// Stock at the owners of offers: reserve, commit, release, give back. Each is idempotent there by the
// purchase's id (give back: by order and lines), so a question without an answer is simply asked again.
import type { Siblings } from '@agora/kernel/siblings.js';
import { z } from 'zod';
import { askOwner, operation, type Question } from './ask-owner.js';
import { availability } from './availability.js';
import type { OfferOwner } from './offer-owner.js';

const userErrors = z.array(z.object({ code: z.string(), message: z.string() }));

const reservedLine = z.object({
  lineId: z.string(),
  offerId: z.string(),
  productId: z.string().nullable(),
  vendorId: z.string(),
  vendorCompanyId: z.string(),
  unitPriceMillionths: z.string().regex(/^\d{1,16}$/),
  currencyCode: z.string().length(3),
  priceSource: z.string().nullable(),
  leadTimeDays: z.number().int().nullable(),
  availability: availability.nullable(),
  availableOn: z.string().nullable(),
  vendorSku: z.string().nullable(),
});
/** What the owner promises for one line: from here on this is its price. */
export type ReservedLine = z.infer<typeof reservedLine>;

const refusal = z.object({ lineId: z.string(), code: z.string(), params: z.unknown() });
export type Refusal = z.infer<typeof refusal>;

const reserveAnswer = z.object({
  outcome: z.enum(['RESERVED', 'REFUSED']).nullable(),
  refusals: z.array(refusal).nullable(),
  lines: z.array(reservedLine).nullable(),
  userErrors,
});
export type ReserveAnswer = z.infer<typeof reserveAnswer>;

const reserve: Question<ReserveAnswer> = {
  name: { store: 'reserveStoreStock', sellers: 'reserveSellerStock' },
  text: operation(
    'mutation',
    `outcome refusals { lineId code params } lines { lineId offerId productId vendorId
    vendorCompanyId unitPriceMillionths currencyCode priceSource leadTimeDays availability
    availableOn vendorSku }
    userErrors { code message }`,
  ),
  answer: reserveAnswer,
};

const done = z.object({ userErrors });
/** Empty when it was done; the codes of a definite no. */
type DoneAnswer = z.infer<typeof done>;
const text = operation('mutation', 'userErrors { code message }');

const commit: Question<DoneAnswer> = {
  name: { store: 'commitStoreReservation', sellers: 'commitSellerReservation' },
  text,
  answer: done,
};
const release: Question<DoneAnswer> = {
  name: { store: 'releaseStoreReservation', sellers: 'releaseSellerReservation' },
  text,
  answer: done,
};
const releaseLines: Question<DoneAnswer> = {
  name: { store: 'releaseStoreLines', sellers: 'releaseSellerLines' },
  text,
  answer: done,
};

export interface ReserveInput {
  purchaseId: string;
  buyerCompanyId: string;
  /** Until when the owner holds it, if nothing else is heard. */
  until: Date;
  lines: { lineId: string; offerId: string; quantity: number }[];
}

export const reserveStock = (siblings: Siblings, owner: OfferOwner, input: ReserveInput) =>
  askOwner(siblings, owner, reserve, { ...input, until: input.until.toISOString() });

export const commitReservation = (siblings: Siblings, owner: OfferOwner, purchaseId: string) =>
  askOwner(siblings, owner, commit, { purchaseId });

export const releaseReservation = (siblings: Siblings, owner: OfferOwner, purchaseId: string) =>
  askOwner(siblings, owner, release, { purchaseId });

/** Gives committed lines back, because their order will not be delivered. */
export const releaseOrderLines = (
  siblings: Siblings,
  owner: OfferOwner,
  input: { purchaseId: string; orderId: string; lineIds: readonly string[] },
) => askOwner(siblings, owner, releaseLines, input);
