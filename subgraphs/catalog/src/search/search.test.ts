// The index against the obvious search, over generated catalogs, changes and queries; then what a
// person would check by hand.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EmbeddedEngine } from './embedded-engine.js';
import { RebuildableEngine } from './rebuildable-engine.js';
import type {
  OfferDocument,
  ProductDocument,
  SearchEngine,
  SearchOperation,
  SearchQuery,
} from './search-engine.js';
import { operations, query } from './testing/generate-catalog.js';
import { SlowSearch } from './testing/slow-search.js';
import { wholeAnswer } from './testing/whole-answer.js';

const ratesMillionths = { USD: 7_123_457 };
const newIndex = (mergeAbove = 9) =>
  new EmbeddedEngine({ currencyCode: 'CNY', ratesMillionths, mergeAbove });

describe('against the obvious search', () => {
  test('pages, totals, facets and corrections are the same', async () => {
    let nonEmpty = 0;
    let corrected = 0;
    await fc.assert(
      fc.asyncProperty(
        operations,
        fc.array(query, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(2, 60, 100, 1_000_000),
        async (all, queries, mergeAbove) => {
          const index = newIndex(mergeAbove);
          const slow = new SlowSearch({ CNY: 1_000_000, ...ratesMillionths });
          // In two batches, so that a query meets an index that has been changed and compacted.
          for (const batch of [all.slice(0, 35), all.slice(35)]) {
            await index.apply(batch, 1);
            slow.apply(batch);
            for (const each of queries) {
              const answer = await wholeAnswer(index, each);
              expect(answer).toEqual(slow.query(each));
              if (answer.totalCount > 0) nonEmpty++;
              if (answer.corrections.length > 0) corrected++;
              const typed = (each.text ?? 'lm').slice(0, 7);
              expect(await index.suggest(typed, 2)).toEqual(slow.suggest(typed, 2));
            }
          }
        },
      ),
      { numRuns: 200 },
    );
    // The generator would prove nothing if it hardly ever found anything.
    expect(nonEmpty).toBeGreaterThan(300);
    expect(corrected).toBeGreaterThan(15);
  }, 120_000);

  test('the order in which versioned changes arrive makes no difference', async () => {
    const asked: SearchQuery[] = [
      { first: 100 },
      { first: 100, sort: 'PRICE_ASC', inStockOnly: true },
      { first: 100, text: 'resistor' },
    ];
    const unique = operations.map((all) => all.map((each, version) => ({ ...each, version })));
    await fc.assert(
      fc.asyncProperty(
        unique.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
          ),
        ),
        async ([inOrder, shuffled]) => {
          const [left, right] = [newIndex(), newIndex(1_000_000)];
          await left.apply(inOrder, 1);
          for (const each of shuffled) await right.apply([each], 1);
          for (const each of asked) {
            expect(await left.query(each)).toEqual(await right.query(each));
          }
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  test('what is suggested can be found', async () => {
    const typed = fc.constantFrom(
      'r',
      'res',
      'chip',
      '04',
      'lm',
      'LM3',
      '电',
      '贴片',
      '容',
      'mur',
      'x7',
    );
    let suggested = 0;
    await fc.assert(
      fc.asyncProperty(operations, typed, async (all, text) => {
        const index = newIndex();
        await index.apply(all, 1);
        for (const { kind, id, text: shown } of await index.suggest(text, 3)) {
          suggested++;
          const label = shown.zhCN ?? shown.en ?? '';
          const asked: SearchQuery = { first: 100, text: label };
          if (kind === 'BRAND') asked.brandIds = [id];
          if (kind === 'CATEGORY') asked.categoryId = id;
          const { hits } = await index.query(asked);
          expect(hits.length).toBeGreaterThan(0);
          const isProduct = kind === 'PRODUCT' || kind === 'PART_NUMBER';
          if (isProduct) expect(hits.map((hit) => hit.productId)).toContain(id);
        }
      }),
      { numRuns: 200 },
    );
    expect(suggested).toBeGreaterThan(200);
  }, 60_000);
});

const nothing = { zhCN: null, en: null };
function aProduct(productId: string, more: Partial<ProductDocument> = {}): SearchOperation {
  const product = {
    productId,
    categories: [],
    brand: null,
    name: nothing,
    mpn: null,
    gtin: null,
    description: nothing,
    attributes: {},
    createdAt: 0,
    ...more,
  };
  return { kind: 'upsertProduct', version: 1, product };
}
function anOffer(offerId: string, more: Partial<OfferDocument> = {}): SearchOperation {
  const offer = {
    offerId,
    productId: 'prd_a',
    vendorId: 'ven_a',
    minUnitPriceMillionths: 1_000_000,
    currencyCode: 'CNY',
    inStock: true,
    leadTimeDays: 1,
    ...more,
  };
  return { kind: 'upsertOffer', version: 1, offer };
}
async function filled(...all: SearchOperation[]) {
  const index = newIndex();
  await index.apply(all, 7);
  return index;
}
const idsOf = async (engine: SearchEngine, asked: Omit<SearchQuery, 'first'>) =>
  (await engine.query({ first: 100, ...asked })).hits.map((hit) => hit.productId);

describe('text', () => {
  test('a part number is found however it is written, and comes first', async () => {
    const index = await filled(
      aProduct('prd_a', { name: { zhCN: null, en: 'board for LM358 DR2G' } }),
      aProduct('prd_b', { mpn: 'LM358-DR2G' }),
    );
    for (const text of ['lm358dr2g', 'LM358-DR2G', 'LM 358 / DR2G', 'ＬＭ３５８－ＤＲ２Ｇ']) {
      expect((await idsOf(index, { text }))[0]).toBe('prd_b');
    }
    expect(await idsOf(index, { text: 'lm358 dr2g' })).toEqual(['prd_b', 'prd_a']);
    expect(await idsOf(index, { text: 'lm358d' })).toEqual(['prd_b']);
  });

  test('the order of the words makes no difference to a part number without its ending', async () => {
    const bearing = { zhCN: null, en: 'bearing' };
    const index = await filled(
      aProduct('prd_a', { mpn: '6205', name: bearing }),
      aProduct('prd_b', { mpn: '6205.2ZR.C3', name: bearing }),
      aProduct('prd_c', { mpn: '16205', name: bearing }),
    );
    for (const text of ['6205 bearing', 'bearing 6205', 'bearing for 6205']) {
      expect(await idsOf(index, { text })).toEqual(['prd_a', 'prd_b']);
    }
  });

  test('all words must match, the last may be unfinished, a name weighs most', async () => {
    const index = await filled(
      aProduct('prd_a', { description: { zhCN: null, en: 'thick film resistor 10kΩ' } }),
      aProduct('prd_b', { name: { zhCN: '贴片电阻', en: 'film resistor' } }),
    );
    expect(await idsOf(index, { text: 'film res' })).toEqual(['prd_b', 'prd_a']);
    expect(await idsOf(index, { text: 'film 10k' })).toEqual(['prd_a']);
    expect(await idsOf(index, { text: 'fil resistor' })).toEqual([]);
    expect(await idsOf(index, { text: '电阻' })).toEqual(['prd_b']);
    expect(await idsOf(index, { text: '阻' })).toEqual(['prd_b']);
    await index.apply([aProduct('prd_c', { name: { zhCN: null, en: 'film resistors' } })], 8);
    expect(await idsOf(index, { text: 'resistor' })).toEqual(['prd_b', 'prd_c', 'prd_a']);
    expect(await idsOf(index, { text: 'resistors' })).toEqual(['prd_b', 'prd_c', 'prd_a']);
    expect(await idsOf(index, { text: '±%' })).toEqual([]);
    expect(await idsOf(index, { text: '  ' })).toEqual(['prd_a', 'prd_b', 'prd_c']);
  });

  test('a misspelt word is corrected only when it is unknown, and the answer says so', async () => {
    const index = await filled(
      aProduct('prd_a', { name: { zhCN: null, en: 'capacitor' } }),
      aProduct('prd_b', { name: { zhCN: null, en: 'resistor' } }),
      aProduct('prd_c', { name: { zhCN: null, en: '0402 rail' } }),
    );
    const answer = await index.query({ first: 10, text: 'resitsor' });
    expect(answer.hits.map((hit) => hit.productId)).toEqual(['prd_b']);
    expect(answer.corrections).toEqual([{ typed: 'resitsor', searched: ['resistor'] }]);
    expect(await idsOf(index, { text: 'capcitro' })).toEqual(['prd_a']);
    expect(await idsOf(index, { text: 'rial' })).toEqual(['prd_c']);
    expect(await idsOf(index, { text: '0403' })).toEqual([]);
    await index.apply([{ kind: 'removeProduct', version: 2, productId: 'prd_b' }], 8);
    expect(await idsOf(index, { text: 'resistor' })).toEqual([]);
  });
});

describe('offers', () => {
  test('one hit per product, with its cheapest live offer in the index currency', async () => {
    const index = await filled(
      aProduct('prd_a'),
      anOffer('off_a', { minUnitPriceMillionths: 700_000 }),
      anOffer('off_b', { minUnitPriceMillionths: 90_000, currencyCode: 'USD', vendorId: 'ven_b' }),
      anOffer('off_c', { minUnitPriceMillionths: null }),
    );
    const best = async () => (await index.query({ first: 1 })).hits[0];
    expect(await best()).toMatchObject({ bestOfferId: 'off_b', offerCount: 3 });
    await index.apply([{ kind: 'suspendVendor', version: 1, vendorId: 'ven_b' }], 8);
    expect(await best()).toMatchObject({ bestOfferId: 'off_a', offerCount: 2 });
    await index.apply([{ kind: 'restoreVendor', version: 2, vendorId: 'ven_b' }], 9);
    await index.apply([{ kind: 'removeOffer', version: 2, offerId: 'off_a' }], 10);
    expect(await best()).toMatchObject({ bestOfferId: 'off_b', offerCount: 2 });
    expect(await index.position()).toBe(10);
  });

  test('one single offer must satisfy all offer filters', async () => {
    const index = await filled(
      aProduct('prd_a'),
      anOffer('off_a', { vendorId: 'ven_a', inStock: false }),
      anOffer('off_b', { vendorId: 'ven_b', inStock: true, minUnitPriceMillionths: 5_000_000 }),
    );
    expect(await idsOf(index, { vendorIds: ['ven_a'], inStockOnly: true })).toEqual([]);
    expect(await idsOf(index, { vendorIds: ['ven_b'], inStockOnly: true })).toEqual(['prd_a']);
    const answer = await index.query({ first: 1, vendorIds: ['ven_a'], inStockOnly: true });
    expect(answer.totalCount).toBe(0);
    expect(answer.facets?.vendors).toEqual([{ id: 'ven_b', count: 1 }]);
  });

  test('an offer waits for its product and outlives its removal', async () => {
    const index = await filled(anOffer('off_a'));
    expect((await index.query({ first: 1 })).totalCount).toBe(0);
    await index.apply([aProduct('prd_a')], 8);
    expect((await index.query({ first: 1 })).hits[0]).toMatchObject({ bestOfferId: 'off_a' });
    await index.apply([{ kind: 'removeProduct', version: 5, productId: 'prd_a' }], 9);
    await index.apply([aProduct('prd_a')], 10);
    expect((await index.query({ first: 1 })).totalCount).toBe(0);
  });
});

describe('pages', () => {
  test('a cursor of another sort, a foreign cursor and a silly page size are refused', async () => {
    const index = await filled(aProduct('prd_a'), aProduct('prd_b'));
    const { hits } = await index.query({ first: 1, sort: 'NEWEST' });
    const after = hits[0]?.cursor;
    await expect(index.query({ first: 1, sort: 'PRICE_ASC', after })).rejects.toMatchObject({
      code: 'INVALID_CURSOR',
    });
    for (const foreign of ['', 'x', 'bnVsbA', 'WzEsMl0']) {
      await expect(index.query({ first: 1, after: foreign })).rejects.toMatchObject({
        code: 'INVALID_CURSOR',
      });
    }
    for (const first of [-1, 1.5, 1001]) {
      await expect(index.query({ first })).rejects.toMatchObject({ code: 'INVALID_PAGE_SIZE' });
    }
    expect(await index.query({ first: 0 })).toMatchObject({ totalCount: 2, hits: [] });
  });
});

describe('suggestions', () => {
  test('categories, brands, part numbers and names, each in its own order', async () => {
    const brand = { id: 'brd_a', name: { zhCN: '村田', en: 'Murata' } };
    const category = { id: 'cat_a', name: { zhCN: '电容', en: 'Multilayer Capacitors' } };
    const index = await filled(
      aProduct('prd_a', {
        brand,
        categories: [category],
        mpn: 'MU-100',
        name: { zhCN: '电容', en: 'mud capacitor' },
      }),
      aProduct('prd_b', { name: { zhCN: '电容', en: 'mud capacitor' } }),
      aProduct('prd_c', { name: { zhCN: '电容', en: 'mud capacitor' } }),
    );
    expect(await index.suggest('mu', 5)).toEqual([
      { kind: 'CATEGORY', id: 'cat_a', text: category.name },
      { kind: 'BRAND', id: 'brd_a', text: brand.name },
      { kind: 'PART_NUMBER', id: 'prd_a', text: { zhCN: 'MU-100', en: 'MU-100' } },
      { kind: 'PRODUCT', id: 'prd_a', text: { zhCN: '电容', en: 'mud capacitor' } },
      { kind: 'PRODUCT', id: 'prd_b', text: { zhCN: '电容', en: 'mud capacitor' } },
    ]);
    expect(await index.suggest('村', 5)).toEqual([
      { kind: 'BRAND', id: 'brd_a', text: brand.name },
    ]);
    expect(await index.suggest('mu10', 5)).toMatchObject([{ kind: 'PART_NUMBER' }]);
    expect(await index.suggest(' ', 5)).toEqual([]);
  });
});

describe('rebuild', () => {
  test('the old index serves while the fresh one fills; live changes reach both', async () => {
    const engine = new RebuildableEngine(() => newIndex());
    await engine.apply([aProduct('prd_a'), aProduct('prd_gone')], 1);
    await engine.rebuild(async (fresh) => {
      const removal: SearchOperation = { kind: 'removeProduct', version: 2, productId: 'prd_a' };
      await engine.apply([removal, aProduct('prd_b')], 5);
      // What was read before the removal comes late and must not bring the product back.
      await fresh.apply([aProduct('prd_a')], 1);
      expect(await idsOf(engine, {})).toEqual(['prd_b', 'prd_gone']);
      expect(engine.isRebuilding).toBe(true);
      await expect(engine.rebuild(async () => {})).rejects.toThrow('already running');
    });
    expect(await idsOf(engine, {})).toEqual(['prd_b']);
    expect(await engine.position()).toBe(5);
    expect(engine.isRebuilding).toBe(false);
  });

  test('a failed rebuild leaves the old index in place', async () => {
    const engine = new RebuildableEngine(() => newIndex());
    await engine.apply([aProduct('prd_a')], 1);
    const failing = engine.rebuild(async () => {
      throw new Error('source went away');
    });
    await expect(failing).rejects.toThrow('source went away');
    expect(await idsOf(engine, {})).toEqual(['prd_a']);
    expect(engine.isRebuilding).toBe(false);
  });
});
