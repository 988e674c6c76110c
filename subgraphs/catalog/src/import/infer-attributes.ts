// What kind of attribute each filled column is, category by category: a sparse file of two hundred
// columns is twenty short lists. Reads a stream of rows and keeps counts only.
import { type DecimalMark, readDecimal } from './decimal.js';
import { detached } from './detached.js';
import { type ImportMapping, type StatedAttribute, statedAttributes } from './import-mapping.js';
import type { ImportedRow } from './imported-row.js';
import { parseQuantity, type Quantity } from './parse-quantity.js';
import { remembered } from './remembered.js';

export type AttributeType = 'NUMBER' | 'ENUM' | 'BOOLEAN' | 'TEXT';

export interface InferredAttribute {
  name: string;
  type: AttributeType;
  /** The base unit of a NUMBER; null for a bare one and for other types. */
  unit: string | null;
  filledCount: number;
  /** Of an ENUM: the most common first, then by code unit. */
  options: string[];
}

export interface CategoryAttributes {
  categoryPath: string[];
  rowCount: number;
  /** In the order of the mapping. */
  attributes: InferredAttribute[];
}

export type AttributeReading =
  | { type: 'NUMBER'; value: string }
  | { type: 'ENUM' | 'TEXT'; value: string }
  | { type: 'BOOLEAN'; value: boolean };

/** So many of the filled values must be numbers of one dimension, in percent. */
const NUMBER_PERCENT = 90;
/** An ENUM has at most this many options, and most of them are used more than once. */
const MOST_OPTIONS = 40;
const LONGEST_OPTION = 80;
const DISTINCT_PERCENT = 60;
/**
 * Further different values are no longer told apart: it is no ENUM then, unless a person says so. In a single
 * category, where nobody asks for them, as many as tell.
 */
const MOST_COUNTED = 1000;

const yes = new Set(['yes', 'true', '是', '有']);
const no = new Set(['no', 'false', '否']);

interface Tally {
  filledCount: number;
  /** Readable numbers by unit; '' for bare ones. */
  units: Map<string, number>;
  zeroCount: number;
  /** By folded text: how often each spelling occurs. */
  options: Map<string, Map<string, number>>;
}

export class AttributeInference {
  private readonly categories = new Map<
    string,
    { categoryPath: string[]; rowCount: number; tallies: Map<string, Tally> }
  >();
  private readonly all = new Map<string, Tally>();
  private readonly readings: ReadonlyMap<string, (value: string) => ValueReading>;
  private readonly stated: readonly StatedAttribute[];

  constructor(mapping: ImportMapping) {
    this.stated = statedAttributes(mapping);
    const { decimalMark } = mapping;
    this.readings = new Map(
      this.stated.map(({ name, unit }) => [
        name,
        remembered((value) => valueReading(value, parseQuantity(value, decimalMark, unit))),
      ]),
    );
  }

  add(row: Pick<ImportedRow, 'categoryPath' | 'attributes'>): void {
    const key = JSON.stringify(row.categoryPath);
    let category = this.categories.get(key);
    if (!category) {
      category = { categoryPath: row.categoryPath.map(detached), rowCount: 0, tallies: new Map() };
      this.categories.set(key, category);
    }
    category.rowCount++;
    for (const { name, value } of row.attributes) {
      const reading = this.readings.get(name)?.(value);
      if (!reading) continue;
      count(tallyOf(category.tallies, name), value, reading, MOST_OPTIONS);
      count(tallyOf(this.all, name), value, reading, MOST_COUNTED);
    }
  }

  /**
   * Categories in order of appearance; attributes that no row of the category fills are left out.
   */
  result(): CategoryAttributes[] {
    return [...this.categories.values()].map(({ categoryPath, rowCount, tallies }) => ({
      categoryPath,
      rowCount,
      attributes: this.inOrder(tallies),
    }));
  }

  /** The same over all categories together, for a column that shall be one attribute everywhere. */
  overall(): InferredAttribute[] {
    return this.inOrder(this.all);
  }

  private inOrder(tallies: ReadonlyMap<string, Tally>): InferredAttribute[] {
    return this.stated.flatMap(({ name, kind }) => {
      const tally = tallies.get(name);
      return tally ? [decided(inferred(name, tally), kind, tally)] : [];
    });
  }
}

/** What is counted of a cell: its number's unit, if it is one, and its text as options are compared. */
interface ValueReading {
  fold: string;
  /** Null: no number; '' for a bare one. */
  unit: string | null;
  isBareZero: boolean;
}

function valueReading(value: string, quantity: Quantity | null): ValueReading {
  const isBareZero = quantity?.value === '0' && quantity.unit === null;
  const unit = quantity && !isBareZero ? (quantity.unit ?? '') : null;
  return { fold: foldOption(value), unit, isBareZero };
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? emptyTally();
  tallies.set(name, tally);
  return tally;
}

/** Of more than `most` different texts no further ones are told apart. */
function count(tally: Tally, value: string, reading: ValueReading, most: number): void {
  const { fold, unit, isBareZero } = reading;
  tally.filledCount++;
  if (isBareZero) tally.zeroCount++;
  if (unit !== null) tally.units.set(unit, (tally.units.get(unit) ?? 0) + 1);
  const spellings = tally.options.get(fold) ?? new Map<string, number>();
  if (spellings.size === 0) {
    if (tally.options.size > most) return;
    tally.options.set(detached(fold), spellings);
  }
  const times = spellings.get(value);
  spellings.set(times === undefined ? detached(value) : value, (times ?? 0) + 1);
}

function emptyTally(): Tally {
  return { filledCount: 0, units: new Map(), zeroCount: 0, options: new Map() };
}

function inferred(name: string, tally: Tally): InferredAttribute {
  const { filledCount } = tally;
  const plain = { name, filledCount, unit: null, options: [] };
  const folds = [...tally.options.keys()];
  if (folds.every((fold) => yes.has(fold) || no.has(fold))) return { ...plain, type: 'BOOLEAN' };
  const [commonest] = [...tally.units].sort((left, right) => right[1] - left[1]);
  // A bare zero is zero in any unit.
  const numbers = (commonest?.[1] ?? 0) + tally.zeroCount;
  if (numbers * 100 >= filledCount * NUMBER_PERCENT) {
    return { ...plain, type: 'NUMBER', unit: commonest?.[0] || null };
  }
  const distinct = folds.length;
  const few = distinct <= 2 || distinct * 100 <= filledCount * DISTINCT_PERCENT;
  const short = folds.every((fold) => fold.length <= LONGEST_OPTION);
  if (!few || !short || distinct > MOST_OPTIONS) return { ...plain, type: 'TEXT' };
  return { ...plain, type: 'ENUM', options: commonSpellings(tally.options) };
}

/** What a person said of its kind counts more than what its values look like. */
function decided(
  found: InferredAttribute,
  kind: AttributeType | null,
  tally: Tally,
): InferredAttribute {
  if (kind === null || kind === found.type) return found;
  const plain = { ...found, type: kind, unit: null, options: [] };
  if (kind === 'ENUM') return { ...plain, options: commonSpellings(tally.options) };
  if (kind !== 'NUMBER') return plain;
  const [commonest] = [...tally.units].sort((left, right) => right[1] - left[1]);
  return { ...plain, unit: commonest?.[0] || null };
}

/** One option per folded text, in its commonest spelling. */
function commonSpellings(options: Tally['options']): string[] {
  return [...options.values()]
    .map((spellings) => {
      const counts = [...spellings].sort(byCount);
      const total = counts.reduce((sum, [, count]) => sum + count, 0);
      return [counts[0]?.[0] ?? '', total] as [string, number];
    })
    .sort(byCount)
    .map(([option]) => option);
}

function byCount(left: [string, number], right: [string, number]): number {
  return right[1] - left[1] || (left[0] < right[0] ? -1 : 1);
}

function foldOption(value: string): string {
  return value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * A cell as a value of the inferred attribute; null when it does not fit, as the odd text in a
 * column of numbers does not. `bareUnit` and the mark are the mapping's.
 */
export function readAttribute(
  attribute: InferredAttribute,
  value: string,
  decimalMark: DecimalMark | null,
  bareUnit: string | null,
): AttributeReading | null {
  const fold = foldOption(value);
  switch (attribute.type) {
    case 'TEXT':
      return { type: 'TEXT', value };
    case 'BOOLEAN':
      return yes.has(fold) || no.has(fold) ? { type: 'BOOLEAN', value: yes.has(fold) } : null;
    case 'ENUM': {
      const option = attribute.options.find((each) => foldOption(each) === fold);
      return option === undefined ? null : { type: 'ENUM', value: option };
    }
    case 'NUMBER': {
      const quantity = parseQuantity(value, decimalMark, bareUnit);
      if (quantity?.unit === attribute.unit) return { type: 'NUMBER', value: quantity.value };
      const isBareZero = quantity?.unit === null && readDecimal(quantity.value)?.digits === 0n;
      return isBareZero ? { type: 'NUMBER', value: '0' } : null;
    }
  }
}
