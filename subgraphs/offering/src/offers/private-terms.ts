// What of an offer only its vendor sees: the cost, and tiers that others have to ask for.
import type { Actor } from '@agora/kernel/actor.js';
import { manages } from '../managed-by.js';
import type { Offer } from './offer.js';

export function tiersSeenBy(actor: Actor, offer: Offer) {
  const isManager = manages(actor, { companyId: offer.vendorCompanyId });
  return isManager ? offer.tiers : offer.publicTiers;
}

export function costSeenBy(actor: Actor, offer: Offer) {
  return manages(actor, { companyId: offer.vendorCompanyId }) ? offer.unitCost : null;
}
