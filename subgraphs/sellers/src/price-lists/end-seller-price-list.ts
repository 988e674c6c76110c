// A seller ends a price list for good.
import type { Work } from '@agora/kernel/work.js';
import { endPriceList } from '@agora/offering/price-lists/end-price-list.js';
import type { PriceList } from '@agora/offering/price-lists/price-list.js';
import { sellerTables } from '../seller-tables.js';

export function endSellerPriceList(work: Work, input: { priceListId: string }): Promise<PriceList> {
  return endPriceList(work, sellerTables, input);
}
