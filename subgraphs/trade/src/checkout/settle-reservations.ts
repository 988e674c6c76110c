// Carries a purchase's decision out at the owners: commit what was placed, release what was not. Asked again
// until each owner has confirmed; every owner's answer is written down by itself.
import { SiblingUnavailable } from '@agora/kernel/siblings.js';
import type { Work } from '@agora/kernel/work.js';
import { linesOf, recordStep } from '../orders/move-order.js';
import { orderErrors } from '../orders/order.errors.js';
import { tellOrder } from '../orders/order.events.js';
import { Order } from '../orders/order.js';
import type { OrderState } from '../orders/order-states.js';
import { commitReservation, releaseReservation } from '../siblings/owner-stock.js';
import type { Advancing } from './advancing.js';
import { Purchase, PurchaseReservation } from './purchase.js';

export async function settleReservations(ctx: Advancing, purchaseId: string): Promise<void> {
  const purchase = await ctx.em.findOne(Purchase, { id: purchaseId });
  if (!purchase || purchase.state === 'RESERVING') return;
  const isPlaced = purchase.state === 'PLACED';
  const open = { purchaseId, state: { $in: ['PENDING', 'RESERVED'] as const } };
  const options = { orderBy: { id: 'asc' } } as const;
  const reservations = await ctx.em.find(PurchaseReservation, open, options);
  await Promise.all(
    reservations.map((reservation) =>
      isPlaced ? commitAtOwner(ctx, reservation) : releaseAtOwner(ctx, reservation),
    ),
  );
}

async function commitAtOwner(ctx: Advancing, reservation: PurchaseReservation): Promise<void> {
  const { id, stockOwner, purchaseId } = reservation;
  const refused = await refusalOf(ctx, purchaseId, () =>
    commitReservation(ctx.siblings, stockOwner, purchaseId),
  );
  if (refused === undefined) return;
  await ctx.transact((work) => recordCommit(work, id, purchaseId, refused));
}

async function releaseAtOwner(ctx: Advancing, reservation: PurchaseReservation): Promise<void> {
  const { id, stockOwner, purchaseId } = reservation;
  const refused = await refusalOf(ctx, purchaseId, () =>
    releaseReservation(ctx.siblings, stockOwner, purchaseId),
  );
  if (refused === undefined) return;
  await ctx.transact((work) => recordRelease(work, id, purchaseId, refused));
}

/** Null when the owner did it, its codes when it said no, undefined when it did not answer. */
async function refusalOf(
  ctx: Advancing,
  purchaseId: string,
  ask: () => Promise<{ userErrors: { code: string }[] }>,
): Promise<string | null | undefined> {
  try {
    const { userErrors } = await ask();
    return userErrors.map((e) => e.code).join() || null;
  } catch (error) {
    if (!(error instanceof SiblingUnavailable)) throw error;
    ctx.log.warn({ err: error, purchaseId }, 'a reservation is not settled yet');
    return undefined;
  }
}

/** The stock is the order's, which now waits for the vendor; or it was lost, and the order ends. */
async function recordCommit(
  work: Work,
  reservationId: string,
  purchaseId: string,
  refused: string | null,
): Promise<void> {
  await work.lock(Purchase, purchaseId);
  const reservation = await work.lock(PurchaseReservation, reservationId);
  if (reservation.state !== 'RESERVED') return;
  reservation.state = refused ? 'LOST' : 'COMMITTED';
  reservation.failure = refused;
  const { stockOwner } = reservation;
  const own = { purchaseId, stockOwner, state: 'PLACING' as const };
  const orders = await work.em.find(Order, own, { orderBy: { id: 'asc' } });
  for (const order of orders) {
    if (refused) await cancelLost(work, order);
    else leavePlacing(work, order, 'AWAITING_CONFIRMATION', null);
  }
}

/** In the timeline of an order whose stock was gone before it could be secured. */
export const stockLost = 'STOCK_LOST';

async function cancelLost(work: Work, order: Order): Promise<void> {
  leavePlacing(work, order, 'CANCELLED', stockLost);
  tellOrder(work, 'trade.order.cancelled', order, await linesOf(work, order));
}

/** By itself, whoever's request it happens to be in. */
function leavePlacing(work: Work, order: Order, to: OrderState, note: string | null): void {
  order.move(to, work.now, orderErrors.ORDER_NOT_CONFIRMABLE);
  recordStep(work, order, null, note);
}

/** A no to a release means that the owner holds nothing of it. */
async function recordRelease(
  work: Work,
  reservationId: string,
  purchaseId: string,
  refused: string | null,
): Promise<void> {
  await work.lock(Purchase, purchaseId);
  const reservation = await work.lock(PurchaseReservation, reservationId);
  if (!['PENDING', 'RESERVED'].includes(reservation.state)) return;
  reservation.state = 'RELEASED';
  reservation.failure = refused;
}
