// Reads of a company's own part numbers; always of the company that asks, in the where clause.
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { normalizePartNumber } from '../search/tokens.js';
import { CustomerPartNumber } from './customer-part-number.js';

/** What the caller's company calls each product; null where it has no number, and for nobody. */
export async function ownNumbers(productIds: readonly string[], ctx: Context) {
  const { companyId } = ctx.actor;
  if (!companyId) return productIds.map(() => null);
  const where = { companyId, productId: { $in: [...productIds] } };
  const found = await ctx.em.find(CustomerPartNumber, where, { orderBy: { id: 'asc' } });
  return inOrder(productIds, found, (number) => number.productId);
}

/** The products that the caller's company means by a number, by its folded form. */
export async function productsByOwnNumber(
  ctx: Context,
  numbers: readonly string[],
): Promise<Map<string, string[]>> {
  const { companyId } = ctx.actor;
  const folded = [...new Set(numbers.map(normalizePartNumber).filter(Boolean))];
  if (!companyId || folded.length === 0) return new Map();
  const found = await ctx.em.find(
    CustomerPartNumber,
    { companyId, foldedNumber: { $in: folded } },
    { orderBy: { id: 'asc' } },
  );
  const byNumber = new Map<string, string[]>();
  for (const { foldedNumber, productId } of found) {
    byNumber.set(foldedNumber, [...(byNumber.get(foldedNumber) ?? []), productId]);
  }
  return byNumber;
}
