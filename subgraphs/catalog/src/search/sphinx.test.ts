// The contract of search engines: the same operations and queries on the obvious search, on the embedded
// engine and on SphinxQL give the same totals, order, facets, corrections and suggestions. Skipped, and
// that is said, where Sphinx is not installed.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SearchOperation, SearchQuery } from './search-engine.js';
import { SphinxConnection } from './sphinx/connection.js';
import { emptyIndexes, prepareIndexes } from './sphinx/prepare-indexes.js';
import { SphinxEngine } from './sphinx/sphinx-engine.js';
import { operations, query } from './testing/generate-catalog.js';
import { hasSearchd, type Searchd, startSearchd } from './testing/searchd.js';
import { SlowSearch } from './testing/slow-search.js';

const ratesMillionths = { USD: 7_123_457 };
const runs = 15;

const installed = hasSearchd();
if (!installed) process.stderr.write('searchd is not installed: SphinxQL is not tested\n');

(installed ? describe : describe.skip)('over SphinxQL', () => {
  let searchd: Searchd;
  let connection: SphinxConnection;

  beforeAll(async () => {
    searchd = await startSearchd();
    connection = new SphinxConnection(searchd.url);
    await prepareIndexes(connection);
  });
  afterAll(async () => {
    await connection?.close();
    await searchd?.stop();
  });

  const freshEngine = async () => {
    await emptyIndexes(connection, 0);
    return new SphinxEngine(connection, 0, { currencyCode: 'CNY', ratesMillionths });
  };
  const slowSearch = (batches: readonly (readonly SearchOperation[])[]) => {
    const slow = new SlowSearch({ CNY: 1_000_000, ...ratesMillionths });
    for (const batch of batches) slow.apply(batch);
    return slow;
  };

  test('generated catalogs: totals, order, facets, corrections and suggestions are the same', async () => {
    let nonEmpty = 0;
    let corrected = 0;
    await fc.assert(
      fc.asyncProperty(
        operations,
        fc.array(query, { minLength: 4, maxLength: 8 }),
        async (all, queries) => {
          const engine = await freshEngine();
          const batches = [all.slice(0, 35), all.slice(35)];
          for (const batch of batches) await engine.apply(batch, 1);
          const slow = slowSearch(batches);
          for (const asked of queries) {
            const answer = await wholeAnswer(engine, asked);
            expect(answer).toEqual(slow.query(asked));
            if (answer.totalCount > 0) nonEmpty++;
            if (answer.corrections.length > 0) corrected++;
            const typed = (asked.text ?? 'lm').slice(0, 7);
            expect(await engine.suggest(typed, 2)).toEqual(slow.suggest(typed, 2));
          }
        },
      ),
      { numRuns: runs },
    );
    expect(nonEmpty).toBeGreaterThan(runs);
    expect(corrected).toBeGreaterThan(2);
  }, 120_000);
});

async function wholeAnswer(engine: SphinxEngine, asked: SearchQuery) {
  const { totalCount, facets, corrections } = await engine.query(asked);
  const hits = [];
  for (let after: string | undefined; ; ) {
    const page = await engine.query({ ...asked, after, withFacets: false });
    hits.push(...page.hits);
    after = page.hits.at(-1)?.cursor;
    // A cursor that does not move on would page for ever.
    expect(hits.length).toBeLessThan(100);
    if (!page.hasNextPage) break;
  }
  return {
    ids: hits.map((hit) => hit.productId),
    best: hits.map((hit) => hit.bestOfferId),
    offerCounts: hits.map((hit) => hit.offerCount),
    totalCount,
    facets,
    corrections,
  };
}
