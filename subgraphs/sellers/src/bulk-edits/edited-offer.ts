// What an edit makes of one offer: pure, for the preview, the doing and the taking back alike.
import { changedTiers } from '@agora/offering/price-changes/changed-tiers.js';
import type { StoredTier } from '@agora/offering/prices/price-tiers.js';
import type { SellerOffer } from '../offers/seller-offer.js';

export interface EditChanges {
  readonly percentBasisPoints?: number | null;
  readonly decimalPlaces?: number | null;
  /** Units on hand from now on. */
  readonly onHandQuantity?: number | null;
  readonly leadTimeDays?: number | null;
  readonly step?: 'PUBLISH' | 'PAUSE' | null;
}

export const skipCodes = {
  NO_CHANGE: 'NO_CHANGE',
  NOT_TRACKED: 'NOT_TRACKED',
  STOCK_BELOW_HELD: 'STOCK_BELOW_HELD',
  STATE: 'STATE',
  EXPIRED: 'EXPIRED',
  NEEDS_REVIEW: 'NEEDS_REVIEW',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
} as const;
export type SkipCode = keyof typeof skipCodes;

/** The facts an edit is about. */
export interface OfferFacts {
  readonly storedTiers?: readonly StoredTier[];
  readonly onHandQuantity?: number;
  readonly leadTimeDays?: number | null;
  readonly state?: 'LIVE' | 'PAUSED' | 'DRAFT';
}

export interface Edited {
  readonly before: OfferFacts;
  readonly after: OfferFacts;
  readonly skipCode: SkipCode | null;
}

export function editedOffer(offer: SellerOffer, changes: EditChanges, now: Date): Edited {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  const put = (name: keyof OfferFacts, old: unknown, value: unknown) => {
    if (JSON.stringify(old) === JSON.stringify(value)) return;
    before[name] = old;
    after[name] = value;
  };
  const { percentBasisPoints, decimalPlaces, onHandQuantity, leadTimeDays, step } = changes;
  if (percentBasisPoints) {
    const change = { percentBasisPoints, decimalPlaces: decimalPlaces ?? 2 };
    put('storedTiers', offer.storedTiers, changedTiers(offer.storedTiers, change));
  }
  if (onHandQuantity != null) put('onHandQuantity', offer.onHandQuantity, onHandQuantity);
  if (leadTimeDays != null) put('leadTimeDays', offer.leadTimeDays, leadTimeDays);
  if (step) put('state', offer.state, step === 'PUBLISH' ? 'LIVE' : 'PAUSED');
  return { before, after, skipCode: problemOf(offer, changes, after as OfferFacts, now) };
}

function problemOf(
  offer: SellerOffer,
  { onHandQuantity, step }: EditChanges,
  after: OfferFacts,
  now: Date,
): SkipCode | null {
  if (offer.state === 'WITHDRAWN') return 'STATE';
  if (onHandQuantity != null && !offer.isTracked) return 'NOT_TRACKED';
  const promised = offer.heldQuantity - offer.backorderQuantity;
  if (onHandQuantity != null && onHandQuantity < promised) return 'STOCK_BELOW_HELD';
  if (step === 'PAUSE' && offer.state === 'DRAFT') return 'STATE';
  if (after.state === 'LIVE') {
    if (!offer.isVendorActive) return 'STATE';
    if (offer.validUntil && offer.validUntil <= now) return 'EXPIRED';
  }
  return Object.keys(after).length === 0 ? 'NO_CHANGE' : null;
}

/** Whether the offer still is what the facts say; stock is counted by difference and always is. */
export function stillIs(offer: SellerOffer, facts: OfferFacts): boolean {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return (['storedTiers', 'leadTimeDays', 'state'] as const).every(
    (name) => !(name in facts) || same(facts[name], offer[name]),
  );
}
