// The whole answer to a query, all pages of it, in the shape of the obvious search's.
import type { SearchEngine, SearchQuery } from '../search-engine.js';

export async function wholeAnswer(engine: SearchEngine, asked: SearchQuery) {
  const { totalCount, facets, corrections } = await engine.query(asked);
  const ids: string[] = [];
  const best: (string | null)[] = [];
  const offerCounts: number[] = [];
  for (let after: string | undefined; ; ) {
    const page = await engine.query({ ...asked, after, withFacets: false });
    if (page.facets !== null) throw new Error('nobody asked for facets');
    ids.push(...page.hits.map((hit) => hit.productId));
    best.push(...page.hits.map((hit) => hit.bestOfferId));
    offerCounts.push(...page.hits.map((hit) => hit.offerCount));
    const last = page.hits.at(-1)?.cursor;
    if (!page.hasNextPage) return { ids, best, offerCounts, totalCount, facets, corrections };
    // A cursor that does not move on would page for ever.
    if (last === after) throw new Error('the cursor stands still');
    after = last;
  }
}
