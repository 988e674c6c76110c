// The price for (company, offer, quantity, instant): the company's own price lists, else its groups', both
// by priority, else the public tiers. Pure; what it is given decides alone.

import { currencyExponent } from '@agora/kernel/money/currency.js';
import { largestSafe } from '@agora/kernel/money/decimal.js';
import type { Money } from '@agora/kernel/money/money.js';
import type { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { type PriceTier, tierFor } from './price-tiers.js';

export const priceSources = {
  COMPANY_PRICE_LIST: 'COMPANY_PRICE_LIST',
  GROUP_PRICE_LIST: 'GROUP_PRICE_LIST',
  PUBLIC_TIER: 'PUBLIC_TIER',
} as const;
export type PriceSource = keyof typeof priceSources;

/** What one price list says of one offer. */
export interface ListedPrice {
  readonly source: 'COMPANY_PRICE_LIST' | 'GROUP_PRICE_LIST';
  /** The smallest number goes first; equal ones by id, so that the order is total. */
  readonly priority: number;
  readonly priceListId: string;
  /** Half open: valid from the first instant on, no longer at the second. Null: no bound. */
  readonly validFrom: Date | null;
  readonly validUntil: Date | null;
  /** No price is stated: it is to be asked for, whatever the public tiers say. */
  readonly isOnRequest: boolean;
  readonly tiers: readonly PriceTier[];
}

export interface ResolvedPrice {
  readonly quantity: number;
  readonly unitPrice: UnitPrice;
  readonly total: Money;
  readonly source: PriceSource;
  readonly tierMinimumQuantity: number;
}

export interface Prices {
  readonly tiers: readonly PriceTier[];
  /** The public price is to be asked for; the tiers are an indication to nobody. */
  readonly isOnRequest?: boolean;
  readonly listed: readonly ListedPrice[];
}

/**
 * Null when no tier anywhere is reached, when the first list that says anything says "on request", or when
 * the total would be too large to be exact. A list whose first tier is not reached says nothing of this
 * quantity: the next one is asked.
 */
export function resolvePrice(prices: Prices, quantity: number, at: Date): ResolvedPrice | null {
  const inOrder = prices.listed.filter((list) => isValidAt(list, at)).sort(firstAsked);
  for (const list of inOrder) {
    if (list.isOnRequest) return null;
    const tier = tierFor(list.tiers, quantity);
    if (tier) return priced(tier, quantity, list.source);
  }
  if (prices.isOnRequest) return null;
  const tier = tierFor(prices.tiers, quantity);
  return tier ? priced(tier, quantity, 'PUBLIC_TIER') : null;
}

export function isValidAt(span: { validFrom: Date | null; validUntil: Date | null }, at: Date) {
  if (span.validFrom && at < span.validFrom) return false;
  return !span.validUntil || at < span.validUntil;
}

/** The one order in which lists are asked. */
export function firstAsked(a: ListedPrice, b: ListedPrice): number {
  if (a.source !== b.source) return a.source === 'COMPANY_PRICE_LIST' ? -1 : 1;
  if (a.priority !== b.priority) return a.priority - b.priority;
  return a.priceListId < b.priceListId ? -1 : 1;
}

/** The price of a tier at a quantity; null when the total would be too large to be exact. */
export function priced(
  tier: PriceTier,
  quantity: number,
  source: PriceSource,
): ResolvedPrice | null {
  const { unitPrice, minimumQuantity } = tier;
  const scale = 10n ** BigInt(currencyExponent(unitPrice.currencyCode));
  const exact = (unitPrice.millionths * BigInt(quantity) * scale) / 1_000_000n;
  if (exact >= largestSafe) return null;
  const total = unitPrice.times(quantity);
  return { quantity, unitPrice, total, source, tierMinimumQuantity: minimumQuantity };
}
