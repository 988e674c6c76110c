// Reads of purchases, scoped in the query: the buyer's members and the operator. A vendor sees its order,
// not what else was bought with it.
import type { Actor } from '@agora/kernel/actor.js';
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import { Order } from '../orders/order.js';
import { Purchase } from './purchase.js';

function visiblePurchases(actor: Actor): FilterQuery<Purchase> {
  if (actor.isOperator) return {};
  return actor.isMember && actor.companyId
    ? { buyerCompanyId: actor.companyId }
    : { id: { $in: [] } };
}

export function pageOfPurchases(ctx: Context, args: PageArgs) {
  ctx.actor.requireMember();
  return entityPage(ctx.em, Purchase, visiblePurchases(ctx.actor), args, { placedAt: 'desc' });
}

export async function purchasesById(ids: readonly string[], ctx: Context) {
  const where = { $and: [{ id: { $in: [...ids] } }, visiblePurchases(ctx.actor)] };
  const options = { orderBy: { id: 'asc' } } as const;
  const purchases = await ctx.em.find(Purchase, where as FilterQuery<Purchase>, options);
  return inOrder(ids, purchases, (purchase) => purchase.id);
}

/** For purchases the caller has seen. */
export async function ordersByPurchase(purchaseIds: readonly string[], ctx: Context) {
  const where = { purchaseId: { $in: [...purchaseIds] } };
  const orders = await ctx.em.find(Order, where, { orderBy: { number: 'asc', id: 'asc' } });
  return grouped(purchaseIds, orders, (order) => order.purchaseId);
}
