// A seller says what an order of it must be worth at the least.
import type { Work } from '@agora/kernel/work.js';
import {
  type SetOrderMinimumInput,
  setOrderMinimum,
} from '@agora/offering/customers/set-order-minimum.js';
import { sellerTables } from '../seller-tables.js';
import { Seller } from '../sellers/seller.js';

export async function setSellerOrderMinimum(
  work: Work,
  input: SetOrderMinimumInput,
): Promise<Seller> {
  const { id } = await setOrderMinimum(work, sellerTables, input);
  return work.get(Seller, id);
}
