// A business unit changes what a price list says of itself.
import type { Work } from '@agora/kernel/work.js';
import type { PriceList } from '@agora/offering/price-lists/price-list.js';
import {
  type UpdatePriceListInput,
  updatePriceList,
} from '@agora/offering/price-lists/update-price-list.js';
import { storeTables } from '../store-tables.js';

export function updateStorePriceList(work: Work, input: UpdatePriceListInput): Promise<PriceList> {
  return updatePriceList(work, storeTables, input);
}
