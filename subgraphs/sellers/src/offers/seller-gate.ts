// The operator's review rules as the gate that files and changes of many prices pass, like every form.
import type { Work } from '@agora/kernel/work.js';
import type { ChangeGate } from '@agora/offering/offers/change-gate.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import type { StoredTier } from '@agora/offering/prices/price-tiers.js';
import { askForReview, rulesNow } from './ask-for-review.js';
import { OfferReview } from './offer-review.js';
import { type ReviewRuleCode, rulesForPublishing, rulesForUpdate } from './review-rules.js';
import { SellerOffer } from './seller-offer.js';

export async function sellerGate(em: Work['em'], vendorId: string): Promise<ChangeGate> {
  const rules = await rulesNow(em);
  const up = { vendorId, state: { $in: ['LIVE', 'PAUSED'] as const } };
  let publishedCount = await em.count(SellerOffer, up);
  return {
    rulesForUpdate: (offer, after) =>
      offer.state === 'LIVE' ? rulesForUpdate(rules, offer, after) : [],
    rulesForPublishing: (offer) => {
      const isTakenDown = asSellers(offer).takenDownReason !== null;
      const hit = rulesForPublishing(rules, { publishedCount, isTakenDown });
      if (hit.length === 0) publishedCount += 1;
      return hit;
    },
    hold: async (work, offer, held) => {
      const codes = held.rules as readonly ReviewRuleCode[];
      await askForReview(work, asSellers(offer), { ...held, rules: codes });
    },
    rewritten: (work, offer) => keepReviewTrue(work, asSellers(offer)),
    callOff: (work, offer, tiers) => callOffReview(work, asSellers(offer), tiers),
  };
}

/** What waits is about other terms than the offer has now: a publication is asked for anew, a change is void. */
export async function keepReviewTrue(work: Work, offer: SellerOffer): Promise<void> {
  const waiting = await waitingOf(work, offer);
  if (!waiting) return;
  // What is up has nothing to ask for: the first offers of a seller are no longer among its first.
  if (waiting.step === 'UPDATE' || offer.state === 'LIVE') return replace(work, offer, waiting);
  if (isSame(waiting.storedAfter, offer.storedTiers)) return;
  await askForReview(work, offer, { step: 'PUBLISH', rules: waiting.rules });
}

async function callOffReview(work: Work, offer: SellerOffer, tiers: readonly StoredTier[]) {
  const waiting = await waitingOf(work, offer);
  if (waiting?.step !== 'UPDATE' || !isSame(waiting.storedAfter, tiers)) return false;
  replace(work, offer, waiting);
  return true;
}

/** Calls off what waits when it is this that was asked for: going up, or these prices; tells whether it did. */
export async function callOffQuestion(
  work: Work,
  offer: SellerOffer,
  asked: { state?: string; storedTiers?: readonly StoredTier[] },
): Promise<boolean> {
  const waiting = await waitingOf(work, offer);
  if (waiting?.step !== (asked.state === 'LIVE' ? 'PUBLISH' : 'UPDATE')) return false;
  if (asked.storedTiers && !isSame(waiting.storedAfter, asked.storedTiers)) return false;
  replace(work, offer, waiting);
  return true;
}

function replace(work: Work, offer: SellerOffer, waiting: OfferReview): void {
  waiting.state = 'REPLACED';
  waiting.pendingFor = null;
  waiting.decidedAt = work.now;
  offer.reviewState = null;
}

const waitingOf = async (work: Work, offer: SellerOffer) =>
  offer.reviewState === 'PENDING'
    ? await work.em.findOne(OfferReview, { pendingFor: offer.id })
    : null;

const isSame = (a: readonly StoredTier[], b: readonly StoredTier[]) =>
  JSON.stringify(a) === JSON.stringify(b);

const asSellers = (offer: Offer) => offer as SellerOffer;
