// Which of several offers is the cheapest and which the soonest. Amounts are decimal strings and are
// compared digit by digit, never calculated; where nothing stands out, nothing is the best.

interface Amount {
  amount: string;
  currencyCode: string;
}

const WIDTH = 24;

/** Decimal strings that sort as their values do; amounts are never negative. */
function sortable(amount: string): string {
  const [whole = '', fraction = ''] = amount.split('.');
  return `${whole.padStart(WIDTH, '0')}.${fraction.padEnd(WIDTH, '0')}`;
}

/** Says of an amount whether it is the lowest of these; of none where they are alike or of several currencies. */
export function lowestOf(values: readonly (Amount | null | undefined)[]) {
  const known = values.filter((value) => value !== null && value !== undefined);
  const amounts = known.map(({ amount }) => sortable(amount)).sort();
  const isComparable = new Set(known.map(({ currencyCode }) => currencyCode)).size === 1;
  const lowest = isComparable && amounts[0] !== amounts.at(-1) ? amounts[0] : undefined;
  return (value: Amount | null | undefined): boolean =>
    lowest !== undefined && value != null && sortable(value.amount) === lowest;
}

/** Says of a number of days whether nothing comes sooner; of none where all take equally long. */
export function soonestOf(values: readonly (number | null | undefined)[]) {
  const known = values.filter((days) => typeof days === 'number');
  const soonest = Math.min(...known);
  const isWorthSaying = known.some((days) => days > soonest);
  return (days: number | null | undefined): boolean => isWorthSaying && days === soonest;
}

/** The lowest of the amounts in a currency; undefined without any. */
export function cheapestIn<Price extends Amount>(
  currencyCode: string,
  values: readonly (Price | null | undefined)[],
): Price | undefined {
  const known = values.filter((value) => value?.currencyCode === currencyCode) as Price[];
  return known.sort((a, b) => (sortable(a.amount) < sortable(b.amount) ? -1 : 1))[0];
}
