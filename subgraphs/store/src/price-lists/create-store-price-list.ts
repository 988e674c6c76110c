// A business unit opens a price list.
import type { Work } from '@agora/kernel/work.js';
import {
  type CreatePriceListInput,
  createPriceList,
} from '@agora/offering/price-lists/create-price-list.js';
import type { PriceList } from '@agora/offering/price-lists/price-list.js';
import { storeTables } from '../store-tables.js';

export function createStorePriceList(work: Work, input: CreatePriceListInput): Promise<PriceList> {
  return createPriceList(work, storeTables, input);
}
