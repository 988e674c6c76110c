// A vendor changes an offer's terms. Purchases already placed keep the terms they were placed at.
import type { MoneyInput } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import type { TierInput } from '../prices/price-tiers.js';
import { recordTiers } from './create-offer.js';
import { offerErrors } from './offer.errors.js';
import type { Offer } from './offer.js';
import type { OfferPolicy } from './offer.policy.js';
import { writeTerms } from './offer-rules.js';
import type { OfferKind } from './offer-states.js';
import { tellOffer } from './tell-changes.js';

export interface UpdateOfferInput {
  offerId: string;
  kind?: OfferKind | null;
  tiers?: readonly TierInput[] | null;
  minimumQuantity?: number | null;
  orderMultiple?: number | null;
  leadTimeDays?: number | null;
  cost?: MoneyInput | null;
  stock?: {
    isTracked: boolean;
    lowStockQuantity?: number | null;
    backorderQuantity?: number | null;
  } | null;
  vendorSku?: string | null;
  validUntil?: Date | null;
}

export async function updateOffer(
  work: Work,
  tables: OfferTables,
  policy: OfferPolicy,
  input: UpdateOfferInput,
): Promise<Offer> {
  const offer = await work.lock(tables.Offer, input.offerId, 'offerId');
  work.authorize(policy.update, offer, offerErrors.OFFER_NOT_CHANGEABLE);
  const { stock, offerId, ...terms } = input;
  const before = pricesOf(offer);
  writeTerms(offer, { ...terms, ...(stock ?? {}) }, work.now);
  if (pricesOf(offer) !== before) recordTiers(work, tables, offer);
  offer.updatedAt = work.now;
  tellOffer(work, tables, offer);
  return offer;
}

const pricesOf = ({ storedTiers, isOnRequest }: Offer) =>
  JSON.stringify([storedTiers, isOnRequest]);
