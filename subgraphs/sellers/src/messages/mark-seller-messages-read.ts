// One side has read what the other wrote so far.
import type { Work } from '@agora/kernel/work.js';
import { Seller } from '../sellers/seller.js';
import { sellerPolicy } from '../sellers/seller.policy.js';
import { markRead } from './send-seller-message.js';

export async function markSellerMessagesRead(
  work: Work,
  { sellerId }: { sellerId: string },
): Promise<Seller> {
  const seller = await work.lock(Seller, sellerId, 'sellerId');
  work.authorize(sellerPolicy.sendMessage, seller);
  markRead(seller, !work.actor.actsFor(seller.companyId), work.now);
  return seller;
}
