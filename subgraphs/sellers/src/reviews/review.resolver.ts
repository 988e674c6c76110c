// Reviews of offers in the schema.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { OfferReview } from '../offers/offer-review.js';
import { SellerOfferType } from '../offers/seller-offer.graphql.js';
import type { SellerOffer } from '../offers/seller-offer.js';
import { sellerOffersByIds } from '../offers/seller-offer.queries.js';
import { SellerType } from '../sellers/seller.graphql.js';
import type { Seller } from '../sellers/seller.js';
import { sellersByIds } from '../sellers/seller.queries.js';
import { approveOfferReview } from './approve-offer-review.js';
import { approveOfferReviews } from './approve-offer-reviews.js';
import { rejectOfferReview } from './reject-offer-review.js';
import { rejectOfferReviews } from './reject-offer-reviews.js';
import {
  ApproveOfferReviewInput,
  ApproveOfferReviewPayload,
  ApproveOfferReviewsInput,
  ApproveOfferReviewsPayload,
  OfferReviewConnection,
  OfferReviewFilter,
  OfferReviewGroupType,
  OfferReviewRuleType,
  OfferReviewType,
  RejectOfferReviewInput,
  RejectOfferReviewPayload,
  RejectOfferReviewsInput,
  RejectOfferReviewsPayload,
  SetOfferReviewRuleInput,
  SetOfferReviewRulePayload,
} from './review.graphql.js';
import { reviewActions, reviewPolicy } from './review.policy.js';
import {
  latestReviews,
  type ReviewGroup,
  reviewGroups,
  reviewRules,
  reviewsOfSeller,
  reviewsPage,
} from './review.queries.js';
import { setOfferReviewRule } from './set-offer-review-rule.js';

@Resolver(() => OfferReviewType)
export class OfferReviewResolver {
  @Query(() => OfferReviewConnection, {
    description: 'Changes of offers before the operator, newest first; others get FORBIDDEN.',
  })
  offerReviews(
    @Arg('filter', () => OfferReviewFilter, { nullable: true, description: 'Which ones.' })
    filter: OfferReviewFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return reviewsPage(ctx, filter?.state, args);
  }

  @Query(() => [OfferReviewRuleType], {
    description: 'Which changes of offers the operator wants to see first; others get FORBIDDEN.',
  })
  offerReviewRules(@Ctx() ctx: Context) {
    return reviewRules(ctx);
  }

  @Query(() => [OfferReviewGroupType], {
    description:
      'What waits for the operator by seller, most first, at most 50; others get FORBIDDEN.',
  })
  offerReviewGroups(@Ctx() ctx: Context) {
    return reviewGroups(ctx);
  }

  @FieldResolver(() => SellerOfferType, { nullable: true, description: 'The offer.' })
  offer(@Root() review: OfferReview, @Ctx() ctx: Context) {
    return ctx.load(sellerOffersByIds, review.offerId);
  }

  @FieldResolver(() => SellerType, { nullable: true, description: 'Whose offer it is.' })
  seller(@Root() review: OfferReview, @Ctx() ctx: Context) {
    return ctx.load(sellersByIds, review.vendorId);
  }

  @FieldResolver(() => [reviewActions], { description: 'What the viewer may do with it now.' })
  allowedActions(@Root() review: OfferReview, @Ctx() ctx: Context) {
    return reviewPolicy.allowed(ctx.actor, review);
  }

  @Mutation(() => ApproveOfferReviewPayload, {
    description: 'Lets a change of an offer through: it is carried out now. Operator only.',
  })
  async approveOfferReview(
    @Arg('input', () => ApproveOfferReviewInput, asked) input: ApproveOfferReviewInput,
    @Ctx() ctx: Context,
  ) {
    return { review: await ctx.transact((work) => approveOfferReview(work, input)) };
  }

  @Mutation(() => RejectOfferReviewPayload, {
    description: 'Does not let a change of an offer through. Operator only.',
  })
  async rejectOfferReview(
    @Arg('input', () => RejectOfferReviewInput, asked) input: RejectOfferReviewInput,
    @Ctx() ctx: Context,
  ) {
    return { review: await ctx.transact((work) => rejectOfferReview(work, input)) };
  }

  @Mutation(() => ApproveOfferReviewsPayload, {
    description:
      'Lets all changes through that wait of a seller, a hundred in one request. Operator only.',
  })
  approveOfferReviews(
    @Arg('input', () => ApproveOfferReviewsInput, asked) input: ApproveOfferReviewsInput,
    @Ctx() ctx: Context,
  ) {
    return approveOfferReviews(ctx, input);
  }

  @Mutation(() => RejectOfferReviewsPayload, {
    description:
      'Does not let any change through that waits of a seller, a hundred in one request. Operator only.',
  })
  rejectOfferReviews(
    @Arg('input', () => RejectOfferReviewsInput, asked) input: RejectOfferReviewsInput,
    @Ctx() ctx: Context,
  ) {
    return rejectOfferReviews(ctx, input);
  }

  @Mutation(() => SetOfferReviewRulePayload, {
    description: 'Says which changes of offers the operator wants to see first. Operator only.',
  })
  async setOfferReviewRule(
    @Arg('input', () => SetOfferReviewRuleInput, asked) input: SetOfferReviewRuleInput,
    @Ctx() ctx: Context,
  ) {
    return { rules: await ctx.transact((work) => setOfferReviewRule(work, input)) };
  }
}

@Resolver(() => OfferReviewGroupType)
export class OfferReviewGroupResolver {
  @FieldResolver(() => SellerType, { nullable: true, description: 'Whose changes they are.' })
  seller(@Root() group: ReviewGroup, @Ctx() ctx: Context) {
    return ctx.load(sellersByIds, group.vendorId);
  }
}

@Resolver(() => SellerOfferType)
export class ReviewOfOfferResolver {
  @FieldResolver(() => OfferReviewType, {
    nullable: true,
    description:
      'The change of it that waits for the operator or was rejected last; null without one, and for who does not manage it.',
  })
  review(@Root() offer: SellerOffer, @Ctx() ctx: Context) {
    const { vendorCompanyId, reviewState } = offer;
    const mayKnow = ctx.actor.isOperator || ctx.actor.actsFor(vendorCompanyId, 'SELLER_AGENT');
    return mayKnow && reviewState ? ctx.load(latestReviews, offer.id) : null;
  }
}

@Resolver(() => SellerType)
export class ReviewsOfSellerResolver {
  @FieldResolver(() => OfferReviewConnection, {
    nullable: true,
    description:
      'Its changes of offers that went to the operator, newest first; null for who does not manage them.',
  })
  offerReviews(@Root() seller: Seller, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return reviewsOfSeller(ctx, seller, args);
  }
}
