// In the store the operator's staff sells itself: it may do all that sales agents may.
import { offerPolicyFor } from '@agora/offering/offers/offer.policy.js';

export const storeOfferPolicy = offerPolicyFor('WRITES');
