// One decision for all that waits of a seller: a file of five hundred offers makes five hundred reviews, and staff has
// looked at them once. Each is decided by itself, as if alone; what is refused waits on. A hundred in one request.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { OfferReview } from '../offers/offer-review.js';
import { Seller } from '../sellers/seller.js';

const batch = 100;

export interface WaitingReviews {
  sellerId: string;
  /** What was asked for later has not been looked at. */
  until: Date;
}

export interface DecidedReviews {
  decidedCount: number;
  refusedCount: number;
  /** Still waiting of those meant, refused ones too: ask again while something was decided. */
  waitingCount: number;
}

export async function decideWaiting(
  ctx: Context,
  { sellerId, until }: WaitingReviews,
  verb: (work: Work, reviewId: string) => Promise<unknown>,
): Promise<DecidedReviews> {
  if (!ctx.actor.isOperator) {
    throw new DomainError(
      ctx.actor.isMember ? commonErrors.FORBIDDEN : commonErrors.UNAUTHENTICATED,
    );
  }
  const waiting = { vendorId: sellerId, state: 'PENDING' as const, requestedAt: { $lte: until } };
  const reviews = await ctx.transact(async (work) => {
    await work.get(Seller, sellerId, 'sellerId');
    return work.em.find(OfferReview, waiting, { orderBy: { id: 'asc' }, limit: batch });
  });
  let [decidedCount, refusedCount] = [0, 0];
  for (const { id } of reviews) {
    try {
      await ctx.transact((work) => verb(work, id));
      decidedCount += 1;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refusedCount += 1;
    }
  }
  return { decidedCount, refusedCount, waitingCount: await ctx.em.count(OfferReview, waiting) };
}
