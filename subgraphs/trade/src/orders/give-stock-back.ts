// Pays what `oweStock` noted: asks the owner to take the lines back, again and again until it has. Asking
// twice is harmless, the owner knows the order.
import type { Context } from '@agora/kernel/graphql/context.js';
import { SiblingUnavailable } from '@agora/kernel/siblings.js';
import type { Work } from '@agora/kernel/work.js';
import { releaseOrderLines } from '../siblings/owner-stock.js';
import { retryAt } from '../siblings/retry-at.js';
import type { Order } from './order.js';
import { stockReturnId } from './owe-stock.js';
import { StockReturn } from './stock-return.js';

type Asking = Pick<Context, 'em' | 'transact' | 'siblings' | 'log'>;

export async function giveStockBack(ctx: Asking, returnId: string): Promise<void> {
  const owed = await ctx.em.findOne(StockReturn, { id: returnId, dueAt: { $ne: null } });
  if (!owed) return;
  const { stockOwner, purchaseId, orderId, lineIds } = owed;
  const input = { purchaseId, orderId, lineIds };
  try {
    const { userErrors } = await releaseOrderLines(ctx.siblings, stockOwner, input);
    const failure = userErrors.map((e) => `${e.code}: ${e.message}`).join('; ');
    await ctx.transact((work) => recordAnswer(work, owed.id, failure.slice(0, 500) || null));
  } catch (error) {
    if (!(error instanceof SiblingUnavailable)) throw error;
    ctx.log.warn({ err: error, orderId }, 'stock not given back yet');
    await ctx.transact((work) => recordSilence(work, owed.id));
  }
}

/** Runs a verb that may end an order, and gives the stock back right away if the owner answers. */
export async function withStockGivenBack(
  ctx: Context,
  verb: (work: Work) => Promise<Order>,
): Promise<Order> {
  const order = await ctx.transact(verb);
  await giveStockBack(ctx, stockReturnId(order.id)).catch((error: unknown) =>
    ctx.log.error({ err: error, orderId: order.id }, 'the sweep will give the stock back'),
  );
  return order;
}

async function recordAnswer(work: Work, id: string, failure: string | null): Promise<void> {
  const owed = await work.lock(StockReturn, id);
  owed.dueAt = null;
  if (failure) owed.failure = failure;
  else owed.doneAt ??= work.now;
}

async function recordSilence(work: Work, id: string): Promise<void> {
  const owed = await work.lock(StockReturn, id);
  if (!owed.dueAt) return;
  owed.attemptCount += 1;
  owed.dueAt = retryAt(work.now, owed.attemptCount);
}
