// The operator does not let a seller's change through, and says why. The offer stays as it is.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { OfferReview, reviewStates } from '../offers/offer-review.js';
import { SellerOffer } from '../offers/seller-offer.js';
import { reviewErrors } from './review.errors.js';
import { reviewPolicy } from './review.policy.js';

export async function rejectOfferReview(
  work: Work,
  { reviewId, remarks }: { reviewId: string; remarks: string },
): Promise<OfferReview> {
  const found = await work.get(OfferReview, reviewId, 'reviewId');
  work.authorize(reviewPolicy.reject, found, reviewErrors.REVIEW_STATE);
  const offer = await work.lock(SellerOffer, found.offerId, 'reviewId');
  const review = await work.lock(OfferReview, reviewId, 'reviewId');
  review.state = reviewStates.move(review.state, 'REJECTED', reviewErrors.REVIEW_STATE);
  review.remarks = textFrom(remarks, 'remarks', 1000);
  review.pendingFor = null;
  review.decidedAt = work.now;
  offer.reviewState = 'REJECTED';
  return review;
}
