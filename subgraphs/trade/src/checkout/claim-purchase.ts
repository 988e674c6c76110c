// Who works on a purchase now: a lease, taken by a conditional update, believed for a minute. It only saves
// work that would be done twice; each step is right without it, because it looks at the state under a lock.
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { retryAt } from '../siblings/retry-at.js';
import { Purchase, PurchaseReservation } from './purchase.js';

const leaseMs = 60_000;

/** The lease's id; null when nothing is left to do or somebody else is at it. */
export async function claimPurchase(work: Work, purchaseId: string): Promise<string | null> {
  const leaseId = newId('lea');
  const isFree = { $or: [{ leaseUntil: null }, { leaseUntil: { $lte: work.now } }] };
  const claimed = await work.em.nativeUpdate(
    Purchase,
    { id: purchaseId, dueAt: { $ne: null }, ...isFree },
    { leaseId, leaseUntil: new Date(work.now.getTime() + leaseMs) },
  );
  return claimed > 0 ? leaseId : null;
}

/** Lets it go, and says when somebody has to look again: never, when nothing is left to do. */
export async function returnPurchase(
  work: Work,
  purchaseId: string,
  leaseId: string,
): Promise<void> {
  const purchase = await work.lock(Purchase, purchaseId);
  if (purchase.leaseId !== leaseId) return;
  purchase.leaseId = null;
  purchase.leaseUntil = null;
  if (purchase.state !== 'RESERVING' && !(await owesAnything(work, purchase))) {
    purchase.dueAt = null;
    return;
  }
  purchase.attemptCount += 1;
  purchase.dueAt = nextLook(purchase, retryAt(work.now, purchase.attemptCount), work.now);
}

/** A commit or a release that no owner has confirmed yet. */
async function owesAnything(work: Work, { id: purchaseId }: Purchase): Promise<boolean> {
  const state = { $in: ['PENDING', 'RESERVED'] as const };
  return (await work.em.count(PurchaseReservation, { purchaseId, state })) > 0;
}

function nextLook(purchase: Purchase, retry: Date, now: Date): Date {
  const { state, decideBy } = purchase;
  // While it reserves, nothing may make it miss its own end.
  return state === 'RESERVING' && decideBy > now && decideBy < retry ? decideBy : retry;
}
