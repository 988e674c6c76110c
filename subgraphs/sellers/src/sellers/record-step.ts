// Writes a step of a seller's life into its record.
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import type { Seller } from './seller.js';
import { SellerRecord, type SellerStep } from './seller-record.js';

export function recordStep(
  work: Work,
  { id: sellerId }: Seller,
  step: SellerStep,
  reason: string | null = null,
): void {
  const record = new SellerRecord();
  record.id = newId('srd');
  record.sellerId = sellerId;
  record.step = step;
  record.reason = reason;
  record.byMemberId = work.actor.memberId ?? null;
  record.at = work.now;
  work.add(record);
}
