// Reading sellers. A storefront is public; who browses sellers sees the admitted ones, the operator all.
// A suspended one still answers to its id and slug, because old orders point to it.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { Seller } from './seller.js';
import { isInsider } from './seller.policy.js';
import { SellerRecord } from './seller-record.js';
import type { SellerState } from './seller-states.js';

export async function sellersByIds(ids: readonly string[], ctx: Context) {
  const where = { id: { $in: [...ids] } };
  const found = await ctx.em.find(Seller, where, { orderBy: { id: 'asc' } });
  return inOrder(ids, found, (seller) => seller.id);
}

/** By id when one is given, else by slug. */
export async function findSeller(
  ctx: Context,
  { id, slug }: { id?: string | null; slug?: string | null },
) {
  if (id) return ctx.load(sellersByIds, id);
  return slug ? ctx.em.findOne(Seller, { slug }) : null;
}

export async function ownSeller(ctx: Context) {
  const { companyId, isMember } = ctx.actor;
  return isMember && companyId ? ctx.em.findOne(Seller, { companyId }) : null;
}

export function sellersPage(ctx: Context, state: SellerState | null | undefined, args: PageArgs) {
  const visible = ctx.actor.isOperator ? {} : { state: 'ADMITTED' as const };
  const where = { $and: [visible, state ? { state } : {}] };
  return entityPage(ctx.em, Seller, where as never, args);
}

export function recordOf(ctx: Context, seller: Seller, args: PageArgs) {
  if (!isInsider(ctx.actor, seller)) return null;
  return entityPage(ctx.em, SellerRecord, { sellerId: seller.id }, args);
}
