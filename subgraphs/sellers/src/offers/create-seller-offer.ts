// A seller's people write an offer.
import type { Work } from '@agora/kernel/work.js';
import { type CreateOfferInput, createOffer } from '@agora/offering/offers/create-offer.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import { sellerTables } from '../seller-tables.js';
import { lockOwnSeller } from '../sellers/own-seller.js';
import { sellerPolicy } from '../sellers/seller.policy.js';

export async function createSellerOffer(work: Work, input: CreateOfferInput): Promise<Offer> {
  const seller = await lockOwnSeller(work);
  work.authorize(sellerPolicy.createOffer, seller);
  return createOffer(work, sellerTables, seller, input);
}
