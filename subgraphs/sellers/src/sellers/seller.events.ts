// What others hear of sellers.
import { sellersEvents } from '@agora/schema/events/sellers.js';
import type { Seller } from './seller.js';

export const sellerChanged = (seller: Seller) =>
  sellersEvents['sellers.seller.changed'].make({
    sellerId: seller.id,
    companyId: seller.companyId,
    name: seller.name,
    slug: seller.slug,
    state: seller.state,
    availability: seller.availability,
    isActive: seller.isActive,
    version: seller.version,
  });
