// What a buyer asking for so many of an offer would be told: the terms, and all that stands against it.
// Pure, so that a cart, a quote and a reservation come to the same answer.
import type { LocalizedText, MoneyInput } from '@agora/kernel/graphql/values.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import type { Offer } from '../offers/offer.js';
import { quantityProblems } from '../offers/offer-rules.js';
import { explainPrice } from '../prices/explain-price.js';
import {
  type ListedPrice,
  type PriceSource,
  type ResolvedPrice,
  resolvePrice,
} from '../prices/resolve-price.js';
import {
  type Availability,
  type AvailabilityOutcome,
  availabilityOf,
  dayOf,
  type ExpectedUnits,
} from '../stock/availability.js';

export interface LineRequest {
  readonly lineId: string;
  readonly offerId: string;
  readonly quantity: number;
  /** The unit price the buyer was shown; another one now is a refusal. Null: any price. */
  readonly expectedUnitPrice?: MoneyInput | null;
}

export type RefusalCode =
  | 'NOT_FOUND'
  | 'NOT_LIVE'
  | 'CONTRACT_ONLY'
  | 'BELOW_MINIMUM'
  | 'NOT_A_MULTIPLE'
  | 'NOT_PRICED'
  | 'ON_REQUEST'
  | 'BELOW_ORDER_VALUE'
  | 'PRICE_CHANGED'
  | 'OUT_OF_STOCK'
  | 'RESERVATION_ENDED';

export interface Refusal {
  readonly lineId: string;
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number | null>>;
}

/** The terms a line has, with everything an order has to remember of them. */
export interface LineTerms {
  readonly offerId: string;
  readonly productId: string;
  readonly vendorId: string;
  readonly vendorCompanyId: string;
  readonly vendorName: LocalizedText | null;
  readonly vendorSku: string | null;
  readonly leadTimeDays: number | null;
  /** How the quantity can be had at this moment. */
  readonly availability: AvailabilityOutcome;
  /** The day when the vendor expects to have enough; null when it has, or cannot say. */
  readonly availableOn: string | null;
  readonly currencyCode: string;
  /** Null when there is no price for this quantity, or the offer is not live. */
  readonly unitPriceMillionths: string | null;
  readonly priceSource: PriceSource | null;
}

export interface Judgement {
  readonly terms: LineTerms;
  readonly refusals: readonly Refusal[];
}

interface Circumstances {
  readonly listed: readonly ListedPrice[];
  readonly vendorName: LocalizedText | null;
  /** Units that can still be promised, other lines of the same purchase taken off. */
  readonly availableQuantity: number | null;
  /** Of it that many went to other lines. */
  readonly takenQuantity?: number;
  /** What the vendor still expects. */
  readonly arrivals?: readonly ExpectedUnits[];
  readonly at: Date;
}

export function judgeLine(offer: Offer, line: LineRequest, about: Circumstances): Judgement {
  const isLive = offer.isLiveAt(about.at);
  // What it will cost when it is up again is its vendor's secret until then.
  const prices = { tiers: offer.tiers, isOnRequest: offer.isOnRequest, listed: about.listed };
  const price = isLive ? resolvePrice(prices, line.quantity, about.at) : null;
  const refusals: Refusal[] = [];
  const refuse = (code: RefusalCode, params: Refusal['params'] = {}) =>
    refusals.push({ lineId: line.lineId, code, params });

  if (!isLive) refuse('NOT_LIVE');
  if (offer.kind === 'CONTRACT_ONLY') refuse('CONTRACT_ONLY');
  for (const problem of quantityProblems(offer, line.quantity))
    refuse(problem.code, problem.params);
  if (isLive && !price) {
    const { candidates } = explainPrice(prices, line.quantity, about.at);
    const isOnRequest = candidates.some(({ outcome }) => outcome === 'ON_REQUEST');
    refuse(isOnRequest ? 'ON_REQUEST' : 'NOT_PRICED', { quantity: line.quantity });
  }
  const changed = price && priceChange(price.unitPrice, line.expectedUnitPrice);
  if (changed) refuse('PRICE_CHANGED', changed);
  const available = about.availableQuantity;
  if (available !== null && available < line.quantity) {
    refuse('OUT_OF_STOCK', { quantity: line.quantity, available });
  }
  const heldQuantity = offer.heldQuantity + (about.takenQuantity ?? 0);
  const { isTracked, onHandQuantity, backorderQuantity, leadTimeDays } = offer;
  const facts = { isTracked, onHandQuantity, heldQuantity, backorderQuantity, leadTimeDays };
  const expected = about.arrivals ?? [];
  const availability = availabilityOf(facts, line.quantity, expected, dayOf(about.at));
  return { terms: termsOf(offer, price, about.vendorName, availability), refusals };
}

function priceChange(now: UnitPrice, expected: MoneyInput | null | undefined) {
  if (!expected) return null;
  const shown = UnitPrice.parse(expected.amount, expected.currencyCode);
  if (shown?.equals(now)) return null;
  return {
    unitPrice: now.amount,
    currencyCode: now.currencyCode,
    expectedUnitPrice: expected.amount,
    expectedCurrencyCode: expected.currencyCode,
  };
}

function termsOf(
  offer: Offer,
  price: ResolvedPrice | null,
  vendorName: LocalizedText | null,
  availability: Availability,
): LineTerms {
  return {
    offerId: offer.id,
    productId: offer.productId,
    vendorId: offer.vendorId,
    vendorCompanyId: offer.vendorCompanyId,
    vendorName,
    vendorSku: offer.vendorSku,
    leadTimeDays: offer.leadTimeDays,
    availability: availability.outcome,
    availableOn: availability.availableOn,
    currencyCode: offer.currencyCode,
    unitPriceMillionths: price?.unitPrice.millionths.toString() ?? null,
    priceSource: price?.source ?? null,
  };
}
