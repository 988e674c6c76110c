// What of an offer only its vendor sees: the cost, and tiers that others have to ask for.
import type { Actor } from '@agora/kernel/actor.js';
import { divideRounded } from '@agora/kernel/money/decimal.js';
import { manages } from '../managed-by.js';
import type { Offer } from './offer.js';

export function tiersSeenBy(actor: Actor, offer: Offer) {
  const isManager = manages(actor, { companyId: offer.vendorCompanyId });
  return isManager ? offer.tiers : offer.publicTiers;
}

export function costSeenBy(actor: Actor, offer: Offer) {
  return manages(actor, { companyId: offer.vendorCompanyId }) ? offer.unitCost : null;
}

const basisPointsMin = -1_000_000n;

/** What each tier leaves after the cost, in hundredths of a percent of the price; rounded half away from zero. */
export function marginsSeenBy(actor: Actor, offer: Offer) {
  const cost = costSeenBy(actor, offer);
  if (!cost) return null;
  return offer.tiers.map(({ minimumQuantity, unitPrice: { millionths } }) => {
    const exact = divideRounded((millionths - cost.millionths) * 10_000n, millionths);
    return {
      minimumQuantity,
      basisPoints: Number(exact < basisPointsMin ? basisPointsMin : exact),
    };
  });
}
