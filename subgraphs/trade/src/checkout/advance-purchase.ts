// Takes a purchase as far as it goes now: reserve at every owner → ask what decides its commission → decide in one
// transaction → commit or release at every owner. Every step is written down before the next, so whatever dies, the
// sweep goes on.
import { Actor } from '@agora/kernel/actor.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import { doEach } from '../siblings/do-each.js';
import type { Advancing } from './advancing.js';
import { claimPurchase, returnPurchase } from './claim-purchase.js';
import { decidePurchase } from './decide-purchase.js';
import { learnCategories } from './learn-categories.js';
import { Purchase } from './purchase.js';
import { reservePurchase } from './reserve-purchase.js';
import { settleReservations } from './settle-reservations.js';

export async function advancePurchase(ctx: Advancing, purchaseId: string): Promise<void> {
  const lease = await ctx.transact((work) => claimPurchase(work, purchaseId));
  if (!lease) return;
  await reservePurchase(ctx, purchaseId);
  await learnCategories(ctx, purchaseId);
  await ctx.transact((work) => decidePurchase(work, purchaseId));
  await settleReservations(ctx, purchaseId);
  await ctx.transact((work) => returnPurchase(work, purchaseId, lease));
}

/**
 * Right after placing: goes on with it in the same request, so that the answer usually says how it ended.
 * Whatever goes wrong here is not the buyer's: the purchase is written, and the sweep finishes it.
 */
export async function advanceAtOnce(ctx: Context, purchaseId: string): Promise<Purchase> {
  await advancePurchase(ctx, purchaseId).catch((error: unknown) =>
    ctx.log.error({ err: error, purchaseId }, 'the sweep will go on with the purchase'),
  );
  return ctx.em.findOneOrFail(Purchase, { id: purchaseId });
}

const batchMax = 50;

/** Goes on with purchases that somebody left, or that wait for an owner. */
export async function advanceDuePurchases(subgraph: RunningSubgraph): Promise<void> {
  const now = subgraph.clock.now();
  const isFree = { $or: [{ leaseUntil: null }, { leaseUntil: { $lte: now } }] };
  const due = await subgraph.database.em
    .fork()
    .find(
      Purchase,
      { dueAt: { $lte: now }, ...isFree },
      { orderBy: { dueAt: 'asc', id: 'asc' }, limit: batchMax, fields: ['id'] },
    );
  const ids = due.map(({ id }) => id);
  const actor = Actor.service(subgraph.name, `${subgraph.name}-self`);
  await doEach(subgraph, ids, (id) => advancePurchase(subgraph.contextFor(actor), id));
}
