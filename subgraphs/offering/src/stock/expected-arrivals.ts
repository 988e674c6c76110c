// What is still expected of offers that have too little now: asked only when something is short.
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import type { ExpectedUnits } from './availability.js';
import type { StockCounts } from './stock.js';

export type ExpectedArrivals = ReadonlyMap<string, readonly ExpectedUnits[]>;

interface Stocked extends Pick<StockCounts, 'isTracked' | 'onHandQuantity' | 'heldQuantity'> {
  readonly id: string;
}

/** `wanted`: units by offer. No statement when all have enough. */
export async function expectedArrivals(
  em: Work['em'],
  tables: OfferTables,
  offers: readonly Stocked[],
  wanted: ReadonlyMap<string, number>,
): Promise<ExpectedArrivals> {
  const short = offers.filter(
    ({ id, isTracked, onHandQuantity, heldQuantity }) =>
      isTracked && onHandQuantity - heldQuantity < (wanted.get(id) ?? 0),
  );
  const found = new Map<string, ExpectedUnits[]>();
  if (short.length === 0) return found;
  const where = { offerId: { $in: short.map(({ id }) => id) }, state: 'EXPECTED' } as never;
  const rows = await em.find(tables.StockArrival, where, { orderBy: { id: 'asc' } });
  for (const row of rows) found.set(row.offerId, [...(found.get(row.offerId) ?? []), row]);
  return found;
}

/** Units by offer, over all lines. */
export function unitsWanted(lines: readonly { offerId: string; quantity: number }[]) {
  const wanted = new Map<string, number>();
  for (const { offerId, quantity } of lines) {
    wanted.set(offerId, (wanted.get(offerId) ?? 0) + quantity);
  }
  return wanted;
}
