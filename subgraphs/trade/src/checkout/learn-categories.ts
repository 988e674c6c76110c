// Where a vendor's commission depends on categories, asks catalog for those above the products, and writes them down before
// the purchase is decided. No answer changes nothing: the purchase waits and is asked about again, as with an owner of stock.
import { SiblingUnavailable } from '@agora/kernel/siblings.js';
import type { Work } from '@agora/kernel/work.js';
import { AgreedCommission, commissionAt } from '../commissions/agreed-commission.js';
import { askCategoryPaths } from '../siblings/category-paths.js';
import type { Advancing } from './advancing.js';
import { type PromisedLine, promisedLines } from './draft-orders.js';
import { Purchase, PurchaseLine, PurchaseReservation } from './purchase.js';

export async function learnCategories(ctx: Advancing, purchaseId: string): Promise<void> {
  const purchase = await ctx.em.findOne(Purchase, { id: purchaseId, state: 'RESERVING' });
  if (!purchase || ctx.now >= purchase.decideBy) return;
  const orderBy = { id: 'asc' } as const;
  const reservations = await ctx.em.find(PurchaseReservation, { purchaseId }, { orderBy });
  if (!reservations.every(({ state }) => state === 'RESERVED')) return;
  const lines = await ctx.em.find(PurchaseLine, { purchaseId }, { orderBy });
  const missing = await linesToLearn(ctx.em, promisedLines(lines, reservations), ctx.now);
  if (missing.length === 0) return;
  try {
    const productIds = [...new Set(missing.map(({ productId }) => productId ?? ''))];
    const paths = await askCategoryPaths(ctx.siblings, productIds);
    await ctx.transact((work) => writeDown(work, missing, paths));
  } catch (error) {
    if (!(error instanceof SiblingUnavailable)) throw error;
    ctx.log.warn({ err: error, purchaseId }, 'no answer about categories');
  }
}

/** Lines whose commission depends on a category that nobody has asked for yet. */
export async function linesToLearn(
  em: Work['em'],
  lines: readonly PromisedLine[],
  at: Date,
): Promise<PromisedLine[]> {
  const unknown = lines.filter(({ categoryIds, productId }) => productId && !categoryIds);
  if (unknown.length === 0) return [];
  const where = { vendorId: { $in: [...new Set(unknown.map(({ vendorId }) => vendorId))] } };
  const agreed = await em.find(AgreedCommission, where, { orderBy: { id: 'asc' } });
  return unknown.filter((line) => {
    const own = agreed.filter(({ vendorId }) => vendorId === line.vendorId);
    return (commissionAt(own, at)?.rates.length ?? 0) > 0;
  });
}

async function writeDown(
  work: Work,
  missing: readonly PromisedLine[],
  paths: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const where = { id: { $in: missing.map(({ id }) => id) } };
  const lines = await work.em.find(PurchaseLine, where, { orderBy: { id: 'asc' } });
  const productOf = new Map(missing.map(({ id, productId }) => [id, productId]));
  for (const line of lines) line.categoryIds = paths.get(productOf.get(line.id) ?? '') ?? [];
}
