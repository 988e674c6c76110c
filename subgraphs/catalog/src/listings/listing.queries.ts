// All live offers of a product that the caller sees, cheapest public price at a quantity first.
import { type Context, grouped } from '@agora/kernel/graphql/context.js';
import { ListedOffer } from './listed-offer.js';
import { ListedVendor } from './listed-vendor.js';
import { seenOf } from './seen-listings.js';

/** Live offers of active vendors that the caller sees, grouped by product. */
export async function liveOffers(
  productIds: readonly string[],
  ctx: Context,
): Promise<ListedOffer[][]> {
  const offers = await ctx.em.find(
    ListedOffer,
    { productId: { $in: [...productIds] }, isLive: true },
    { orderBy: { id: 'asc' } },
  );
  const vendorIds = [...new Set(offers.map((o) => o.vendorId))];
  const inactive = await ctx.em.find(ListedVendor, { id: { $in: vendorIds }, isActive: false });
  const isInactive = new Set(inactive.map((v) => v.id));
  const active = offers.filter((o) => !isInactive.has(o.vendorId));
  const shown = await seenOf(active, ctx);
  return grouped(productIds, shown, (o) => o.productId);
}

/** Cheapest first; those without a public price last; the id breaks ties. */
export function byPriceAt(quantity: number | null | undefined) {
  const priceOf = (o: ListedOffer) => o.priceAt(Math.max(quantity ?? 0, o.minimumQuantity));
  return (a: ListedOffer, b: ListedOffer): number => {
    const [left, right] = [priceOf(a), priceOf(b)];
    if (left !== right) {
      if (left === null) return 1;
      if (right === null) return -1;
      return left < right ? -1 : 1;
    }
    return a.id < b.id ? -1 : 1;
  };
}
