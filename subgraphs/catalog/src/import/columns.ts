// What column names alone tell: which are the same but for spelling, and which carry the unit of
// their values.
import { decimalText } from './decimal.js';
import { parseUnit } from './units.js';

/**
 * A name without what people spell differently: case, spaces, brackets, dashes, quotes. Plus signs,
 * percent signs and a mark between digits stay, because they change the meaning ("VIN+", "8/20us").
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d)[^\p{L}\p{N}]+(?=\d)/gu, '/')
    .replace(
      /(?<!\d)[\s\-_.,:;/\\()[\]{}'"’@&*|!?~]+|[\s\-_.,:;/\\()[\]{}'"’@&*|!?~]+(?!\d)/gu,
      '',
    );
}

/**
 * Groups of columns that say the same thing in two spellings, in the order of the columns; those
 * without a double are left out. "Supply Current" and "Supply Current (Max)" are two things; so are
 * "(mΩ)" and "(MΩ)".
 */
export function proposeMerges(columns: readonly string[]): string[][] {
  const groups: string[][] = [];
  const byFold = new Map<string, string[][]>();
  for (const column of columns) {
    const fold = foldName(withoutCopyNumber(column));
    const candidates = byFold.get(fold) ?? [];
    byFold.set(fold, candidates);
    const group = candidates.find((each) => each.every((other) => haveSameUnits(other, column)));
    if (group) {
      group.push(column);
    } else {
      const fresh = [column];
      candidates.push(fresh);
      groups.push(fresh);
    }
  }
  return groups.filter((group) => group.length > 1);
}

/** A repeated header was numbered by the reader; it is the same name. */
function withoutCopyNumber(column: string): string {
  return column.replace(/ #\d+$/, '');
}

/**
 * Case folding must not make one thing of two units: compares every fragment that both read as a
 * unit.
 */
function haveSameUnits(left: string, right: string): boolean {
  const [ours, theirs] = [unitFragments(left), unitFragments(right)];
  return ours.every((fragment, index) => {
    const [a, b] = [parseUnit(fragment), parseUnit(theirs[index] ?? '')];
    return !a || !b || (a.base === b.base && decimalText(a.factor) === decimalText(b.factor));
  });
}

function unitFragments(name: string): string[] {
  const plain = name.normalize('NFKC');
  return [...plain.matchAll(/\(([^()]*)\)|\[([^[\]]*)\]|\d\s*([\p{L}°%Ω]+)/gu)].map(
    ([, round, square, attached]) => round ?? square ?? attached ?? '',
  );
}

export interface NamedUnit {
  /** The name without the unit. */
  name: string;
  /** As written: "kg". */
  unit: string;
}

/**
 * The unit of bare numbers that a name ends with: "Weight (kg)", "长度[mm]". Null when it has none.
 */
export function unitInName(column: string): NamedUnit | null {
  const match = /^(.*\S)\s*[([（【]([^()[\]（）【】]+)[)\]）】]$/u.exec(column.trim());
  const [, name = '', unit = ''] = match ?? [];
  // "(min)" is a minimum far more often than a minute.
  if (!match || /^mins?$/i.test(unit) || !parseUnit(unit)) return null;
  return { name, unit: unit.trim() };
}
