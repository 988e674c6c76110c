// `Offer.priceFor`: the price of a quantity for the company that looks, and for no other.
import type { Context } from '@agora/kernel/graphql/context.js';
import { quantityMax } from '../prices/price-tiers.js';
import { type ListedPrice, type ResolvedPrice, resolvePrice } from '../prices/resolve-price.js';
import { smallestOrder } from '../stock/stock.js';
import type { Offer } from './offer.js';
import { quantityProblems } from './offer-rules.js';

export type ListedBatch = (
  offerIds: readonly string[],
  ctx: Context,
) => Promise<readonly (readonly ListedPrice[])[]>;

/** Null when the offer is not live, is sold by contract only, is priced on request or does not take this quantity. */
export async function priceFor(
  ctx: Context,
  listedForViewer: ListedBatch,
  offer: Offer,
  { quantity: wanted, roundUp }: { quantity: number; roundUp: boolean },
): Promise<ResolvedPrice | null> {
  if (wanted < 1) return null;
  if (!offer.isLiveAt(ctx.now) || offer.kind === 'CONTRACT_ONLY') return null;
  const quantity = roundUp ? smallestOrder(offer, wanted) : wanted;
  if (quantity > quantityMax || quantityProblems(offer, quantity).length > 0) return null;
  const listed = await ctx.load(listedForViewer, offer.id);
  const { tiers, isOnRequest } = offer;
  return resolvePrice({ tiers, isOnRequest, listed }, quantity, ctx.now);
}
