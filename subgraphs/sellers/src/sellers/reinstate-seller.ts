// The operator lets a suspended seller sell again: its offers are as live as they were.
import type { Work } from '@agora/kernel/work.js';
import { setVendorActive } from '@agora/offering/vendors/set-vendor-active.js';
import { sellerTables } from '../seller-tables.js';
import { sellerErrors } from './seller.errors.js';
import { sellerChanged } from './seller.events.js';
import { Seller } from './seller.js';
import { sellerPolicy } from './seller.policy.js';
import { sellerStates } from './seller-states.js';

export async function reinstateSeller(
  work: Work,
  { sellerId }: { sellerId: string },
): Promise<Seller> {
  const seller = await work.lock(Seller, sellerId, 'sellerId');
  work.authorize(sellerPolicy.reinstate, seller, sellerErrors.SELLER_STATE);
  seller.state = sellerStates.move(seller.state, 'ADMITTED', sellerErrors.SELLER_STATE);
  seller.suspensionReason = null;
  seller.version += 1;
  seller.updatedAt = work.now;
  work.emit(sellerChanged(seller));
  await setVendorActive(work, sellerTables, seller.id, true);
  return seller;
}
