// A seller's people write to the operator, or the operator to them.

import { notFound } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { SellerOffer } from '../offers/seller-offer.js';
import { Seller } from '../sellers/seller.js';
import { sellerPolicy } from '../sellers/seller.policy.js';
import { SellerMessage } from './seller-message.js';

export interface NewMessage {
  id: string;
  sellerId: string;
  text: string;
  offerId?: string | null;
}

const lengthMax = 4000;

export async function sendSellerMessage(work: Work, input: NewMessage): Promise<SellerMessage> {
  const seller = await work.lock(Seller, input.sellerId, 'sellerId');
  work.authorize(sellerPolicy.sendMessage, seller);
  const { memberId } = work.actor.requireMember();
  const isOwn = (found: SellerMessage) => found.memberId === memberId;
  const before = await earlier(work, SellerMessage, 'smg', input, isOwn);
  if (before) return before;
  const message = new SellerMessage();
  message.id = input.id;
  message.contentHash = contentHash(input);
  message.sellerId = seller.id;
  message.isFromOperator = !work.actor.actsFor(seller.companyId);
  message.memberId = memberId;
  message.text = textFrom(input.text, 'text', lengthMax);
  message.offerId = await offerOf(work, seller, input.offerId ?? null);
  message.sentAt = work.now;
  markRead(seller, message.isFromOperator, work.now);
  return work.add(message);
}

async function offerOf(work: Work, seller: Seller, offerId: string | null) {
  if (!offerId) return null;
  const offer = await work.find(SellerOffer, offerId);
  if (offer?.vendorId !== seller.id) throw notFound('offerId');
  return offerId;
}

/** Who writes has read what was there. */
export function markRead(seller: Seller, isOperator: boolean, now: Date): void {
  if (isOperator) seller.readByOperatorAt = now;
  else seller.readBySellerAt = now;
}
