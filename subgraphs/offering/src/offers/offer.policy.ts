// Who may do what to offers. The vendor's sales agents do everything; the platform's staff may do what
// each subgraph grants it. Strangers are told NOT_FOUND even of a live offer: it is not theirs to change.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { Offer } from './offer.js';
import { type OfferState, offerStates } from './offer-states.js';

export const offerActions = {
  UPDATE: 'UPDATE',
  PUBLISH: 'PUBLISH',
  PAUSE: 'PAUSE',
  WITHDRAW: 'WITHDRAW',
  ADJUST_STOCK: 'ADJUST_STOCK',
} as const;

export const sellsFor = (actor: Actor, offer: { vendorCompanyId: string }) =>
  actor.actsFor(offer.vendorCompanyId, 'SELLER_AGENT');

const mayKnow = (actor: Actor, offer: Offer) =>
  actor.isOperator || actor.actsFor(offer.vendorCompanyId);

/** `staff`: whether the operator may write terms and publish, or only take down. */
export function offerPolicyFor(staff: 'WRITES' | 'TAKES_DOWN') {
  const writes = (actor: Actor, offer: Offer) =>
    sellsFor(actor, offer) || (staff === 'WRITES' && actor.isOperator);
  const takesDown = (actor: Actor, offer: Offer) => sellsFor(actor, offer) || actor.isOperator;
  const isOpen = (offer: Offer) => !offerStates.isFinal(offer.state);
  return definePolicy<Offer, OfferState>(
    offerStates,
    mayKnow,
  )({
    update: { who: writes, when: isOpen },
    publish: { who: writes, to: 'LIVE', when: (offer) => offer.isVendorActive },
    pause: { who: takesDown, to: 'PAUSED' },
    withdraw: { who: takesDown, to: 'WITHDRAWN' },
    adjustStock: { who: writes, when: (offer) => isOpen(offer) && offer.isTracked },
  });
}

export type OfferPolicy = ReturnType<typeof offerPolicyFor>;
