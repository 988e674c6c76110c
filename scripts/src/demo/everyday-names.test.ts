// What buyers call the demo's goods finds them: every group of words has one that the goods say, and the words
// of a novice end at the right shelf.
import { EmbeddedEngine } from '@agora/catalog/search/embedded-engine.js';
import type { SearchOperation } from '@agora/catalog/search/search-engine.js';
import { foldTerm, termsFrom } from '@agora/catalog/synonyms/synonym-terms.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { meanTheSame } from './everyday-names.js';
import { allGoods } from './goods/all-goods.js';
import { categoryPaths } from './goods/categories.js';

const engine = new EmbeddedEngine({ currencyCode: 'CNY' });
const goods = allGoods();

beforeAll(async () => {
  const upserts = goods.map((good, at): SearchOperation => {
    const path = categoryPaths.get(good.category) ?? [];
    const categories = path.map((name, depth) => ({
      id: depth === path.length - 1 ? good.category : name.en,
      name,
    }));
    const { mpn, name, description } = good;
    const brand = good.brand
      ? { id: good.brand, name: { zhCN: good.brand, en: good.brand } }
      : null;
    const product = {
      productId: String(at),
      categories,
      brand,
      name,
      mpn,
      gtin: null,
      description,
    };
    return {
      kind: 'upsertProduct',
      version: 1,
      product: { ...product, attributes: {}, createdAt: 0 },
    };
  });
  await engine.apply(upserts, 1);
});
afterAll(() => engine.close());

const rules = meanTheSame.flatMap((terms) =>
  terms.map((from) => ({ from, to: terms.filter((term) => term !== from) })),
);

async function shelves(text: string): Promise<string[]> {
  const said = foldTerm(text).split(' ');
  const synonyms = rules.filter(({ from }) =>
    foldTerm(from)
      .split(' ')
      .every((t) => said.includes(t)),
  );
  const { hits, corrections } = await engine.query({
    text,
    synonyms,
    first: 10,
    withFacets: false,
  });
  expect([text, corrections]).toEqual([text, []]);
  const found = hits.map(({ productId }) => goods[Number(productId)]?.category ?? '');
  return [...new Set(found)];
}

test('the groups are as the operator may write them, and no word is in two', () => {
  for (const terms of meanTheSame) expect(termsFrom(terms)).toEqual(terms);
  const all = meanTheSame.flatMap((terms) => terms.map(foldTerm));
  expect(all.filter((term, at) => all.indexOf(term) !== at)).toEqual([]);
});

/** Sold as components, which come from a file. */
const ofComponents = new Set(['capacitor', 'resistor', 'programmable controller']);

test('each word finds goods', async () => {
  for (const terms of meanTheSame.filter(([name = '']) => !ofComponents.has(name))) {
    for (const text of terms) expect([text, (await shelves(text)).length]).not.toEqual([text, 0]);
  }
});

test.each([
  ['六角螺栓 M8', 'hexBolt'],
  ['不锈钢六角螺栓 M8', 'hexBolt'],
  ['M8 stainless hexagon bolt', 'hexBolt'],
  ['内六角螺丝 M6', 'socketHead'],
  ['grub screw M5', 'setScrew'],
  ['六角螺帽 M8', 'hexNut'],
  ['locknut M10', 'lockNut'],
  ['马达 4 kW', 'motor'],
  ['cut-resistant gloves size 9', 'glove'],
  ['work gloves 9', 'glove'],
  ['防切割手套 9', 'glove'],
  ['网线', 'patchCord'],
  ['接近开关 M12', 'inductive'],
  ['空开 16A', 'breaker'],
  ['water pump', 'centrifugal'],
  ['hard hat', 'helmet'],
  ['内存条 64GB', 'memory'],
  ['螺丝 M8 不锈钢', 'socketHead'],
])('%s leads to %s', async (text, shelf) => {
  expect((await shelves(text))[0]).toBe(shelf);
});
