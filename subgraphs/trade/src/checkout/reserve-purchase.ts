// Asks every owner that has not answered yet to hold the purchase's lines, and writes each answer down.
// No answer changes nothing: the question is asked again, and the owner knows it by the purchase's id.
import { SiblingUnavailable } from '@agora/kernel/siblings.js';
import type { Work } from '@agora/kernel/work.js';
import { ownerOf } from '../siblings/offer-owner.js';
import { type Refusal, type ReserveAnswer, reserveStock } from '../siblings/owner-stock.js';
import type { Advancing } from './advancing.js';
import { Purchase, PurchaseLine, PurchaseReservation } from './purchase.js';
import type { FailedLine } from './purchase-failure.js';

export async function reservePurchase(ctx: Advancing, purchaseId: string): Promise<void> {
  const purchase = await ctx.em.findOne(Purchase, { id: purchaseId, state: 'RESERVING' });
  if (!purchase || ctx.now >= purchase.decideBy) return;
  const orderBy = { id: 'asc' } as const;
  const lines = await ctx.em.find(PurchaseLine, { purchaseId }, { orderBy });
  const pending = { purchaseId, state: 'PENDING' as const };
  const reservations = await ctx.em.find(PurchaseReservation, pending, { orderBy });
  await Promise.all(
    reservations.map(async (reservation) => {
      const { stockOwner } = reservation;
      const own = lines.filter((line) => ownerOf(line.offerId) === stockOwner);
      const answer = await answerOf(ctx, purchase, reservation, own);
      if (answer) await ctx.transact((work) => recordAnswer(work, reservation, own, answer));
    }),
  );
}

async function answerOf(
  ctx: Advancing,
  purchase: Purchase,
  { stockOwner }: PurchaseReservation,
  lines: readonly PurchaseLine[],
): Promise<ReserveAnswer | null> {
  try {
    return await reserveStock(ctx.siblings, stockOwner, {
      purchaseId: purchase.id,
      buyerCompanyId: purchase.buyerCompanyId,
      until: purchase.reservedUntil,
      lines: lines.map(({ id, offerId, quantity }) => ({ lineId: id, offerId, quantity })),
    });
  } catch (error) {
    if (!(error instanceof SiblingUnavailable)) throw error;
    ctx.log.warn({ err: error, purchaseId: purchase.id }, 'no answer to a reservation');
    return null;
  }
}

async function recordAnswer(
  work: Work,
  { id, purchaseId }: PurchaseReservation,
  lines: readonly PurchaseLine[],
  answer: ReserveAnswer,
): Promise<void> {
  const purchase = await work.lock(Purchase, purchaseId);
  const reservation = await work.lock(PurchaseReservation, id);
  // Somebody else has recorded it, or the purchase ended meanwhile and it will be released.
  if (purchase.state !== 'RESERVING' || reservation.state !== 'PENDING') return;
  const promised = answer.lines ?? [];
  if (answer.outcome === 'RESERVED' && isComplete(lines, promised)) {
    reservation.state = 'RESERVED';
    reservation.lines = promised;
    return;
  }
  if (answer.outcome === 'RESERVED') {
    reservation.failure = 'INCOMPLETE_ANSWER';
    return;
  }
  reservation.state = 'REFUSED';
  reservation.refusals = failedLines(lines, answer);
}

const isComplete = (lines: readonly PurchaseLine[], promised: readonly { lineId: string }[]) =>
  lines.every((line) => promised.some((p) => p.lineId === line.id));

/** A no to the whole is a no to each line. */
function failedLines(lines: readonly PurchaseLine[], answer: ReserveAnswer): FailedLine[] {
  const whole = answer.userErrors[0];
  const refusals: Refusal[] = whole
    ? lines.map((line) => ({ lineId: line.id, code: whole.code, params: null }))
    : (answer.refusals ?? []);
  return refusals.flatMap(({ lineId, code, params }) => {
    const line = lines.find((l) => l.id === lineId);
    if (!line) return [];
    const { offerId, productId, quantity } = line;
    return [{ offerId, productId, quantity, code, params: params ?? null }];
  });
}
