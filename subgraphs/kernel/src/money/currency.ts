// ISO 4217: how many decimal places a currency's smallest unit has. Two, but for those listed
// (source: ISO 4217 list one, "minor unit" column).
const exponents: Record<string, number> = {};
for (const code of 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(
  ' ',
)) {
  exponents[code] = 0;
}
for (const code of 'BHD IQD JOD KWD LYD OMR TND'.split(' ')) exponents[code] = 3;
for (const code of 'CLF UYW'.split(' ')) exponents[code] = 4;

const known = new Set(Intl.supportedValuesOf('currency'));

export type CurrencyCode = string;

export function isCurrencyCode(text: string): boolean {
  return known.has(text);
}

/** Decimal places of the currency's smallest unit: CNY 2, JPY 0, KWD 3. */
export function currencyExponent(code: CurrencyCode): number {
  return exponents[code] ?? 2;
}
