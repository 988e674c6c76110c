// A seller gives up selling here, or the operator ends it: nothing of it can be bought any more. Orders under
// way go on.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { recordStep } from './record-step.js';
import { sellerErrors } from './seller.errors.js';
import { Seller } from './seller.js';
import { sellerPolicy } from './seller.policy.js';
import { sellerStates } from './seller-states.js';
import { tellStanding } from './tell-standing.js';

export async function closeSeller(
  work: Work,
  { sellerId, reason }: { sellerId: string; reason: string },
): Promise<Seller> {
  const seller = await work.lock(Seller, sellerId, 'sellerId');
  work.authorize(sellerPolicy.close, seller, sellerErrors.SELLER_STATE);
  const wasActive = seller.isActive;
  seller.state = sellerStates.move(seller.state, 'CLOSED', sellerErrors.SELLER_STATE);
  seller.suspensionReason = null;
  recordStep(work, seller, 'CLOSED', textFrom(reason, 'reason', 1000));
  await tellStanding(work, seller, wasActive);
  return seller;
}
