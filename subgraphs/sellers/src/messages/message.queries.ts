// Messages between a seller and the operator, for these two alone.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, grouped } from '@agora/kernel/graphql/context.js';
import type { Seller } from '../sellers/seller.js';
import { managesOffers } from '../sellers/seller.policy.js';
import { sellersByIds } from '../sellers/seller.queries.js';
import { SellerMessage } from './seller-message.js';

export function messagesOf(ctx: Context, seller: Seller, args: PageArgs) {
  if (!managesOffers(ctx.actor, seller)) return null;
  // Ids are made by who writes, whose clock may be wrong.
  const order = { sentAt: 'desc', id: 'desc' } as const;
  return entityPage(ctx.em, SellerMessage, { sellerId: seller.id }, args, order);
}

/** What the other side wrote since this side read last; null for everybody else. */
export function unreadCount(ctx: Context, seller: Seller) {
  if (!managesOffers(ctx.actor, seller)) return null;
  return ctx.load(unreadCounts, seller.id);
}

async function unreadCounts(sellerIds: readonly string[], ctx: Context): Promise<number[]> {
  const sellers = await sellersByIds(sellerIds, ctx);
  const sides = sellers.map((seller) => {
    const isSeller = ctx.actor.actsFor(seller?.companyId);
    const readAt = (isSeller ? seller?.readBySellerAt : seller?.readByOperatorAt) ?? new Date(0);
    return { sellerId: seller?.id ?? '', isFromOperator: isSeller, sentAt: { $gt: readAt } };
  });
  const fields = ['id', 'sellerId'] as const;
  const found = await ctx.em.find(
    SellerMessage,
    { $or: sides },
    { fields, orderBy: { id: 'asc' } },
  );
  return grouped(sellerIds, found, (message) => message.sellerId).map((rows) => rows.length);
}
