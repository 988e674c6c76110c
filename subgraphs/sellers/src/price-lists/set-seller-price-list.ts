// A seller's people set the prices one company gets from it.
import type { Work } from '@agora/kernel/work.js';
import type { PriceList } from '@agora/offering/price-lists/price-list.js';
import {
  type SetPriceListInput,
  setPriceList,
} from '@agora/offering/price-lists/set-price-list.js';
import { sellerTables } from '../seller-tables.js';
import { lockOwnSeller } from '../sellers/own-seller.js';
import { sellerPolicy } from '../sellers/seller.policy.js';

export async function setSellerPriceList(work: Work, input: SetPriceListInput): Promise<PriceList> {
  const seller = await lockOwnSeller(work);
  work.authorize(sellerPolicy.setPriceList, seller);
  return setPriceList(work, sellerTables, seller, input);
}
