// A business unit ends a price list for good.
import type { Work } from '@agora/kernel/work.js';
import { endPriceList } from '@agora/offering/price-lists/end-price-list.js';
import type { PriceList } from '@agora/offering/price-lists/price-list.js';
import { storeTables } from '../store-tables.js';

export function endStorePriceList(work: Work, input: { priceListId: string }): Promise<PriceList> {
  return endPriceList(work, storeTables, input);
}
