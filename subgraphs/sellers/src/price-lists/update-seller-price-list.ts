// A seller changes what a price list says of itself.
import type { Work } from '@agora/kernel/work.js';
import type { PriceList } from '@agora/offering/price-lists/price-list.js';
import {
  type UpdatePriceListInput,
  updatePriceList,
} from '@agora/offering/price-lists/update-price-list.js';
import { sellerTables } from '../seller-tables.js';

export function updateSellerPriceList(work: Work, input: UpdatePriceListInput): Promise<PriceList> {
  return updatePriceList(work, sellerTables, input);
}
