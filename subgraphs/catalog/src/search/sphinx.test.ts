// The contract of search engines: the same operations and queries on the obvious search, on the embedded
// engine and on SphinxQL give the same totals, order, facets, corrections and suggestions. Skipped, and
// that is said, where Sphinx is not installed.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EmbeddedEngine } from './embedded-engine.js';
import {
  type OfferDocument,
  type ProductDocument,
  type SearchOperation,
  type SearchQuery,
  SearchUnavailable,
} from './search-engine.js';
import { SphinxConnection } from './sphinx/connection.js';
import { emptyIndexes, prepareIndexes } from './sphinx/prepare-indexes.js';
import { SphinxEngine } from './sphinx/sphinx-engine.js';
import { SphinxSearch } from './sphinx/sphinx-search.js';
import { operations, query } from './testing/generate-catalog.js';
import { readRelevanceSet } from './testing/relevance.js';
import { hasSearchd, type Searchd, startSearchd } from './testing/searchd.js';
import { SlowSearch } from './testing/slow-search.js';

const ratesMillionths = { USD: 7_123_457 };
const runs = 12;

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

  const sameEngine = () =>
    new SphinxEngine(connection, 0, { currencyCode: 'CNY', ratesMillionths });
  const freshEngine = async () => {
    await emptyIndexes(connection, 0);
    return sameEngine();
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
    expect(corrected).toBeGreaterThan(0);
  }, 120_000);

  test('changes that come twice and out of order end the same, as do those after a crash', async () => {
    const unique = operations.map((all) => all.map((each, version) => ({ ...each, version })));
    const asked: SearchQuery[] = [
      { first: 100 },
      { first: 100, sort: 'PRICE_DESC', vendorIds: ['ven_0', 'ven_2'] },
      { first: 100, text: '电阻' },
    ];
    await fc.assert(
      fc.asyncProperty(
        unique.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
          ),
        ),
        async ([inOrder, shuffled]) => {
          const slow = slowSearch([inOrder]);
          // A new process in between knows nothing of what the first one wrote.
          await (await freshEngine()).apply(shuffled.slice(0, 60), 1);
          const engine = sameEngine();
          await engine.apply(shuffled.slice(60), 2);
          for (const each of asked) {
            expect(await wholeAnswer(engine, each)).toEqual(slow.query(each));
          }
          expect(await engine.position()).toBe(2);
        },
      ),
      { numRuns: 4 },
    );
  }, 60_000);

  test('the relevance set is answered as by the embedded engine, facets and cursors included', async () => {
    const set = readRelevanceSet();
    const upserts = set.products.map((product, at): SearchOperation[] => [
      { kind: 'upsertProduct', version: 1, product: { ...product, attributes: attributesOf(at) } },
      { kind: 'upsertOffer', version: 1, offer: offerOf(product.productId, at) },
    ]);
    const engine = await freshEngine();
    const embedded = new EmbeddedEngine({ currencyCode: 'CNY', ratesMillionths });
    for (const each of [engine, embedded]) await each.apply(upserts.flat(), 1);
    for (const [at, { text }] of set.queries.entries()) {
      const narrowed: Partial<SearchQuery> = at % 3 === 0 ? { inStockOnly: true } : {};
      const asked = { text, synonyms: set.synonyms, first: 10, ...narrowed };
      expect(await engine.query(asked)).toEqual(await embedded.query(asked));
      const typed = text.slice(0, 5);
      expect(await engine.suggest(typed, 3)).toEqual(await embedded.suggest(typed, 3));
    }
    await embedded.close();
  }, 60_000);

  test('a value under its name comes first, with the same score as in the embedded engine', async () => {
    const bore = { name: { zhCN: '内径', en: 'Bore' }, unit: 'mm' };
    const upserts = [25, 12, 52].map((size, at): SearchOperation => {
      const { product } = productOf(`prd_${at}`, 1) as { product: ProductDocument };
      const name = { zhCN: null, en: `Bearing 25 × ${size} mm` };
      const measures = [{ ...bore, number: String(size) }];
      return { kind: 'upsertProduct', version: 1, product: { ...product, name, measures } };
    });
    const engine = await freshEngine();
    const embedded = new EmbeddedEngine({ currencyCode: 'CNY', ratesMillionths });
    for (const each of [engine, embedded]) await each.apply(upserts, 1);
    const first = [
      ['bearing bore 52', 'prd_2'],
      ['52mm bore', 'prd_2'],
      ['内径25x12', 'prd_1'],
      ['bore 12', 'prd_1'],
      ['bore 7', undefined],
    ];
    for (const [text = '', productId] of first) {
      const asked = { text, measured: ['bore', '内径'], first: 10 };
      const answer = await engine.query(asked);
      expect(answer).toEqual(await embedded.query(asked));
      expect([text, answer.hits[0]?.productId]).toEqual([text, productId]);
    }
    await embedded.close();
  });

  test('a rebuild serves the old until the new is whole; another process follows, one feeds at a time', async () => {
    await emptyIndexes(connection, 0);
    let now = 1_000_000;
    const open = () =>
      new SphinxSearch(new SphinxConnection(searchd.url, 2), { currencyCode: 'CNY' }, () => now);
    const [one, other] = [open(), open()];
    const idsIn = async (engine: SphinxSearch) =>
      (await engine.query({ first: 10 })).hits.map((hit) => hit.productId);
    const upsert = (productId: string, version = 1) => productOf(productId, version);
    await one.apply([upsert('prd_a'), upsert('prd_gone')], 5);
    expect(await other.mayFeed()).toBe(false);
    await expect(other.apply([upsert('prd_x')], 6)).rejects.toBeInstanceOf(SearchUnavailable);
    await one.rebuild(async (fresh) => {
      await one.apply([{ kind: 'removeProduct', version: 2, productId: 'prd_a' }], 7);
      await one.apply([upsert('prd_b')], 8);
      // What was read before the removal comes late and must not bring the product back.
      await fresh.apply([upsert('prd_a')], 1);
      expect(await idsIn(one)).toEqual(['prd_b', 'prd_gone']);
      expect(one.isRebuilding).toBe(true);
    });
    expect([await idsIn(one), await one.position()]).toEqual([['prd_b'], 8]);
    expect([await idsIn(other), await other.position()]).toEqual([['prd_b'], 8]);
    await expect(one.rebuild(async () => Promise.reject(new Error('away')))).rejects.toThrow(
      'away',
    );
    expect(await idsIn(one)).toEqual(['prd_b']);
    // The one who fed has gone silent.
    now += 60_000;
    expect(await other.mayFeed()).toBe(true);
    await other.apply([upsert('prd_c')], 9);
    expect(await idsIn(other)).toEqual(['prd_b', 'prd_c']);
    expect(await one.mayFeed()).toBe(false);
    // The server comes back empty: whoever fed it begins again.
    await connection.change('TRUNCATE RTINDEX agora_state');
    now += 20_000;
    expect(await other.mayFeed()).toBe(false);
    expect(await other.mayFeed()).toBe(true);
    expect(await other.position()).toBe(0);
    await Promise.all([one.close(), other.close()]);
  });

  test('without its server it says that search is unavailable', async () => {
    const lost = new SphinxConnection('mysql://127.0.0.1:9');
    const engine = new SphinxEngine(lost, 0, { currencyCode: 'CNY' });
    await expect(engine.query({ first: 1 })).rejects.toBeInstanceOf(SearchUnavailable);
    await lost.close();
  });
});

const productOf = (productId: string, version: number): SearchOperation => ({
  kind: 'upsertProduct',
  version,
  product: {
    productId,
    categories: [],
    brand: null,
    name: { zhCN: null, en: `It's a "${productId}" \\ thing` },
    mpn: null,
    gtin: null,
    description: { zhCN: null, en: null },
    attributes: { note: "it's" },
    createdAt: 0,
  },
});

const attributesOf = (at: number) => ({
  width: at % 37,
  height: 10 ** (at % 9),
  finish: `finish ${at % 5}`,
  ...(at % 2 === 0 ? { automotive: at % 3 === 0 } : {}),
});
const offerOf = (productId: string, at: number): OfferDocument => ({
  offerId: `off_${at}`,
  productId,
  vendorId: `ven_${at % 7}`,
  minUnitPriceMillionths: at % 11 === 0 ? null : at * 1000,
  currencyCode: 'CNY',
  inStock: at % 4 !== 0,
  leadTimeDays: at % 40,
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
