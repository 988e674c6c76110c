// Reads of saved searches, each member's own, and what they find now.
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { queryOf, searchNow } from '../browsing/search-now.js';
import { Product } from '../products/product.js';
import { SavedSearch } from './saved-search.js';

/** New hits are counted up to here; beyond, "this many or more" says enough. */
export const newHitCountMax = 100;

export const ownSavedSearches = (ctx: Context) => ({ memberId: ctx.actor.memberId ?? '' });

export async function savedSearchesById(ids: readonly string[], ctx: Context) {
  const where = { id: { $in: [...ids] }, ...ownSavedSearches(ctx) };
  return inOrder(ids, await ctx.em.find(SavedSearch, where), ({ id }) => id);
}

/** How much each finds, and how many of the newest came after it was last opened. */
export async function findingsOf(searches: readonly SavedSearch[], ctx: Context) {
  const results = await Promise.all(
    searches.map(({ query }) => {
      const asked = queryOf({ ...query, sort: 'NEWEST' }, newHitCountMax, null);
      return searchNow(ctx, { ...asked, withFacets: false });
    }),
  );
  const ids = [...new Set(results.flatMap(({ hits }) => hits.map((hit) => hit.productId)))];
  const products = await ctx.em.find(
    Product,
    { id: { $in: ids } },
    { fields: ['id', 'createdAt'] },
  );
  const madeAt = new Map(products.map(({ id, createdAt }) => [id, createdAt]));
  return results.map(({ hits, totalCount }, i) => {
    const since = searches[i]?.openedAt ?? ctx.now;
    const fresh = hits.filter(({ productId }) => (madeAt.get(productId) ?? since) > since);
    return { totalCount, newCount: fresh.length };
  });
}
