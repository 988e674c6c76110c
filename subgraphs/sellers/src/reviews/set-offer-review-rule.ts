// The operator says which changes of offers it wants to see first.
import { invalidInput } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { rulesNow } from '../offers/ask-for-review.js';
import { OfferReviewRule } from '../offers/offer-review.js';
import type { ReviewRuleCode, Rule } from '../offers/review-rules.js';
import { setReviewRuleRule } from './review.policy.js';

interface Said {
  code: ReviewRuleCode;
  isActive: boolean;
  threshold: number;
}

const thresholdMax = 100_000;

export async function setOfferReviewRule(work: Work, input: Said): Promise<Rule[]> {
  work.authorize(setReviewRuleRule, null);
  const { code, isActive, threshold } = input;
  if (threshold < 0 || threshold > thresholdMax) {
    const params = { value: threshold, minimum: 0, maximum: thresholdMax };
    throw invalidInput('threshold', 'OUT_OF_RANGE', params);
  }
  const known = await work.em.findOne(OfferReviewRule, { code });
  const rule = known ?? Object.assign(new OfferReviewRule(), { code });
  Object.assign(rule, { isActive, threshold, changedAt: work.now });
  if (!known) work.add(rule);
  await work.flush();
  return rulesNow(work.em);
}
