// Prices as search compares them: in one currency.
import type { OfferDocument } from './search-engine.js';

export interface PriceOptions {
  /** Prices are compared in this currency. */
  currencyCode: string;
  /**
   * Millionths of that currency for one unit of another. An offer in a currency without a rate is
   * found, but as one without a public price. New rates need a new index.
   */
  ratesMillionths?: Readonly<Record<string, number>>;
}

const ONE_MILLION = 1_000_000n;

/** The public price in the index's currency, rounded half up; -1 when there is none to compare. */
export function comparablePrice(options: PriceOptions, offer: OfferDocument): number {
  const { minUnitPriceMillionths, currencyCode } = offer;
  if (minUnitPriceMillionths === null) return -1;
  if (currencyCode === options.currencyCode) return minUnitPriceMillionths;
  const rate = options.ratesMillionths?.[currencyCode];
  if (rate === undefined) return -1;
  const product = BigInt(minUnitPriceMillionths) * BigInt(rate);
  const price = Number((product + ONE_MILLION / 2n) / ONE_MILLION);
  return Number.isSafeInteger(price) ? price : -1;
}
