// Why an offer cannot be bought now, each reason with what mends it. The same reasons as conditions of a query,
// so that a list can be narrowed to one and counted. A test holds both to the same answer.
import { type FilterQuery, raw } from '@mikro-orm/core';
import type { Seller } from '../sellers/seller.js';
import type { SellerOffer } from './seller-offer.js';

export const inactiveReasonCodes = {
  SELLER_SUSPENDED: 'SELLER_SUSPENDED',
  SELLER_CLOSED: 'SELLER_CLOSED',
  SELLER_NOT_OPEN: 'SELLER_NOT_OPEN',
  IN_REVIEW: 'IN_REVIEW',
  REVIEW_REJECTED: 'REVIEW_REJECTED',
  TAKEN_DOWN: 'TAKEN_DOWN',
  DRAFT: 'DRAFT',
  PAUSED: 'PAUSED',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
  OUT_OF_STOCK: 'OUT_OF_STOCK',
} as const;
export type InactiveReasonCode = keyof typeof inactiveReasonCodes;

export const reasonFixes = {
  PUBLISH: 'PUBLISH',
  EDIT: 'EDIT',
  ADJUST_STOCK: 'ADJUST_STOCK',
  SET_AVAILABILITY: 'SET_AVAILABILITY',
  MESSAGE_OPERATOR: 'MESSAGE_OPERATOR',
  WAIT: 'WAIT',
  NONE: 'NONE',
} as const;

export interface InactiveReason {
  readonly code: InactiveReasonCode;
  readonly fix: keyof typeof reasonFixes;
  /** In words, where a person gave them. */
  readonly note: string | null;
}

const fixes: Record<InactiveReasonCode, InactiveReason['fix']> = {
  SELLER_SUSPENDED: 'MESSAGE_OPERATOR',
  SELLER_CLOSED: 'MESSAGE_OPERATOR',
  SELLER_NOT_OPEN: 'SET_AVAILABILITY',
  IN_REVIEW: 'WAIT',
  REVIEW_REJECTED: 'EDIT',
  TAKEN_DOWN: 'MESSAGE_OPERATOR',
  DRAFT: 'PUBLISH',
  PAUSED: 'PUBLISH',
  WITHDRAWN: 'NONE',
  EXPIRED: 'EDIT',
  OUT_OF_STOCK: 'ADJUST_STOCK',
};

type Shop = Pick<Seller, 'state' | 'availability' | 'suspensionReason'>;

/** None: it can be found and bought. */
export function inactiveReasons(offer: SellerOffer, shop: Shop, at: Date): InactiveReason[] {
  const notes: Partial<Record<InactiveReasonCode, string | null>> = {
    SELLER_SUSPENDED: shop.suspensionReason,
    TAKEN_DOWN: offer.takenDownReason,
  };
  return (Object.keys(holds) as InactiveReasonCode[])
    .filter((code) => holds[code](offer, shop, at))
    .map((code) => ({ code, fix: fixes[code], note: notes[code] ?? null }));
}

type Holds = (offer: SellerOffer, shop: Shop, at: Date) => boolean;
const isOpen = ({ state }: SellerOffer) => state !== 'WITHDRAWN';
/** A change of a live offer that waits does not take it off the market. */
const isUp = ({ state }: SellerOffer) => state === 'LIVE';

const holds: Record<InactiveReasonCode, Holds> = {
  WITHDRAWN: (offer) => !isOpen(offer),
  SELLER_SUSPENDED: (offer, { state }) => isOpen(offer) && state === 'SUSPENDED',
  SELLER_CLOSED: (offer, { state }) => isOpen(offer) && state === 'CLOSED',
  SELLER_NOT_OPEN: (offer, { availability }) => isOpen(offer) && availability !== 'OPEN',
  IN_REVIEW: (offer) => isOpen(offer) && !isUp(offer) && offer.reviewState === 'PENDING',
  REVIEW_REJECTED: (offer) => isOpen(offer) && !isUp(offer) && offer.reviewState === 'REJECTED',
  TAKEN_DOWN: (offer) => offer.state === 'PAUSED' && offer.takenDownReason !== null,
  DRAFT: ({ state }) => state === 'DRAFT',
  PAUSED: ({ state, takenDownReason }) => state === 'PAUSED' && takenDownReason === null,
  EXPIRED: (offer, _shop, at) => isOpen(offer) && !!offer.validUntil && offer.validUntil <= at,
  OUT_OF_STOCK: (offer) => isOpen(offer) && offer.stock.state === 'OUT_OF_STOCK',
};

/** Less available than the smallest order: the minimum, up to the next multiple. */
const tooLittle = raw(
  'on_hand_quantity - held_quantity + backorder_quantity - minimum_quantity - (order_multiple - minimum_quantity % order_multiple) % order_multiple',
);

/** The offers of one seller that have this reason; null when none can have it. */
export function offersWithReason(
  code: InactiveReasonCode,
  shop: Shop,
  at: Date,
): FilterQuery<SellerOffer> | null {
  const open = { state: { $ne: 'WITHDRAWN' as const } };
  const down = { state: { $in: ['DRAFT' as const, 'PAUSED' as const] } };
  const where: Record<InactiveReasonCode, object | null> = {
    WITHDRAWN: { state: 'WITHDRAWN' },
    SELLER_SUSPENDED: shop.state === 'SUSPENDED' ? open : null,
    SELLER_CLOSED: shop.state === 'CLOSED' ? open : null,
    SELLER_NOT_OPEN: shop.availability !== 'OPEN' ? open : null,
    IN_REVIEW: { ...down, reviewState: 'PENDING' },
    REVIEW_REJECTED: { ...down, reviewState: 'REJECTED' },
    TAKEN_DOWN: { state: 'PAUSED', takenDownReason: { $ne: null } },
    DRAFT: { state: 'DRAFT' },
    PAUSED: { state: 'PAUSED', takenDownReason: null },
    EXPIRED: { ...open, validUntil: { $lte: at } },
    OUT_OF_STOCK: { ...open, isTracked: true, [tooLittle as never]: { $lt: 0 } },
  };
  return where[code] as FilterQuery<SellerOffer> | null;
}
