// A seller removes an assortment: its offers are everybody's again.
import type { Work } from '@agora/kernel/work.js';
import { removeAssortment } from '@agora/offering/assortments/remove-assortment.js';
import { sellerTables } from '../seller-tables.js';
import { Seller } from '../sellers/seller.js';

export async function removeSellerAssortment(
  work: Work,
  input: { assortmentId: string },
): Promise<Seller> {
  const { id } = await removeAssortment(work, sellerTables, input);
  return work.get(Seller, id);
}
