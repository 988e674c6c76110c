// The operator warns a seller: for a measure, or for something else.
import { textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import type { MeasureCode } from '../scorecard/thresholds.js';
import { Seller } from '../sellers/seller.js';
import { sellerPolicy } from '../sellers/seller.policy.js';
import { SellerWarning } from './seller-warning.js';

export interface NewWarning {
  id: string;
  sellerId: string;
  measure?: MeasureCode | null;
  reason: string;
}

export async function raiseSellerWarning(work: Work, input: NewWarning): Promise<SellerWarning> {
  const seller = await work.lock(Seller, input.sellerId, 'sellerId');
  work.authorize(sellerPolicy.warn, seller);
  const isOwn = (found: SellerWarning) => found.sellerId === seller.id;
  const before = await earlier(work, SellerWarning, 'swn', input, isOwn);
  if (before) return before;
  const warning = new SellerWarning();
  warning.id = input.id;
  warning.contentHash = contentHash(input);
  warning.sellerId = seller.id;
  warning.companyId = seller.companyId;
  warning.measure = input.measure ?? null;
  warning.reason = textFrom(input.reason, 'reason', 1000);
  warning.raisedAt = work.now;
  return work.add(warning);
}
