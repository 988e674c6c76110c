// One number with its unit in a cell: "10kΩ", "±1%", "1/16W". Anything with more than one value, a
// range, a condition or a comparison is text and stays text.
import { type DecimalMark, decimalText, divideExactly, multiply, readDecimal } from './decimal.js';
import { parseUnit } from './units.js';

export interface Quantity {
  /** Decimal string in the base unit: "10000", "0.0000001". */
  value: string;
  /** The base unit's symbol; null for a bare number. */
  unit: string | null;
}

/**
 * Null when the cell is not exactly one quantity. `bareUnit` is the unit of bare numbers, where the
 * column's name says it. "±1%" reads as 1 %. Codes with leading zeros ("0402") are no numbers.
 */
export function parseQuantity(
  cell: string,
  decimalMark?: DecimalMark | null,
  bareUnit?: string | null,
): Quantity | null {
  const text = cell
    .normalize('NFKC')
    .replace(/−/g, '-')
    .trim()
    .replace(/^(±|\+\/-|\+-)\s*/, '');
  const match = /^([+-]?\d[\d.,'’ ]*(?:[eE][+-]?\d+(?![\p{L}\d]))?)(?:\/(\d+))?\s*(.*)$/u.exec(
    text,
  );
  if (!match) return null;
  const [, written = '', divisor, rest = ''] = match;
  if (/^[+-]?0\d/.test(written)) return null;
  const number = readDecimal(written, decimalMark);
  const unit = unitOf(rest, bareUnit);
  if (!number || !unit) return null;
  // "1/16W" is a fraction; "1/2" alone may be two counts, and "8/20us" is two times.
  if (divisor !== undefined && (rest === '' || !/^(2|4|8|16|32|64)$/.test(divisor))) return null;
  const exact = divisor === undefined ? number : divideExactly(number, BigInt(divisor));
  return exact && { value: decimalText(multiply(exact, unit.factor)), unit: unit.base };
}

function unitOf(rest: string, bareUnit: string | null | undefined) {
  const one = { digits: 1n, scale: 0 };
  if (rest === '') return bareUnit ? parseUnit(bareUnit) : { base: null, factor: one };
  if (rest === 'k') return { base: null, factor: { digits: 1000n, scale: 0 } };
  // A lone K is kilo in one file and kelvin in the next.
  return rest === 'K' ? null : parseUnit(rest);
}
