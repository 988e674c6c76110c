// An offer goes up: everyone finds it and can buy it. Where a rule asks for it, the operator looks at it first.
import type { Work } from '@agora/kernel/work.js';
import { moveOffer } from '@agora/offering/offers/move-offer.js';
import { offerErrors } from '@agora/offering/offers/offer.errors.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import { sellerTables } from '../seller-tables.js';
import { askForReview, rulesNow } from './ask-for-review.js';
import { rulesForPublishing } from './review-rules.js';
import { keepReviewTrue } from './seller-gate.js';
import { SellerOffer } from './seller-offer.js';
import { sellerOfferPolicy } from './seller-offer.policy.js';

export async function publishSellerOffer(work: Work, input: { offerId: string }): Promise<Offer> {
  const offer = await work.lock(SellerOffer, input.offerId, 'offerId');
  work.authorize(sellerOfferPolicy.publish, offer, offerErrors.OFFER_NOT_CHANGEABLE);
  const rules = rulesForPublishing(await rulesNow(work.em), {
    publishedCount: await work.em.count(SellerOffer, {
      vendorId: offer.vendorId,
      state: { $in: ['LIVE', 'PAUSED'] },
    }),
    isTakenDown: offer.takenDownReason !== null,
  });
  if (rules.length === 0) {
    const moved = await moveOffer(work, sellerTables, sellerOfferPolicy, input, 'publish');
    await keepReviewTrue(work, offer);
    return moved;
  }
  await askForReview(work, offer, { step: 'PUBLISH', rules });
  return offer;
}
