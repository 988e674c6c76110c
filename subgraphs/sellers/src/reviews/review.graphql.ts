// The face of reviews: for the operator who decides and the seller who waits.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { Payload } from '@agora/kernel/graphql/values.js';
import { PriceTierType } from '@agora/offering/offers/offer.graphql.js';
import {
  type ClassType,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { reviewedSteps, reviewStates } from '../offers/offer-review.js';
import { reviewRuleCodes } from '../offers/review-rules.js';
import { reviewActions } from './review.policy.js';

const say = (description: string) => ({ description });

registerEnumType(reviewStates.asEnum, {
  name: 'OfferReviewState',
  description: 'Where a review is.',
  valuesConfig: {
    PENDING: say('The operator is to decide; the offer stays as it is until then.'),
    APPROVED: say('What was asked for has been carried out.'),
    REJECTED: say('The operator said no; `remarks` say why.'),
    REPLACED: say('The seller asked for something else instead.'),
  },
});
registerEnumType(reviewedSteps, {
  name: 'ReviewedStep',
  description: 'What the seller wants to do.',
  valuesConfig: {
    PUBLISH: say('Put the offer up.'),
    UPDATE: say('Change its terms.'),
  },
});
registerEnumType(reviewRuleCodes, {
  name: 'OfferReviewRuleCode',
  description: 'Which changes the operator wants to see first.',
  valuesConfig: {
    FIRST_OFFERS: say('The first offers that a seller puts up; the threshold says how many.'),
    PRICE_RISE: say('The first tier rises by more than the threshold, in hundredths of a percent.'),
    PRICE_DROP: say('The first tier falls by more than the threshold, in hundredths of a percent.'),
    KIND: say('How the offer can be bought changes.'),
    TAKEN_DOWN: say('The operator took the offer down, and it is to go up again.'),
  },
});
registerEnumType(reviewActions, {
  name: 'OfferReviewAction',
  description: 'What can be done with a review.',
  valuesConfig: {
    APPROVE: say('Let it through: `approveOfferReview`.'),
    REJECT: say('Say no: `rejectOfferReview`.'),
  },
});

@ObjectType('OfferReviewRule', { description: 'A rule about changes of offers.' })
export class OfferReviewRuleType {
  @Field(() => reviewRuleCodes, { description: 'Which changes it is about.' })
  code!: keyof typeof reviewRuleCodes;
  @Field(() => Boolean, { description: 'Whether it holds.' })
  isActive!: boolean;
  @Field(() => Int, { description: 'Its number; see the code for what it counts.' })
  threshold!: number;
}

@ObjectType('OfferReview', {
  description:
    'A change of an offer that waits for the operator; its seller and the operator see it.',
})
export class OfferReviewType {
  @Field(() => ID, { description: 'Begins with ofr_.' })
  id!: string;
  @Field(() => reviewStates.asEnum, { description: 'Where it is.' })
  state!: keyof typeof reviewStates.asEnum;
  @Field(() => reviewedSteps, { description: 'What the seller wants to do.' })
  step!: keyof typeof reviewedSteps;
  @Field(() => [reviewRuleCodes], { description: 'The rules that call for it.' })
  rules!: (keyof typeof reviewRuleCodes)[];
  @Field(() => [PriceTierType], { description: 'The public prices when it was asked for.' })
  beforeTiers!: PriceTierType[];
  @Field(() => [PriceTierType], { description: 'The public prices afterwards.' })
  afterTiers!: PriceTierType[];
  @Field(() => String, { nullable: true, description: 'Why the operator said no; else null.' })
  remarks!: string | null;
  @Field(() => Date, { description: 'When the seller asked.' })
  requestedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was decided or replaced.' })
  decidedAt!: Date | null;
}

export const OfferReviewConnection = connectionOf(() => OfferReviewType, 'OfferReview');

@ObjectType('OfferReviewGroup', { description: 'What waits of one seller.' })
export class OfferReviewGroupType {
  @Field(() => Int, { description: 'How many changes wait.' })
  pendingCount!: number;
  @Field(() => Date, { description: 'When the first of them was asked for.' })
  firstAt!: Date;
  @Field(() => Date, { description: 'When the last of them was asked for.' })
  lastAt!: Date;
}

@InputType({ description: 'Which reviews to list.' })
export class OfferReviewFilter {
  @Field(() => reviewStates.asEnum, { nullable: true, description: 'In this state.' })
  state?: keyof typeof reviewStates.asEnum | null;
}

@InputType({ description: 'The change to let through.' })
export class ApproveOfferReviewInput {
  @Field(() => ID, { description: 'The review.' })
  reviewId!: string;
}

@InputType({ description: 'The change not to let through.' })
export class RejectOfferReviewInput {
  @Field(() => ID, { description: 'The review.' })
  reviewId!: string;
  @Field(() => String, { description: 'Why; the seller reads it. Up to 1,000 characters.' })
  remarks!: string;
}

@InputType({ description: 'The changes of a seller to let through.' })
export class ApproveOfferReviewsInput {
  @Field(() => ID, { description: 'The seller.' })
  sellerId!: string;
  @Field(() => Date, { description: 'Those asked for until then; `lastAt` of the group.' })
  until!: Date;
}

@InputType({ description: 'The changes of a seller not to let through.' })
export class RejectOfferReviewsInput extends ApproveOfferReviewsInput {
  @Field(() => String, { description: 'Why; the seller reads it. Up to 1,000 characters.' })
  remarks!: string;
}

@ObjectType()
abstract class DecidedPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many were decided, at most 100.' })
  decidedCount?: number;
  @Field(() => Int, {
    nullable: true,
    description: 'How many of them could not be carried out; they wait on.',
  })
  refusedCount?: number;
  @Field(() => Int, {
    nullable: true,
    description: 'How many of those meant still wait: ask again while some are decided.',
  })
  waitingCount?: number;
}
@ObjectType({ description: 'The answer to approveOfferReviews.' })
export class ApproveOfferReviewsPayload extends DecidedPayload {}
@ObjectType({ description: 'The answer to rejectOfferReviews.' })
export class RejectOfferReviewsPayload extends DecidedPayload {}

@InputType({ description: 'What holds of a rule from now on.' })
export class SetOfferReviewRuleInput {
  @Field(() => reviewRuleCodes, { description: 'Which rule.' })
  code!: keyof typeof reviewRuleCodes;
  @Field(() => Boolean, { description: 'Whether it holds.' })
  isActive!: boolean;
  @Field(() => Int, { description: 'Its number, 0 to 100,000.' })
  threshold!: number;
}

function reviewPayload(mutation: string): ClassType<{ review?: OfferReviewType | null }> {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`;
  @ObjectType(name, { description: `The answer to ${mutation}.` })
  class ReviewPayload extends Payload {
    @Field(() => OfferReviewType, {
      nullable: true,
      description: 'The review; null with userErrors.',
    })
    review?: OfferReviewType | null;
  }
  return ReviewPayload;
}

export const ApproveOfferReviewPayload = reviewPayload('approveOfferReview');
export const RejectOfferReviewPayload = reviewPayload('rejectOfferReview');

@ObjectType({ description: 'The answer to setOfferReviewRule.' })
export class SetOfferReviewRulePayload extends Payload {
  @Field(() => [OfferReviewRuleType], {
    nullable: true,
    description: 'All rules as they hold now; null with userErrors.',
  })
  rules?: OfferReviewRuleType[] | null;
}
