// One figure of the client: what was measured at full speed and with the processor four times slower, and what
// it may be. It is held to its limit at full speed, and the line says whether it keeps it when slowed down, too; the
// paint of a first visit is held when slowed down. The median is held; where one bad one is one too many, the worst.

/** Full speed, and a processor four times slower. */
export const speeds = [1, 4] as const;
export type Speed = (typeof speeds)[number];

export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'KB' | '' | 'points';
  readonly limit: number;
  /** Which of several runs must be within it. */
  readonly judged: 'median' | 'worst';
  /** The slower one is held against the limit, where else the faster is. */
  readonly isForSlow?: boolean;
  readonly values: ReadonlyMap<Speed, readonly number[]>;
}

/** The middle one; of an even number the worse of the two in the middle. */
export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const isMore = ({ unit }: Figure) => unit === 'points';

export const worstOf = (figure: Figure, values: readonly number[]): number =>
  isMore(figure) ? Math.min(...values) : Math.max(...values);

export const isWithin = (figure: Figure): boolean => isKept(figure, figure.isForSlow ? 4 : 1);

/** Nothing measured keeps every limit; a figure that could not be taken keeps none. */
function isKept(figure: Figure, speed: Speed): boolean {
  const values = figure.values.get(speed);
  if (!values) return true;
  const value = figure.judged === 'worst' ? worstOf(figure, values) : medianOf(values);
  return isMore(figure) ? value >= figure.limit : value <= figure.limit;
}

const shown = ({ unit }: Figure, value: number) =>
  unit === '' ? value.toFixed(3) : value.toFixed(unit === 'KB' ? 1 : 0);

function cell(figure: Figure, speed: Speed): string {
  const values = figure.values.get(speed);
  if (!values) return '–';
  const worst = worstOf(figure, values);
  const median = medianOf(values);
  return median === worst
    ? shown(figure, median)
    : `${shown(figure, median)} (${shown(figure, worst)})`;
}

const widths = [52, 18, 18, 12, 14];
const row = (cells: readonly string[]) =>
  cells.map((text, i) => (i === 0 ? text.padEnd(52) : text.padStart(widths[i] ?? 8))).join('');

export const head = row(['median (worst)', 'plain', 'CPU / 4', 'limit', '']);

export function lineOf(line: Figure): string {
  const { name, limit, unit } = line;
  const bound = `${isMore(line) ? '≥' : '≤'} ${limit}${unit && unit !== 'points' ? ` ${unit}` : ''}`;
  return row([`  ${name}`, cell(line, 1), cell(line, 4), bound, verdictOn(line)]);
}

function verdictOn(line: Figure): string {
  if (!isWithin(line)) return 'OVER';
  if (line.isForSlow) return 'ok (/4)';
  return isKept(line, 4) ? 'ok' : 'ok, /4 over';
}
