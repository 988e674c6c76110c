// Puts what a seller wants to do before the operator, in the place of what waited before. The caller holds the
// offer's row locked and leaves the offer as it is.
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { OfferReview, OfferReviewRule } from './offer-review.js';
import { type OfferTerms, type ReviewRuleCode, type Rule, usualRules } from './review-rules.js';
import type { SellerOffer } from './seller-offer.js';

interface Wanted {
  step: OfferReview['step'];
  rules: readonly ReviewRuleCode[];
  change?: object;
  after?: OfferTerms;
}

export async function askForReview(
  work: Work,
  offer: SellerOffer,
  { step, rules, change, after }: Wanted,
): Promise<OfferReview> {
  const isWaiting = offer.reviewState === 'PENDING';
  const waiting = isWaiting ? await work.em.findOne(OfferReview, { pendingFor: offer.id }) : null;
  if (waiting) {
    waiting.state = 'REPLACED';
    waiting.pendingFor = null;
    waiting.decidedAt = work.now;
    await work.flush();
  }
  const review = new OfferReview();
  review.id = newId('ofr');
  review.offerId = offer.id;
  review.vendorId = offer.vendorId;
  review.vendorCompanyId = offer.vendorCompanyId;
  review.pendingFor = offer.id;
  review.step = step;
  review.rules = rules;
  review.change = { ...change };
  review.currencyCode = offer.currencyCode;
  review.storedBefore = offer.storedTiers;
  review.storedAfter = after?.storedTiers ?? offer.storedTiers;
  review.requestedAt = work.now;
  offer.reviewState = 'PENDING';
  return work.add(review);
}

/** The rules as they hold now, in their order. */
export async function rulesNow(em: Work['em']): Promise<Rule[]> {
  const said = await em.find(OfferReviewRule, {}, { orderBy: { code: 'asc' } });
  return usualRules.map((usual) => said.find(({ code }) => code === usual.code) ?? usual);
}
