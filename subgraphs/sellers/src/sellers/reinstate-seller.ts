// The operator lets a suspended or closed seller sell again: its offers are as live as they were, when it
// takes orders.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { recordStep } from './record-step.js';
import { sellerErrors } from './seller.errors.js';
import { Seller } from './seller.js';
import { sellerPolicy } from './seller.policy.js';
import { sellerStates } from './seller-states.js';
import { tellStanding } from './tell-standing.js';

export async function reinstateSeller(
  work: Work,
  { sellerId, reason }: { sellerId: string; reason: string },
): Promise<Seller> {
  const seller = await work.lock(Seller, sellerId, 'sellerId');
  work.authorize(sellerPolicy.reinstate, seller, sellerErrors.SELLER_STATE);
  const wasActive = seller.isActive;
  seller.state = sellerStates.move(seller.state, 'ADMITTED', sellerErrors.SELLER_STATE);
  seller.suspensionReason = null;
  recordStep(work, seller, 'REINSTATED', textFrom(reason, 'reason', 1000));
  await tellStanding(work, seller, wasActive);
  return seller;
}
