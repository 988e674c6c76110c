// Reviews for the operator's queue, and the ones of a seller for its own people.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { rulesNow } from '../offers/ask-for-review.js';
import { OfferReview, type ReviewState } from '../offers/offer-review.js';
import type { Seller } from '../sellers/seller.js';
import { managesOffers } from '../sellers/seller.policy.js';

function refuseOthers(ctx: Context): void {
  if (ctx.actor.isOperator) return;
  throw new DomainError(ctx.actor.isMember ? commonErrors.FORBIDDEN : commonErrors.UNAUTHENTICATED);
}

export function reviewsPage(ctx: Context, state: ReviewState | null | undefined, args: PageArgs) {
  refuseOthers(ctx);
  return entityPage(ctx.em, OfferReview, state ? { state } : {}, args);
}

export function reviewRules(ctx: Context) {
  refuseOthers(ctx);
  return rulesNow(ctx.em);
}

export function reviewsOfSeller(ctx: Context, seller: Seller, args: PageArgs) {
  if (!managesOffers(ctx.actor, seller)) return null;
  return entityPage(ctx.em, OfferReview, { vendorId: seller.id }, args);
}

/** The latest of each offer; the caller has been found to manage them. */
export async function latestReviews(offerIds: readonly string[], ctx: Context) {
  const where = {
    offerId: { $in: [...offerIds] },
    state: { $in: ['PENDING', 'REJECTED'] as const },
  };
  const found = await ctx.em.find(OfferReview, where, { orderBy: { id: 'asc' } });
  return inOrder(offerIds, found, (review) => review.offerId);
}
