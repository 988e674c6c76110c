// Prices in the currency of the market: exact decimal rates, rounded once to millionths of the unit.

import { isCurrencyCode } from '@agora/kernel/money/currency.js';
import { divideRounded, parseDecimal } from '@agora/kernel/money/decimal.js';
import type { MoneyValue } from './parse-money.js';

const rateScale = 9;

export interface CurrencyRates {
  /** The currency prices shall be in; null: each stays in its own. */
  readonly currencyCode: string | null;
  /** Currency → units of `currencyCode` for one of it, in billionths. */
  readonly rates: ReadonlyMap<string, bigint>;
}

export const ownCurrencies: CurrencyRates = { currencyCode: null, rates: new Map() };

/** Reads "USD=7.1" and the like; a RangeError says what is wrong. */
export function readRates(currencyCode: string | null, texts: readonly string[]): CurrencyRates {
  if (currencyCode !== null && !isCurrencyCode(currencyCode)) {
    throw new RangeError(`${currencyCode} is no ISO 4217 currency`);
  }
  if (texts.length > 0 && currencyCode === null) {
    throw new RangeError('a rate needs the currency it leads to');
  }
  const rates = new Map<string, bigint>();
  for (const text of texts) {
    const [, code = '', amount = ''] = /^([A-Z]{3})=(.+)$/.exec(text.trim()) ?? [];
    const rate = parseDecimal(amount, rateScale);
    if (!isCurrencyCode(code) || rate === undefined || rate <= 0n) {
      throw new RangeError(`${text} is no rate; write for example USD=7.1`);
    }
    rates.set(code, rate);
  }
  return { currencyCode, rates };
}

export type Converted = MoneyValue | { problem: 'RATE_MISSING' | 'PRICE_TOO_SMALL' };

export function converted(price: MoneyValue, { currencyCode, rates }: CurrencyRates): Converted {
  if (currencyCode === null || price.currencyCode === currencyCode) return price;
  const rate = rates.get(price.currencyCode);
  if (rate === undefined) return { problem: 'RATE_MISSING' };
  const millionths = divideRounded(price.millionths * rate, 10n ** BigInt(rateScale));
  return millionths > 0n ? { millionths, currencyCode } : { problem: 'PRICE_TOO_SMALL' };
}
