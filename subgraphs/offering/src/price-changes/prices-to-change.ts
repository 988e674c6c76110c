// The prices a bulk change would touch and what they would become: of the vendor's public tiers, or of one
// of its lists, all of them or those with a text in the vendor's own number.
import { invalidInput } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import type { Offer } from '../offers/offer.js';
import { withText } from '../offers/offers-with-text.js';
import type { StoredTier } from '../prices/price-tiers.js';
import { type Change, changedTiers, isBelowCost } from './changed-tiers.js';

export interface PriceChangeTerms extends Change {
  priceListId?: string | null;
  text?: string | null;
}

export interface PriceToChange {
  readonly offer: Offer;
  readonly beforeTiers: readonly StoredTier[];
  readonly afterTiers: readonly StoredTier[];
  readonly isBelowCost: boolean;
}

export const pricesMax = 10_000;
const basisPointsMin = -9_900;
const basisPointsMax = 100_000;
const placesMax = 6;

export function checkChange({ percentBasisPoints, decimalPlaces }: Change, field = ''): void {
  const isShare = percentBasisPoints >= basisPointsMin && percentBasisPoints <= basisPointsMax;
  if (!isShare || percentBasisPoints === 0) {
    const params = { value: percentBasisPoints, minimum: basisPointsMin, maximum: basisPointsMax };
    throw invalidInput(`${field}percentBasisPoints`, 'OUT_OF_RANGE', params);
  }
  if (decimalPlaces < 0 || decimalPlaces > placesMax) {
    const params = { value: decimalPlaces, minimum: 0, maximum: placesMax };
    throw invalidInput(`${field}decimalPlaces`, 'OUT_OF_RANGE', params);
  }
}

/** Those that change at all; offers withdrawn for good are left out. */
export async function pricesToChange(
  em: Work['em'],
  tables: OfferTables,
  vendorId: string,
  terms: PriceChangeTerms,
): Promise<PriceToChange[]> {
  const text = terms.text?.trim();
  const where = { vendorId, state: { $ne: 'WITHDRAWN' }, ...withText(text, []) } as never;
  const offers = await em.find(tables.Offer, where, {
    orderBy: { id: 'asc' },
    limit: pricesMax + 1,
  });
  if (offers.length > pricesMax) throw invalidInput('text', 'TOO_MANY', { countMax: pricesMax });
  const before = await tiersBefore(em, tables, offers, terms.priceListId ?? null);
  return offers.flatMap((offer) => {
    const beforeTiers = before.get(offer.id);
    if (!beforeTiers?.length) return [];
    const afterTiers = changedTiers(beforeTiers, terms);
    if (JSON.stringify(afterTiers) === JSON.stringify(beforeTiers)) return [];
    return [
      {
        offer,
        beforeTiers,
        afterTiers,
        isBelowCost: isBelowCost(afterTiers, offer.costMillionths),
      },
    ];
  });
}

async function tiersBefore(
  em: Work['em'],
  tables: OfferTables,
  offers: readonly Offer[],
  priceListId: string | null,
): Promise<Map<string, readonly StoredTier[]>> {
  if (!priceListId) return new Map(offers.map((offer) => [offer.id, offer.storedTiers]));
  const where = { priceListId } as never;
  const entries = await em.find(tables.PriceListEntry, where, { orderBy: { id: 'asc' } });
  return new Map(entries.map((entry) => [entry.offerId, entry.storedTiers]));
}
