// The steps of an offer's life: up, down for a while, gone for good.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { recordTiers } from './create-offer.js';
import { offerErrors } from './offer.errors.js';
import type { Offer } from './offer.js';
import type { OfferPolicy } from './offer.policy.js';
import { type OfferState, offerStates } from './offer-states.js';
import { tellOffer } from './tell-changes.js';

const steps = { publish: 'LIVE', pause: 'PAUSED', withdraw: 'WITHDRAWN' } as const;

export async function moveOffer(
  work: Work,
  tables: OfferTables,
  policy: OfferPolicy,
  { offerId }: { offerId: string },
  step: keyof typeof steps,
): Promise<Offer> {
  const offer = await work.lock(tables.Offer, offerId, 'offerId');
  work.authorize(policy[step], offer, offerErrors.OFFER_NOT_CHANGEABLE);
  const to: OfferState = steps[step];
  if (to === 'LIVE' && offer.validUntil && offer.validUntil <= work.now) {
    const params = { validUntil: offer.validUntil.toISOString() };
    throw new DomainError(offerErrors.OFFER_EXPIRED, { field: ['offerId'], params });
  }
  offer.state = offerStates.move(offer.state, to, offerErrors.OFFER_NOT_CHANGEABLE);
  offer.updatedAt = work.now;
  recordTiers(work, tables, offer, to === 'LIVE' ? 'PUBLISHED' : 'TAKEN_DOWN');
  tellOffer(work, tables, offer);
  return offer;
}
