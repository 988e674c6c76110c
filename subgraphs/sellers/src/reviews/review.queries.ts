// Reviews for the operator's queue, and the ones of a seller for its own people.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { rowsOf } from '@agora/offering/rows-of.js';
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

export interface ReviewGroup {
  vendorId: string;
  pendingCount: number;
  firstAt: Date;
  lastAt: Date;
}

const groupsMax = 50;

/** What waits, by seller, most first. */
export async function reviewGroups(ctx: Context): Promise<ReviewGroup[]> {
  refuseOthers(ctx);
  const rows = await rowsOf<{ vendorId: string; count: number; firstId: string; lastId: string }>(
    ctx.em,
    `select vendor_id as vendorId, count(*) as count, min(id) as firstId, max(id) as lastId
     from offer_reviews where state = 'PENDING' group by vendor_id
     order by count desc, vendor_id limit ${groupsMax}`,
    [],
  );
  const ids = rows.flatMap(({ firstId, lastId }) => [firstId, lastId]);
  const ends = await ctx.em.find(OfferReview, { id: { $in: ids } }, { orderBy: { id: 'asc' } });
  const at = (id: string) => ends.find((review) => review.id === id)?.requestedAt ?? ctx.now;
  return rows.map(({ vendorId, count, firstId, lastId }) => {
    return { vendorId, pendingCount: Number(count), firstAt: at(firstId), lastAt: at(lastId) };
  });
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
