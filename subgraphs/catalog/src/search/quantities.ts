// Quantities in text: "10k", "10 kΩ", "10kohm" and "10千欧" are the same resistance, "100nF" and "0.1uF"
// the same capacitance. Each becomes a token of its exact decimal value, beside the words as written.
// Tokens start with "_", which no word does, so they never meet a typed prefix.

export interface Quantity {
  /** Where it stands in the folded text. */
  from: number;
  to: number;
  /** Its value with the unit, "_1e4ohm"; without one where none was written, "_1e4". */
  token: string;
  /** What a document is found by: with and without the unit. */
  allTokens: readonly string[];
}

const powers: Readonly<Record<string, number>> = {
  p: -12,
  n: -9,
  u: -6,
  μ: -6,
  m: -3,
  k: 3,
  M: 6,
  G: 9,
  皮: -12,
  纳: -9,
  微: -6,
  毫: -3,
  千: 3,
  兆: 6,
};
const units: Readonly<Record<string, string>> = {
  Ω: 'ohm',
  ω: 'ohm',
  ohm: 'ohm',
  ohms: 'ohm',
  r: 'ohm',
  f: 'f',
  h: 'h',
  v: 'v',
  a: 'a',
  w: 'w',
  hz: 'hz',
  欧: 'ohm',
  欧姆: 'ohm',
  法: 'f',
  法拉: 'f',
  亨: 'h',
  亨利: 'h',
  伏: 'v',
  伏特: 'v',
  安: 'a',
  安培: 'a',
  瓦: 'w',
  瓦特: 'w',
  赫: 'hz',
  赫兹: 'hz',
};
/** Nobody sells mega-amperes: there an M is a shouted m. */
const neverMega = new Set(['a', 'f', 'h', 'v']);
const mostDigits = 15;

const number = '(?<![A-Za-z\\d.])(\\d+(?:\\.\\d+)?)';
const end = '(?![A-Za-z0-9])';
// 10kΩ, 10 K ohm, 1/4W, 5V, 10千欧
const withUnit = new RegExp(
  `${number}(?:/(\\d+))? ?([pnuμmkKMGPNU]?)(Ω|ω|[Oo][Hh][Mm][Ss]?|OHMS?|[RrFfHhVvAaWw]|[Hh][Zz])${end}`,
  'gu',
);
const chinese = new RegExp(
  `${number}() ?([皮纳微毫千兆]?)(欧姆?|法拉?|亨利?|伏特?|安培?|瓦特?|赫兹?)`,
  'gu',
);
// 10k, 100n
const bare = new RegExp(`${number}()([pnuμkKMG])()${end}`, 'gu');
// 4k7, 2u2, 4R7: the letter stands where the dot would.
const letterAsDot = new RegExp(`(?<![A-Za-z\\d.])(\\d+)([RrkKMnupμ])(\\d{1,2})${end}`, 'gu');

/** The quantities of a folded text, none inside another, in order. */
export function quantities(folded: string): Quantity[] {
  const found: Quantity[] = [];
  for (const pattern of [withUnit, chinese, bare]) {
    for (const match of folded.matchAll(pattern)) {
      const [whole, digits = '', divisor, prefix = '', unit = ''] = match;
      const value = divisor ? divided(digits, divisor, unit) : digits;
      add(found, match.index, whole, value, prefix, units[unit.toLowerCase()] ?? '');
    }
  }
  for (const match of folded.matchAll(letterAsDot)) {
    const [whole, digits, sign = '', rest] = match;
    const isOhm = sign.toLowerCase() === 'r';
    add(found, match.index, whole, `${digits}.${rest}`, isOhm ? '' : sign, isOhm ? 'ohm' : '');
  }
  return found.sort((left, right) => left.from - right.from);
}

function add(
  found: Quantity[],
  from: number,
  whole: string,
  value: string | undefined,
  prefix: string,
  unit: string,
): void {
  const to = from + whole.length;
  if (found.some((other) => from < other.to && other.from < to)) return;
  const magnitude = value === undefined ? undefined : canonical(value, power(prefix, unit));
  if (magnitude === undefined) return;
  const bareToken = `_${magnitude}`;
  const token = bareToken + unit;
  const allTokens = new Set([token, bareToken]);
  // "10k" and "1M" without a unit are mostly resistances.
  if (unit === '' && /^[kKM]$/.test(prefix)) allTokens.add(`${bareToken}ohm`);
  found.push({ from, to, token, allTokens: [...allTokens] });
}

function power(prefix: string, unit: string): number {
  if (prefix === '') return 0;
  if (prefix === 'm' && unit === 'hz') return 6;
  if (prefix === 'M' && neverMega.has(unit)) return -3;
  return powers[prefix] ?? powers[prefix.toLowerCase()] ?? 0;
}

/** Only powers are quoted as fractions: 1/4W. */
function divided(digits: string, divisor: string, unit: string): string | undefined {
  if (unit.toLowerCase() !== 'w') return undefined;
  const value = String(Number(digits) / Number(divisor));
  return /^\d+(\.\d{1,6})?$/.test(value) ? value : undefined;
}

/** Digits without zeros at either end and a power of ten: 0.1 with power -6 is "1n7", for 1e-7. */
function canonical(value: string, powerOfTen: number): string | undefined {
  const [whole = '', fraction = ''] = value.split('.');
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  if (digits === '') return '0e0';
  const significant = digits.replace(/0+$/, '');
  if (significant.length > mostDigits) return undefined;
  const exponent = powerOfTen - fraction.length + digits.length - significant.length;
  return `${significant}${exponent < 0 ? 'n' : 'e'}${Math.abs(exponent)}`;
}
