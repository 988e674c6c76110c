// An offer's terms to try a change on: what is tried may be refused, and then the offer itself is untouched.
import { SellerOffer } from './seller-offer.js';

const terms = [
  'kind',
  'currencyCode',
  'storedTiers',
  'costMillionths',
  'minimumQuantity',
  'orderMultiple',
  'leadTimeDays',
  'isTracked',
  'lowStockQuantity',
  'validUntil',
  'vendorSku',
] as const satisfies readonly (keyof SellerOffer)[];

export function copyOf(offer: SellerOffer): SellerOffer {
  const known = Object.fromEntries(terms.map((term) => [term, offer[term]]));
  return Object.assign(new SellerOffer(), known);
}
