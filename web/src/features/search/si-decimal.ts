// Physical values as engineers write them: "4.7k", "100n", "3.2G". Between that and plain decimal strings
// only the point moves, so nothing is rounded. Prefixes: SI Brochure, 9th edition, table 7.

const exponents: Record<string, number> = {
  p: -12,
  n: -9,
  µ: -6,
  u: -6,
  μ: -6,
  m: -3,
  '': 0,
  k: 3,
  K: 3,
  M: 6,
  G: 9,
  T: 12,
};
const prefixes: readonly [string, number][] = [
  ['T', 12],
  ['G', 9],
  ['M', 6],
  ['k', 3],
  ['', 0],
  ['m', -3],
  ['µ', -6],
  ['n', -9],
  ['p', -12],
];

/** Units that are written with prefixes; one that has its prefix already (kW, mm, mA) takes no second one. */
const scaled = new Set([
  'Ω',
  'F',
  'H',
  'V',
  'A',
  'W',
  'Hz',
  'VA',
  's',
  'Bit',
  'bit',
  'B',
  'b',
  'bps',
  'cd',
  'lm',
]);

/** Whether values in this unit are written with prefixes. */
export const takesPrefixes = (unit: string | null | undefined): boolean => scaled.has(unit ?? '');

/** The decimal times ten to the power of `exponent`, exactly. */
function shifted(decimal: string, exponent: number): string {
  const isNegative = decimal.startsWith('-');
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + exponent;
  const padded = digits.padStart(digits.length - Math.min(0, point - 1), '0');
  const at = Math.max(point, 1);
  const left = padded
    .padEnd(at, '0')
    .slice(0, at)
    .replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  return `${isNegative ? '-' : ''}${left}${right ? `.${right}` : ''}`;
}

/** "4.7k" → "4700"; undefined when it is no number. A unit may follow the prefix. */
export function readSi(typed: string, unit?: string | null): string | undefined {
  // A comma only between thousands: "1,5" is not 15.
  const text = typed.normalize('NFC').replace(/\s|(?<!^0)[,，](?=\d{3}(?!\d))/g, '');
  const bare = unit && text.endsWith(unit) ? text.slice(0, -unit.length) : text;
  const [, number, prefix = ''] =
    bare.match(/^(-?\d{1,15}(?:[.]\d{1,12})?)([pnuµμmkKMGT]?)$/) ?? [];
  const exponent = exponents[prefix];
  if (number === undefined || exponent === undefined) return undefined;
  return shifted(number, exponent);
}

/** "0.0000001" → "100n"; values without a fitting prefix stay as they are. */
export function printSi(decimal: string): string {
  const [, whole = '0', fraction = ''] = decimal.match(/^-?(\d+)(?:[.](\d+))?$/) ?? [];
  const firstDigit = whole.replace(/^0+/, '');
  const size = firstDigit ? firstDigit.length - 1 : -(fraction.match(/^0*/)?.[0].length ?? 0) - 1;
  if (!/[1-9]/.test(whole + fraction)) return '0';
  const [prefix, exponent] = prefixes.find(([, each]) => size >= each) ?? ['', 0];
  return `${shifted(decimal, -exponent)}${prefix}`;
}
