// The catalog's import brings offers of a seller: for sibling subgraphs and the command line.
import type { Work } from '@agora/kernel/work.js';
import {
  type ImportAnswer,
  type ImportRow,
  importOffers,
} from '@agora/offering/offers/import-offers.js';
import { sellerTables } from '../seller-tables.js';
import { Seller } from '../sellers/seller.js';

export async function importSellerOffers(
  work: Work,
  input: { sellerId: string; offers: readonly ImportRow[] },
): Promise<ImportAnswer> {
  const seller = await work.lock(Seller, input.sellerId, 'sellerId');
  return importOffers(work, sellerTables, seller, input.offers);
}
