// Numbers as people write them, exact: digits and a power of ten, never a floating point number.

export interface Decimal {
  /** The value is digits / 10^scale; the scale may be negative. */
  digits: bigint;
  scale: number;
}

/** Which of the two marks is the decimal one; the other groups thousands. */
export type DecimalMark = '.' | ',';

/** More is no number anybody means; it also bounds the work. */
const MOST_DIGITS = 40;
const MOST_EXPONENT = 30;

/**
 * Reads a number that is the whole text: "1,234.50", "1.234,50", "1 234,5", "-0.5", "1e-6".
 * Thousands must be grouped by three. Without a mark the text must speak for itself: "12,5" is a
 * decimal, "1,234" a thousand, "1.234" a decimal. Null when it is no number.
 */
export function readDecimal(text: string, mark?: DecimalMark | null): Decimal | null {
  if (isPlain(text, mark)) return plainDecimal(text);
  const match = /^([+-])?([\d.,'’\s]*\d[\d.,'’\s]*)(?:[eE]([+-]?\d{1,3}))?$/.exec(text.trim());
  if (!match) return null;
  const [, sign, body = '', exponent = '0'] = match;
  const decimalMark = mark ?? guessMark(body);
  const [whole = '', fraction = '', ...more] = body.trim().split(decimalMark);
  const digits = ungroup(whole, decimalMark);
  if (more.length > 0 || digits === null || !/^\d*$/.test(fraction)) return null;
  if (digits.length + fraction.length > MOST_DIGITS) return null;
  if (Math.abs(Number(exponent)) > MOST_EXPONENT) return null;
  const magnitude = BigInt(`0${digits}${fraction}`);
  return trimmed(sign === '-' ? -magnitude : magnitude, fraction.length - Number(exponent));
}

/** Most numbers of most files: digits, and a point at the most. */
const isPlain = (text: string, mark: DecimalMark | null | undefined) =>
  mark === ',' ? /^\d{1,15}$/.test(text) : /^\d{1,15}(?:\.\d{1,15})?$/.test(text);

function plainDecimal(text: string): Decimal {
  const point = text.indexOf('.');
  if (point < 0) return { digits: BigInt(text), scale: 0 };
  const digits = BigInt(text.slice(0, point) + text.slice(point + 1));
  return trimmed(digits, text.length - point - 1);
}

function ungroup(whole: string, decimalMark: DecimalMark): string | null {
  if (/^\d*$/.test(whole)) return whole;
  const grouping = decimalMark === '.' ? ',' : '.';
  for (const separator of [grouping, "'", '’', ' ']) {
    const groups = whole.replace(/\s/g, ' ').split(separator);
    const [first = '', ...rest] = groups;
    if (/^\d{1,3}$/.test(first) && rest.length > 0 && rest.every((part) => /^\d{3}$/.test(part))) {
      return groups.join('');
    }
  }
  return null;
}

function guessMark(body: string): DecimalMark {
  const comma = body.lastIndexOf(',');
  const dot = body.lastIndexOf('.');
  if (comma >= 0 && dot >= 0) return comma > dot ? ',' : '.';
  if (comma >= 0) return isDecimalComma(body) ? ',' : '.';
  return body.split('.').length > 2 ? ',' : '.';
}

/** A single comma that cannot group thousands: "12,5", "0,001", "1234,567". */
function isDecimalComma(body: string): boolean {
  return body.split(',').length === 2 && !/^[1-9]\d{0,2},\d{3}$/.test(body.trim());
}

/**
 * The decimal mark a whole file uses, from cells that are nothing but a number with little around
 * it. Null when the cells do not tell or do not agree: then each cell speaks for itself.
 */
export function detectDecimalMark(cells: Iterable<string>): DecimalMark | null {
  let commas = 0;
  let dots = 0;
  for (const cell of cells) {
    const body = /^\D{0,4}(\d[\d.,'’ ]*\d)\D{0,6}$/.exec(cell.trim())?.[1];
    // "0402,1nF" lists a size code and a value.
    if (body === undefined || !/[.,]/.test(body) || /^0\d/.test(body)) continue;
    const hasBoth = body.includes(',') && body.includes('.');
    const mark = guessMark(body);
    const groups = body.split(/[.,]/);
    const isAmbiguous = !hasBoth && groups.length === 2 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(body);
    if (isAmbiguous || !readDecimal(body, mark)) continue;
    // Several equal marks group thousands, so the decimal mark is the other one: guessMark knows.
    if (mark === ',') commas++;
    else dots++;
  }
  const needed = (commas + dots) * 0.9;
  if (commas + dots === 0) return null;
  return dots >= needed ? '.' : commas >= needed ? ',' : null;
}

export function multiply(left: Decimal, right: Decimal): Decimal {
  return trimmed(left.digits * right.digits, left.scale + right.scale);
}

/** Exact quotient by a whole number, or null when it has no end: 1/16 is one, 1/3 none. */
export function divideExactly(left: Decimal, divisor: bigint): Decimal | null {
  if (divisor === 0n) return null;
  let { digits, scale } = left;
  for (let places = 0; digits % divisor !== 0n; places++) {
    if (places > MOST_DIGITS) return null;
    digits *= 10n;
    scale++;
  }
  return trimmed(digits / divisor, scale);
}

/** Plain notation, no exponent, no trailing zeros: "0.0000001". */
export function decimalText({ digits, scale }: Decimal): string {
  if (scale <= 0) return (digits * 10n ** BigInt(-scale)).toString();
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const fraction = text.slice(-scale).replace(/0+$/, '');
  const whole = text.slice(0, -scale);
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}

/** At a fixed scale, or null when it is finer than that. */
export function atScale({ digits, scale }: Decimal, wanted: number): bigint | null {
  return scale > wanted ? null : digits * 10n ** BigInt(wanted - scale);
}

function trimmed(digits: bigint, scale: number): Decimal {
  if (digits === 0n) return { digits: 0n, scale: 0 };
  let shorter = digits;
  let places = scale;
  while (places > 0 && shorter % 10n === 0n) {
    shorter /= 10n;
    places--;
  }
  return { digits: shorter, scale: places };
}
