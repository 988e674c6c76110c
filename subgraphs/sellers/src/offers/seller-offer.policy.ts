// A seller's people write and publish; the operator may take an offer down, never write it.
import { offerPolicyFor } from '@agora/offering/offers/offer.policy.js';

export const sellerOfferPolicy = offerPolicyFor('TAKES_DOWN');
