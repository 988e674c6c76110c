// Judges several lines for one buyer with a constant number of statements. Lines on the same offer share
// its stock: earlier ones are served first, and a refused one takes nothing.
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import type { LockMode } from '@mikro-orm/core';
import type { OfferTables } from '../offer-tables.js';
import type { Offer } from '../offers/offer.js';
import { listedPrices } from '../price-lists/listed-prices.js';
import type { ListedPrice } from '../prices/resolve-price.js';
import {
  type ExpectedArrivals,
  expectedArrivals,
  unitsWanted,
} from '../stock/expected-arrivals.js';
import { orderableQuantity } from '../stock/stock.js';
import { seenByCompany } from '../visibility/seen-offers.js';
import { judgeLine, type LineRequest, type LineTerms, type Refusal } from './judge-line.js';

export interface JudgedLine {
  readonly lineId: string;
  readonly offerId: string;
  readonly quantity: number;
  readonly isTracked: boolean;
  readonly offer: Offer | null;
  /** Null when there is no such offer. */
  readonly terms: LineTerms | null;
  readonly refusals: readonly Refusal[];
}

interface Asked {
  /** Null: somebody unknown, who gets public prices. */
  readonly buyerCompanyId: string | null;
  readonly lines: readonly LineRequest[];
}

export async function judgeLines(
  em: Work['em'],
  tables: OfferTables,
  { buyerCompanyId, lines }: Asked,
  at: Date,
  options: { lockMode?: LockMode.PESSIMISTIC_WRITE } = {},
): Promise<JudgedLine[]> {
  const offerIds = [...new Set(lines.map((line) => line.offerId))];
  // In the order of ids, which is also the order in which the rows are locked when that is asked for.
  // A draft is its vendor's secret, and what is in assortments for others: to this buyer there is no such offer.
  const offers = await em.find(
    tables.Offer,
    {
      $and: [
        { id: { $in: offerIds }, state: { $ne: 'DRAFT' } },
        seenByCompany(em, tables, buyerCompanyId),
      ],
    } as never,
    { ...options, orderBy: { id: 'asc' } },
  );
  const listed = buyerCompanyId
    ? await listedPrices(em, tables, buyerCompanyId, offerIds)
    : new Map<string, ListedPrice[]>();
  const names = await tables.vendorNames(em, [...new Set(offers.map((o) => o.vendorId))]);
  const arrivals = await expectedArrivals(em, tables, offers, unitsWanted(lines));
  return judgeTogether(lines, offers, { listed, names, arrivals, at });
}

interface Known {
  readonly listed: ReadonlyMap<string, readonly ListedPrice[]>;
  readonly names: ReadonlyMap<string, LocalizedText>;
  readonly arrivals: ExpectedArrivals;
  readonly at: Date;
  /** Units of each offer that can still be promised; taken from by what is judged well. */
  readonly left?: Map<string, number | null>;
}

export function judgeTogether(
  lines: readonly LineRequest[],
  offers: readonly Offer[],
  { listed, names, arrivals, at, left = unitsOf(offers) }: Known,
): JudgedLine[] {
  const orderable = unitsOf(offers);
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  return lines.map((line) => {
    const { lineId, offerId, quantity } = line;
    const offer = byId.get(offerId) ?? null;
    const base = { lineId, offerId, quantity, offer, isTracked: offer?.isTracked ?? false };
    if (!offer) {
      return { ...base, terms: null, refusals: [{ lineId, code: 'NOT_FOUND', params: {} }] };
    }
    const availableQuantity = left.get(offerId) ?? null;
    const judgement = judgeLine(offer, line, {
      listed: listed.get(offerId) ?? [],
      vendorName: names.get(offer.vendorId) ?? null,
      availableQuantity,
      takenQuantity: (orderable.get(offerId) ?? 0) - (availableQuantity ?? 0),
      arrivals: arrivals.get(offerId) ?? [],
      at,
    });
    if (judgement.refusals.length === 0 && availableQuantity !== null) {
      left.set(offerId, availableQuantity - quantity);
    }
    return { ...base, ...judgement };
  });
}

const unitsOf = (offers: readonly Offer[]) =>
  new Map(offers.map((offer) => [offer.id, orderableQuantity(offer)]));
