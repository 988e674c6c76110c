// Reads of watches: each member's own.
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import { ListedOffer } from '../listings/listed-offer.js';
import { seenOf } from '../listings/seen-listings.js';
import { Watch, type WatchState } from './watch.js';

export const ownWatches = (ctx: Context, state?: WatchState | null) => ({
  memberId: ctx.actor.memberId ?? '',
  ...(state ? { state } : {}),
});

export async function watchesById(ids: readonly string[], ctx: Context) {
  const where = { id: { $in: [...ids] }, ...ownWatches(ctx) };
  return inOrder(ids, await ctx.em.find(Watch, where), ({ id }) => id);
}

/** The caller's own of each product, newest first. */
export async function watchesOfProducts(productIds: readonly string[], ctx: Context) {
  if (!ctx.actor.isMember) return productIds.map((): Watch[] => []);
  const where = { productId: { $in: [...productIds] }, ...ownWatches(ctx) };
  const found = await ctx.em.find(Watch, where, { orderBy: { id: 'desc' } });
  return grouped(productIds, found, ({ productId }) => productId);
}

export async function newWatchCount(ctx: Context): Promise<number> {
  if (!ctx.actor.isMember) return 0;
  return ctx.em.count(Watch, { ...ownWatches(ctx, 'MET'), seenAt: null });
}

/** The offer when the caller sees it; an assortment's is not there for others. */
export async function watchableOffer(
  ctx: Context,
  offerId: string | null | undefined,
): Promise<ListedOffer | null> {
  const offer = offerId ? await ctx.em.findOne(ListedOffer, { id: offerId }) : null;
  return offer ? ((await seenOf([offer], ctx))[0] ?? null) : null;
}
