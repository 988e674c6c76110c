// The operator stops a seller: none of its offers can be found or bought from this instant on. What
// buyers already hold stays theirs.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { recordStep } from './record-step.js';
import { sellerErrors } from './seller.errors.js';
import { Seller } from './seller.js';
import { sellerPolicy } from './seller.policy.js';
import { sellerStates } from './seller-states.js';
import { tellStanding } from './tell-standing.js';

export async function suspendSeller(
  work: Work,
  { sellerId, reason }: { sellerId: string; reason: string },
): Promise<Seller> {
  const seller = await work.lock(Seller, sellerId, 'sellerId');
  work.authorize(sellerPolicy.suspend, seller, sellerErrors.SELLER_STATE);
  const wasActive = seller.isActive;
  seller.state = sellerStates.move(seller.state, 'SUSPENDED', sellerErrors.SELLER_STATE);
  seller.suspensionReason = textFrom(reason, 'reason', 1000);
  recordStep(work, seller, 'SUSPENDED', seller.suspensionReason);
  await tellStanding(work, seller, wasActive);
  return seller;
}
