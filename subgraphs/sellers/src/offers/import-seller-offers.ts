// Brings offers of a seller from somebody's file: for its sales agents, and siblings.
import type { Work } from '@agora/kernel/work.js';
import {
  type ImportAnswer,
  type ImportRow,
  importOffers,
} from '@agora/offering/offers/import-offers.js';
import { sellerTables } from '../seller-tables.js';
import { Seller } from '../sellers/seller.js';
import { sellerPolicy } from '../sellers/seller.policy.js';

export async function importSellerOffers(
  work: Work,
  input: { sellerId: string; offers: readonly ImportRow[] },
): Promise<ImportAnswer> {
  const seller = await work.lock(Seller, input.sellerId, 'sellerId');
  if (!work.actor.isService) work.authorize(sellerPolicy.createOffer, seller);
  return importOffers(work, sellerTables, seller, input.offers);
}
