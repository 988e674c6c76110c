// A seller changes an offer's terms. Where buyers see it and a rule asks for it, the change waits for the operator
// and the offer stays as it is.
import type { Work } from '@agora/kernel/work.js';
import { offerErrors } from '@agora/offering/offers/offer.errors.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import { writeTerms } from '@agora/offering/offers/offer-rules.js';
import { type UpdateOfferInput, updateOffer } from '@agora/offering/offers/update-offer.js';
import { sellerTables } from '../seller-tables.js';
import { askForReview, rulesNow } from './ask-for-review.js';
import { copyOf } from './copy-of.js';
import { rulesForUpdate } from './review-rules.js';
import { keepReviewTrue } from './seller-gate.js';
import { SellerOffer } from './seller-offer.js';
import { sellerOfferPolicy } from './seller-offer.policy.js';

export async function updateSellerOffer(work: Work, input: UpdateOfferInput): Promise<Offer> {
  const offer = await work.lock(SellerOffer, input.offerId, 'offerId');
  work.authorize(sellerOfferPolicy.update, offer, offerErrors.OFFER_NOT_CHANGEABLE);
  const { stock, offerId: _, ...terms } = input;
  const after = copyOf(offer);
  writeTerms(after, { ...terms, ...(stock ?? {}) }, work.now);
  const rules = offer.state === 'LIVE' ? rulesForUpdate(await rulesNow(work.em), offer, after) : [];
  if (rules.length > 0) {
    await askForReview(work, offer, { step: 'UPDATE', rules, change: input, after });
    return offer;
  }
  if (offer.reviewState === 'REJECTED') offer.reviewState = null;
  const changed = await updateOffer(work, sellerTables, sellerOfferPolicy, input);
  if (input.tiers || input.kind) await keepReviewTrue(work, offer);
  return changed;
}
