// Notes on the award what trade made of it. A purchase that was placed stays noted: a refusal that comes
// late changes nothing.
import type { EventMessage } from '@agora/kernel/events/event.js';
import type { Work } from '@agora/kernel/work.js';
import { tradeEvents } from '@agora/schema/events/trade.js';
import { Award } from './award.js';

export async function onPurchasePlaced(work: Work, message: EventMessage): Promise<void> {
  const purchase = tradeEvents['trade.purchase.placed'].read(message.payload);
  if (!purchase.awardId) return;
  const award = await work.lock(Award, purchase.awardId);
  award.purchaseId = purchase.purchaseId;
  award.refusalCode = null;
}

export async function onPurchaseRefused(work: Work, message: EventMessage): Promise<void> {
  const purchase = tradeEvents['trade.purchase.refused'].read(message.payload);
  if (!purchase.awardId) return;
  const award = await work.lock(Award, purchase.awardId);
  if (award.purchaseId === null) award.refusalCode = purchase.code;
}
