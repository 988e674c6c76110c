// A price list ends for good: its companies have the next list's prices, or the public ones, from now on.
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import type { PriceList } from './price-list.js';
import { openPriceList } from './update-price-list.js';

export async function endPriceList(
  work: Work,
  tables: OfferTables,
  { priceListId }: { priceListId: string },
): Promise<PriceList> {
  const list = await openPriceList(work, tables, priceListId);
  list.endedAt = work.now;
  list.setFor = null;
  list.updatedAt = work.now;
  return list;
}
