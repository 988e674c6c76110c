// Who decides on what sellers want to do with their offers: the operator, but not on its own company's.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy, type Rule } from '@agora/kernel/policy.js';
import type { OfferReview, ReviewState } from '../offers/offer-review.js';
import { reviewStates } from '../offers/offer-review.js';

export const reviewActions = { APPROVE: 'APPROVE', REJECT: 'REJECT' } as const;

const decides = (actor: Actor, { vendorCompanyId }: OfferReview) =>
  actor.isOperator && actor.companyId !== vendorCompanyId;

export const reviewPolicy = definePolicy<OfferReview, ReviewState>(
  reviewStates,
  (actor, { vendorCompanyId }) => actor.isOperator || actor.actsFor(vendorCompanyId),
)({
  approve: { who: decides, to: 'APPROVED' },
  reject: { who: decides, to: 'REJECTED' },
});

export const setReviewRuleRule: Rule<null> = {
  action: 'SET_RULE',
  who: (actor) => actor.isOperator,
  seenBy: (actor) => actor.isMember,
  when: () => true,
};
