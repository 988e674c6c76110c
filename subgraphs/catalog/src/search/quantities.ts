// Quantities in text: "10k", "10 kΩ", "10kohm" and "10千欧" are the same resistance, "100nF" and "0.1uF"
// the same capacitance. Each becomes a token of its exact decimal value, beside the words as written.
// Tokens start with "_", which no word does, so they never meet a typed prefix.
//
// What a product states of itself as a number is found by its value together with a word of its name:
// bore 25 has the token "_25e0_bore".

export interface Quantity {
  /** Where it stands in the folded text. */
  from: number;
  to: number;
  /** Its value with the unit, "_1e4ohm"; without one where none was written, "_1e4". */
  token: string;
  /** As written. */
  digits: string;
  /** As written, small, where it stands for itself; else empty. */
  unit: string;
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
/** Units that are written as a whole, small letters standing for both, with the power of ten of each. */
const wholeUnits: Readonly<Record<string, readonly [unit: string, power: number]>> = {
  mm2: ['m2', -6],
  mm: ['m', -3],
  cm: ['m', -2],
  km: ['m', 3],
  um: ['m', -6],
  μm: ['m', -6],
  nm: ['m', -9],
  m: ['m', 0],
  毫米: ['m', -3],
  厘米: ['m', -2],
  微米: ['m', -6],
  纳米: ['m', -9],
  米: ['m', 0],
  kg: ['g', 3],
  公斤: ['g', 3],
  千克: ['g', 3],
  kn: ['n', 3],
  mpa: ['pa', 6],
  kpa: ['pa', 3],
  bar: ['pa', 5],
  mbar: ['pa', 2],
  mb: ['b', 6],
  gb: ['b', 9],
  tb: ['b', 12],
  kva: ['va', 3],
  va: ['va', 0],
  rpm: ['rpm', 0],
  db: ['db', 0],
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
// 25mm, 2.5 mm², 16 bar, 25毫米
const unitsOf = (script: RegExp) =>
  Object.keys(wholeUnits)
    .filter((unit) => script.test(unit))
    .join('|');
const wholeUnit = `(?:(${unitsOf(/[a-z]/)})(?![A-Za-z0-9Ωω])|(${unitsOf(/\p{Script=Han}/u)}))`;
const whole = new RegExp(`${number} ?${wholeUnit}`, 'gui');
// The 25 and the 52 of 25 × 52 × 15 mm
const sizes = new RegExp(`${number}(?=(?: ?× ?\\d+(?:\\.\\d+)?)+ ?${wholeUnit})`, 'gui');
// 10k, 100n
const bare = new RegExp(`${number}()([pnuμkKMG])()${end}`, 'gu');
// 4k7, 2u2, 4R7: the letter stands where the dot would.
const letterAsDot = new RegExp(`(?<![A-Za-z\\d.])(\\d+)([RrkKMnupμ])(\\d{1,2})${end}`, 'gu');

/** The quantities of a folded text, none inside another, in order. */
export function quantities(folded: string): Quantity[] {
  const found: Quantity[] = [];
  // Between numbers an x is a sign, as tokens have it.
  const plain = folded.replace(/(?<=\d)[xX](?=\d)/g, '×');
  for (const match of [...plain.matchAll(whole), ...plain.matchAll(sizes)]) {
    const [text, digits = '', latin, han] = match;
    const [unit, power = 0] = wholeUnits[(latin ?? han ?? '').toLowerCase()] ?? [];
    const magnitude = canonical(digits, power);
    // 25M is mega something, and no metre.
    if (latin === 'M' || unit === undefined || magnitude === undefined) continue;
    // 3 × 1.5 mm² are three cores.
    const isAlone = text === digits;
    if (isAlone && unit !== 'm') continue;
    const token = `_${magnitude}${unit}`;
    const to = match.index + text.length;
    const written = isAlone ? '' : (latin ?? han ?? '').toLowerCase();
    found.push({ from: match.index, to, token, digits, unit: written, allTokens: [token] });
  }
  for (const pattern of [withUnit, chinese, bare]) {
    for (const match of folded.matchAll(pattern)) {
      const [whole, digits = '', divisor, prefix = '', unit = ''] = match;
      const value = divisor ? divided(digits, divisor, unit) : digits;
      add(found, match.index, whole, value, prefix, units[unit.toLowerCase()] ?? '', digits);
    }
  }
  for (const match of folded.matchAll(letterAsDot)) {
    const [whole, digits, sign = '', rest] = match;
    const isOhm = sign.toLowerCase() === 'r';
    const value = `${digits}.${rest}`;
    add(found, match.index, whole, value, isOhm ? '' : sign, isOhm ? 'ohm' : '', value);
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
  digits: string,
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
  found.push({ from, to, token, digits, unit: '', allTokens: [...allTokens] });
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

/** The token of a number stated under a name that has the word; undefined when it is no plain decimal. */
export function statedToken(digits: string, word: string): string | undefined {
  const magnitude = /^\d+(\.\d+)?$/.test(digits) ? canonical(digits, 0) : undefined;
  return magnitude && `_${magnitude}_${word}`;
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
