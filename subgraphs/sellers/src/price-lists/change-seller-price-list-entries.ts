// A seller changes some prices of a list.
import type { Work } from '@agora/kernel/work.js';
import {
  type ChangePriceListEntriesInput,
  changePriceListEntries,
} from '@agora/offering/price-lists/change-price-list-entries.js';
import type { PriceList } from '@agora/offering/price-lists/price-list.js';
import { sellerTables } from '../seller-tables.js';

export function changeSellerPriceListEntries(
  work: Work,
  input: ChangePriceListEntriesInput,
): Promise<PriceList> {
  return changePriceListEntries(work, sellerTables, input);
}
