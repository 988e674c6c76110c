// The operator lets nothing through of what waits of a seller, and says why once.
import type { Context } from '@agora/kernel/graphql/context.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { decideWaiting, type WaitingReviews } from './decide-waiting.js';
import { rejectOfferReview } from './reject-offer-review.js';

export async function rejectOfferReviews(
  ctx: Context,
  input: WaitingReviews & { remarks: string },
) {
  const remarks = textFrom(input.remarks, 'remarks', 1000);
  return decideWaiting(ctx, input, (work, reviewId) =>
    rejectOfferReview(work, { reviewId, remarks }),
  );
}
