// A seller's lifecycle or availability changed: others hear of it, and each of its offers knows at once
// whether it can be bought.
import type { Work } from '@agora/kernel/work.js';
import { setVendorActive } from '@agora/offering/vendors/set-vendor-active.js';
import { sellerTables } from '../seller-tables.js';
import { sellerChanged } from './seller.events.js';
import type { Seller } from './seller.js';

/** The caller holds the seller's row locked and has changed it; `wasActive` is how it was before. */
export async function tellStanding(work: Work, seller: Seller, wasActive: boolean): Promise<void> {
  seller.version += 1;
  seller.updatedAt = work.now;
  work.emit(sellerChanged(seller));
  if (seller.isActive === wasActive) return;
  await setVendorActive(work, sellerTables, seller.id, seller.isActive);
}
