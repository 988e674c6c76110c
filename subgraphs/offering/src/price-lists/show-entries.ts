// The entries of a price list as its vendor sees them: offers and tiers, with one statement for all lists
// of a page and one for all their offers.
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Offer } from '../offers/offer.js';
import { type PriceTier, tiersOf } from '../prices/price-tiers.js';
import type { PriceList, PriceListEntry } from './price-list.js';

interface EntryLoaders {
  readonly entries: (
    ids: readonly string[],
    ctx: Context,
  ) => Promise<readonly (readonly PriceListEntry[])[]>;
  readonly offers: (ids: readonly string[], ctx: Context) => Promise<readonly (Offer | null)[]>;
}

export async function showEntries(
  ctx: Context,
  loaders: EntryLoaders,
  list: PriceList,
): Promise<{ offer: Offer | null; tiers: PriceTier[] }[]> {
  const entries = await ctx.load(loaders.entries, list.id);
  return Promise.all(
    entries.map(async ({ offerId, storedTiers }) => ({
      offer: await ctx.load(loaders.offers, offerId),
      tiers: tiersOf(storedTiers, list.currencyCode),
    })),
  );
}
