// The operator lets through all that waits of a seller.
import type { Context } from '@agora/kernel/graphql/context.js';
import { approveOfferReview } from './approve-offer-review.js';
import { decideWaiting, type WaitingReviews } from './decide-waiting.js';

export const approveOfferReviews = (ctx: Context, input: WaitingReviews) =>
  decideWaiting(ctx, input, (work, reviewId) => approveOfferReview(work, { reviewId }));
