// A price in a cell, with or without its currency, as exact millionths. A price that cannot be read
// exactly is refused, never rounded.
import { atScale, type DecimalMark, readDecimal } from './decimal.js';
import type { MoneyProblemCode } from './import-problem.js';

export interface MoneyValue {
  /** Millionths of the currency unit; at most 2^53 - 1. */
  millionths: bigint;
  /** ISO 4217. */
  currencyCode: string;
}

export interface MoneyReading {
  decimalMark?: DecimalMark | null;
  /** For cells that name no currency, and to tell which dollar or yuan/yen a sign means. */
  currencyCode?: string | null;
}

const currencies = new Set(Intl.supportedValuesOf('currency'));
const LARGEST = 2n ** 53n - 1n;

const signs: Readonly<Record<string, string>> = {
  '¥': 'CNY',
  'CN¥': 'CNY',
  RMB: 'CNY',
  'RMB¥': 'CNY',
  元: 'CNY',
  圆: 'CNY',
  人民币: 'CNY',
  人民币元: 'CNY',
  'JP¥': 'JPY',
  円: 'JPY',
  日元: 'JPY',
  $: 'USD',
  US$: 'USD',
  USD$: 'USD',
  美元: 'USD',
  HK$: 'HKD',
  港元: 'HKD',
  港币: 'HKD',
  NT$: 'TWD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  S$: 'SGD',
  SG$: 'SGD',
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  欧元: 'EUR',
  '£': 'GBP',
  英镑: 'GBP',
  '₩': 'KRW',
  '₹': 'INR',
  RS: 'INR',
  '₽': 'RUB',
  '₫': 'VND',
  '฿': 'THB',
  '₺': 'TRY',
  '₱': 'PHP',
  ZŁ: 'PLN',
  KČ: 'CZK',
  FR: 'CHF',
};
/** What a bare sign may mean when the file says so. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'AUD', 'CAD', 'HKD', 'MXN', 'NZD', 'SGD', 'TWD'],
  '¥': ['CNY', 'JPY'],
};

export function parseMoney(
  cell: string,
  { decimalMark, currencyCode }: MoneyReading = {},
): MoneyValue | { problem: MoneyProblemCode } {
  const { number, marks } = partsOf(cell);
  const amount = readDecimal(number, decimalMark);
  if (!amount) return { problem: 'PRICE_INVALID' };
  const named = marks.map((mark) => currencyOf(mark, currencyCode ?? null));
  if (named.includes(null)) return { problem: 'PRICE_INVALID' };
  const [currency = currencyCode ?? null, ...others] = named;
  if (others.some((other) => other !== currency)) return { problem: 'PRICE_CURRENCY_CONFLICT' };
  if (currency === null || !currencies.has(currency)) return { problem: 'PRICE_CURRENCY_MISSING' };
  if (amount.digits < 0n) return { problem: 'PRICE_NEGATIVE' };
  const millionths = atScale(amount, 6);
  if (millionths === null) return { problem: 'PRICE_TOO_PRECISE' };
  if (millionths > LARGEST) return { problem: 'PRICE_TOO_LARGE' };
  return { millionths, currencyCode: currency };
}

/** The number, and what stands around it. */
function partsOf(cell: string): { number: string; marks: string[] } {
  if (/^[\d.,]+$/.test(cell)) return { number: cell, marks: [] };
  // "1.20/pc", "¥3 / 个": priced per piece is what a unit price is.
  const text = cell
    .normalize('NFKC')
    .trim()
    .replace(/\s*\/\s*\p{L}+\.?$/u, '');
  const match =
    /^(?<before>[^\d.,+-]*)(?<number>[+-]?\s*[^\p{L}\p{Sc}]*?)(?<after>[^\d.,'’]*)$/u.exec(text);
  const { before = '', number = '', after = '' } = match?.groups ?? {};
  const marks = [before.trim(), after.trim()].filter((mark) => mark !== '');
  return { number: number.replace(/^([+-])\s+/, '$1'), marks };
}

/** The ISO code a sign, word or code means; null for what is none. */
export function currencyOf(mark: string, expected: string | null): string | null {
  if (currencies.has(mark)) return mark;
  const upper = mark.normalize('NFKC').trim().toUpperCase();
  if (expected !== null && meanings[upper]?.includes(expected)) return expected;
  if (Object.hasOwn(signs, upper)) return signs[upper] ?? null;
  return currencies.has(upper) ? upper : null;
}
