// The operator lets a seller's change through: it is carried out now, by the same verbs, and what they refuse
// is refused.
import { invariant } from '@agora/kernel/invariant.js';
import type { Work } from '@agora/kernel/work.js';
import { moveOffer } from '@agora/offering/offers/move-offer.js';
import { offerPolicyFor } from '@agora/offering/offers/offer.policy.js';
import { type UpdateOfferInput, updateOffer } from '@agora/offering/offers/update-offer.js';
import { OfferReview, reviewStates } from '../offers/offer-review.js';
import { SellerOffer } from '../offers/seller-offer.js';
import { sellerTables } from '../seller-tables.js';
import { reviewErrors } from './review.errors.js';
import { reviewPolicy } from './review.policy.js';

/** What its seller asked for is done in the operator's name. */
const asAsked = offerPolicyFor('WRITES');

export async function approveOfferReview(
  work: Work,
  { reviewId }: { reviewId: string },
): Promise<OfferReview> {
  const found = await work.get(OfferReview, reviewId, 'reviewId');
  work.authorize(reviewPolicy.approve, found, reviewErrors.REVIEW_STATE);
  // The offer first, as whoever asks for a review does.
  const offer = await work.lock(SellerOffer, found.offerId, 'reviewId');
  const review = await work.lock(OfferReview, reviewId, 'reviewId');
  review.state = reviewStates.move(review.state, 'APPROVED', reviewErrors.REVIEW_STATE);
  review.pendingFor = null;
  review.decidedAt = work.now;
  offer.reviewState = null;
  const { offerId } = review;
  if (review.step === 'PUBLISH') {
    offer.takenDownReason = null;
    await moveOffer(work, sellerTables, asAsked, { offerId }, 'publish');
    return review;
  }
  const { validUntil, productId, ...change } = review.change as {
    validUntil?: string | null;
    productId?: string;
  };
  // Only a file moves an offer to another product.
  if (productId) offer.productId = productId;
  const until =
    validUntil === undefined ? {} : { validUntil: validUntil ? new Date(validUntil) : null };
  const input: UpdateOfferInput = { ...change, ...until, offerId };
  const changed = await updateOffer(work, sellerTables, asAsked, input);
  invariant(changed.id === offerId, 'the offer that was asked for is changed');
  return review;
}
