// The structure of the catalog as it is kept: the tree rearranged, options described, two products or brands
// found to be one, and search after all of it. Through the schema.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { expect, test } from '@jest/globals';
import { touchRemainingProducts } from './curating/touch-products.js';
import { SearchIndex } from './indexing/search-index.js';
import { matchScore, scoreToAsk } from './matching/match-score.js';
import { MergeProposal } from './matching/merge-proposal.js';
import { proposeMerges } from './matching/propose-merges.js';
import { Product } from './products/product.js';
import { catalogForTests, operator } from './testing/test-catalog.js';

const { shop, act, create, product, category, brand, see, found } = catalogForTests();

test('the tree is rearranged, and search follows', async () => {
  const [left, right] = [await category('Left'), await category('Right')];
  const leaf = await category('Leaf', { parentId: left });
  const id = await product('Wandering wombat', { categoryId: leaf });
  const inside = async (categoryId: string) => {
    await SearchIndex.of(shop().running).follow();
    const query = 'query ($c: ID) { search(query: { categoryId: $c }) { totalCount } }';
    return (await shop().ask(as.anonymous(), query, { c: categoryId })).search.totalCount;
  };
  expect([await inside(left), await inside(right)]).toEqual([1, 0]);
  const move = (categoryId: string, parentId: string | null, position = 0) =>
    act(
      operator,
      'moveCategory',
      { categoryId, parentId, position },
      'category { ancestors { id } }',
    );
  expect((await move(leaf, right)).category.ancestors).toEqual([{ id: right }]);
  expect([await inside(left), await inside(right)]).toEqual([0, 1]);
  expect(await move(right, leaf)).toBe('CATEGORY_IN_ITSELF');
  const rename = { categoryId: leaf, name: { en: 'Foliage' } };
  await act(operator, 'updateCategory', rename, 'category { id }');
  expect(await found('foliage')).toEqual([id]);
  const retire = (categoryId: string) =>
    act(operator, 'retireCategory', { categoryId }, 'category { retiredAt }');
  expect(await retire(right)).toBe('CATEGORY_NOT_EMPTY');
  expect((await retire(left)).category.retiredAt).not.toBeNull();
  const roots = async (who: object) =>
    (await shop().ask(who, '{ categories { id } }')).categories.map((c: { id: string }) => c.id);
  expect((await roots(as.anonymous())).includes(left)).toBe(false);
  expect((await roots(operator)).includes(left)).toBe(true);
  const restored = await act(
    operator,
    'restoreCategory',
    { categoryId: left },
    'category { retiredAt }',
  );
  expect(restored.category.retiredAt).toBeNull();
  await move(right, null, 0);
  expect((await roots(operator))[0]).toBe(right);
  const attributeId = await create('createAttribute', 'att', { name: { en: 'Hue' }, kind: 'ENUM' });
  const better = { attributeId, name: { en: 'Colour' }, isFilterable: true, isComparable: false };
  const updated = 'attribute { name { en } kind isComparable }';
  expect((await act(operator, 'updateAttribute', better, updated)).attribute).toEqual({
    name: { en: 'Colour' },
    kind: 'ENUM',
    isComparable: false,
  });
  const rules = { categoryId: right, attributes: [{ attributeId, isRequired: true }] };
  const selection = 'category { attributeRules { isRequired isInherited attribute { id } } }';
  await act(operator, 'assignCategoryAttributes', rules, selection);
  const read = `query ($id: ID) { category(id: $id) { attributeRules { isRequired isInherited attribute { id } } } }`;
  const { attributeRules } = (await shop().ask(as.anonymous(), read, { id: leaf })).category;
  expect(attributeRules).toEqual([
    { isRequired: true, isInherited: true, attribute: { id: attributeId } },
  ]);
});

test('an option has a name in each language and is found by any spelling', async () => {
  const option = (value: string, en: string, zhCN: string, ...aliases: string[]) => ({
    value,
    name: { en, zhCN },
    aliases,
  });
  const open = option('OPEN', 'Open', '开式', 'Unsealed');
  const attributeId = await create('createAttribute', 'att', {
    name: { en: 'Bearing seal' },
    kind: 'ENUM',
    options: [open],
  });
  const categoryId = await category('Sealed things', { attributes: [{ attributeId }] });
  const make = (said: string) =>
    product(`Quokka ${said}`, { categoryId, specifications: [{ attributeId, text: said }] });
  const ids = [await make('open'), await make('UNSEALED'), await make('开式')];
  const twoLips = await make('2RS');
  const selection = 'specifications { option optionName { en zhCN } text }';
  expect((await see(as.anonymous(), ids[2] ?? '', selection)).specifications).toEqual([
    { option: 'OPEN', optionName: { en: 'Open', zhCN: '开式' }, text: '开式' },
  ]);
  expect((await see(as.anonymous(), twoLips, selection)).specifications[0].optionName).toBeNull();
  const facet = async (options?: string[]) => {
    await SearchIndex.of(shop().running).follow();
    const query = `query ($q: SearchInput!) { search(query: $q) { totalCount facets {
      attributes { options { value name { zhCN } count } } } } }`;
    const attributes = options ? [{ attributeId, options }] : null;
    const { search } = await shop().ask(as.anonymous(), query, { q: { categoryId, attributes } });
    return [search.totalCount, search.facets.attributes[0].options];
  };
  const openCounted = { value: 'OPEN', name: { zhCN: '开式' }, count: 3 };
  expect(await facet()).toEqual([4, [openCounted, { value: '2RS', name: null, count: 1 }]]);
  const update = (options: object[]) => {
    const rest = { name: { en: 'Bearing seal' }, isFilterable: true, isComparable: true };
    return act(operator, 'updateAttribute', { attributeId, ...rest, options }, 'attribute { id }');
  };
  const lips = option('Two lips', 'Two contact seals', '双面密封圈', '2rs');
  for (const [wrong, field] of [
    [[open, option('unsealed', 'X', 'X')], 'options.1.value'],
    [[open, option('Y', 'Y', 'Y', ' open ')], 'options.1.aliases.0'],
    [[{ value: 'Y', name: {} }], 'options.0.name'],
  ] as const) {
    const rest = { name: { en: 'Bearing seal' }, isFilterable: true, isComparable: true };
    const input = { attributeId, ...rest, options: wrong };
    const refused = await shop().mutate(operator, 'updateAttribute', input, 'attribute { id }');
    expect(refused.userErrors[0].field.join('.')).toBe(field);
  }
  await update([open, lips]);
  // What a link or a saved search named before is still the option.
  const both = [openCounted, { value: 'Two lips', name: { zhCN: '双面密封圈' }, count: 1 }];
  expect(await facet(['2RS'])).toEqual([1, both]);
  expect(await found('quokka 双面密封')).toEqual([twoLips]);
  const compare = `query ($ids: [ID!]!) { compareProducts(ids: $ids) {
    rows { texts optionNames { en } isDifferent } } }`;
  const sameTwice = { ids: ids.slice(0, 2) };
  expect((await shop().ask(as.anonymous(), compare, sameTwice)).compareProducts.rows).toEqual([
    {
      texts: ['open', 'UNSEALED'],
      optionNames: [{ en: 'Open' }, { en: 'Open' }],
      isDifferent: false,
    },
  ]);
});

test('two products that may be one are asked about once; a merge moves everything to the one that stays', async () => {
  const brandId = await brand('Texan Instruments');
  const name = { en: 'Dual operational amplifier' };
  const stays = await product(name.en, { mpn: 'LM 358-N', brandId });
  const gone = await product(name.en, { mpn: 'LM358N', gtin: '4006381333931' });
  const [bundle, alternate] = [await product('Amplifier kit'), await product('Other amplifier')];
  const parts = [{ productId: gone, quantity: 2 }];
  await act(operator, 'setBundleParts', { productId: bundle, parts }, 'product { id }');
  const relation = { productId: gone, otherProductId: alternate, kind: 'ALTERNATE' };
  await act(operator, 'relateProducts', relation, 'product { id }');
  const buyer = as.member();
  const number = { productId: gone, partNumber: 'IC-7' };
  await act(buyer, 'setCustomerPartNumber', number, 'product { id }');
  const onlooker = as.member();
  const view = async (who: object, ...ids: string[]) => {
    for (const productId of ids) await act(who, 'viewProduct', { productId }, 'product { id }');
    const productIds = [alternate, ...ids];
    await act(who, 'setComparedProducts', { productIds }, 'products { id }');
  };
  await view(buyer, gone, stays);
  await view(onlooker, gone);
  shop().clock.advance(10_000);
  expect(await proposeMerges(shop().running)).toBeGreaterThan(0);
  expect(await proposeMerges(shop().running)).toBe(0);
  const query =
    '{ mergeProposals { nodes { id score reasons product { id } otherProduct { id } } } }';
  const proposals = (await shop().ask(operator, query)).mergeProposals.nodes;
  expect(proposals[0]).toEqual({
    id: expect.stringMatching(/^mgp_/),
    score: 80,
    reasons: ['SAME_PART_NUMBER', 'SAME_NAME'],
    product: { id: stays },
    otherProduct: { id: gone },
  });
  const asked = 'mergeProposals { otherProduct { id } }';
  expect((await see(operator, gone, asked)).mergeProposals).toEqual([
    { otherProduct: { id: gone } },
  ]);
  expect((await see(buyer, gone, asked)).mergeProposals).toEqual([]);
  const merge = (who: object, productId: string, intoProductId: string) =>
    act(who, 'mergeProducts', { productId, intoProductId }, 'product { id gtin mpn }');
  expect(await merge(as.member(['SELLER_AGENT']), gone, stays)).toBe('FORBIDDEN');
  expect(await merge(operator, stays, stays)).toBe('RELATION_TO_ITSELF');
  expect((await merge(operator, gone, stays)).product).toEqual({
    id: stays,
    gtin: '04006381333931',
    mpn: 'LM 358-N',
  });
  expect(await merge(operator, gone, stays)).toBe('PRODUCT_NOT_IN_STATE');
  const selection = 'state mergedInto { id } allowedActions';
  expect(await see(as.anonymous(), gone, selection)).toEqual({
    state: 'MERGED',
    mergedInto: { id: stays },
    allowedActions: [],
  });
  const moved = 'customerPartNumber { partNumber } alternates { product { id } } bundledIn { id }';
  expect(await see(buyer, stays, moved)).toEqual({
    customerPartNumber: { partNumber: 'IC-7' },
    alternates: [{ product: { id: alternate } }],
    bundledIn: [{ id: bundle }],
  });
  expect(await found('LM358N')).toEqual([stays]);
  const lists = '{ comparedProducts { id } recentlyViewedProducts { nodes { id } } }';
  for (const who of [buyer, onlooker]) {
    expect(await shop().ask(who, lists)).toEqual({
      comparedProducts: [{ id: alternate }, { id: stays }],
      recentlyViewedProducts: { nodes: [{ id: stays }] },
    });
  }
  const events = await shop().published('catalog.product.merged');
  expect(events.map(({ payload }) => payload)).toEqual([{ productId: gone, intoProductId: stays }]);
  const em = shop().running.database.em.fork();
  expect((await em.findOneOrFail(MergeProposal, { productId: stays })).state).toBe('MERGED');
});

test('"not the same" is remembered', async () => {
  const name = 'Hex bolt M8 zinc plated';
  await product(name);
  const other = await product('M8 hex bolt, zinc plated');
  shop().clock.advance(10_000);
  expect(await proposeMerges(shop().running)).toBe(0);
  const categoryId = await category('Bolts');
  for (const id of [other]) {
    const input = { productId: id, name: { en: name }, categoryId };
    await act(operator, 'updateProduct', input, 'product { id }');
  }
  await product(name, { categoryId });
  shop().clock.advance(10_000);
  expect(await proposeMerges(shop().running)).toBe(1);
  const query = '{ mergeProposals { nodes { id } } }';
  const [proposal] = (await shop().ask(operator, query)).mergeProposals.nodes;
  const dismiss = () =>
    act(
      operator,
      'dismissMergeProposal',
      { mergeProposalId: proposal.id },
      'mergeProposal { state }',
    );
  expect((await dismiss()).mergeProposal.state).toBe('DISMISSED');
  expect(await dismiss()).toBe('MERGE_DECIDED');
  await act(
    operator,
    'updateProduct',
    { productId: other, name: { en: name }, categoryId },
    'product { id }',
  );
  shop().clock.advance(10_000);
  expect(await proposeMerges(shop().running)).toBe(0);
  const refused = await shop().answer(as.member(), query);
  expect(refused.errors[0].extensions.code).toBe('FORBIDDEN');
});

test('two brands turn out to be one: their products, names and twins follow', async () => {
  const [stays, gone] = [await brand('Yageo'), await brand('YAGEO Corp')];
  const kept = await product('Resistor 10k', { brandId: stays, mpn: 'RC-10K' });
  const twin = await product('Resistor 10k', { brandId: gone, mpn: 'RC10K' });
  const single = await product('Resistor 47k', { brandId: gone, mpn: 'RC47K' });
  const buyer = as.member();
  const query = { text: 'resistor', brandIds: [gone] };
  const saved = { id: newId('svs'), name: 'Yageo', query };
  await act(buyer, 'saveSearch', saved, 'savedSearch { id }');
  const merge = () =>
    act(operator, 'mergeBrands', { brandId: gone, intoBrandId: stays }, 'brand { id aliases }');
  expect((await merge()).brand).toEqual({ id: stays, aliases: ['YAGEO Corp'] });
  expect(await merge()).toBe('BRAND_MERGED');
  expect(await see(operator, twin, 'mergedInto { id }')).toEqual({ mergedInto: { id: kept } });
  expect(await see(operator, single, 'brand { id }')).toEqual({ brand: { id: stays } });
  const searches = (await shop().ask(buyer, '{ savedSearches { nodes { query } } }')).savedSearches;
  expect(searches.nodes).toEqual([{ query: { text: 'resistor', brandIds: [stays] } }]);
  const again = { id: newId('brd'), name: 'yageo  CORP' };
  expect(await act(operator, 'createBrand', again, 'brand { id }')).toBe('BRAND_EXISTS');
  const rename = { brandId: stays, name: 'YAGEO', aliases: ['Guoju', '国巨'] };
  const renamed = await act(operator, 'updateBrand', rename, 'brand { name aliases }');
  expect(renamed.brand).toEqual({ name: 'YAGEO', aliases: ['Guoju', '国巨'] });
  const named = '{ brands(text: "yageo") { nodes { id } } }';
  expect((await shop().ask(as.anonymous(), named)).brands.nodes).toEqual([{ id: stays }]);
});

test('a renamed brand or category of many products reaches search, a batch after the other', async () => {
  const [brandId, categoryId] = [await brand('Oldbrand'), await category('Oldsorts')];
  const first = await product('Many 0', { brandId, categoryId });
  const em = shop().running.database.em.fork();
  const { id: _, ...pattern } = await em.findOneOrFail(Product, first);
  await em.insertMany(
    Product,
    Array.from({ length: 1200 }, () => ({ ...pattern, id: newId('prd') })) as never,
  );
  const count = async (text: string) => {
    await SearchIndex.of(shop().running).follow();
    const asked = 'query ($t: String) { search(query: { text: $t }) { totalCount } }';
    return (await shop().ask(as.anonymous(), asked, { t: text })).search.totalCount;
  };
  expect(await count('oldbrand')).toBe(1201);
  await act(operator, 'updateBrand', { brandId, name: 'Zyxbrand' }, 'brand { id }');
  expect(await count('zyxbrand')).toBe(500);
  const name = { en: 'Zyxsorts' };
  await act(operator, 'updateCategory', { categoryId, name }, 'category { id }');
  // Two replicas at once do no harm.
  await Promise.all([
    touchRemainingProducts(shop().running),
    touchRemainingProducts(shop().running),
  ]);
  expect([await count('zyxbrand'), await count('zyxsorts')]).toEqual([1201, 1201]);
  expect([await count('oldbrand'), await count('oldsorts')]).toEqual([0, 0]);
  const filter = 'products(filter: { text: "zyxbrand" }) { totalCount }';
  expect((await shop().ask(operator, `{ ${filter} }`)).products.totalCount).toBe(1201);
  expect(await touchRemainingProducts(shop().running)).toBe(0);
});

test('a score is the same both ways, and asks only where a person would', () => {
  const one = {
    name: { en: 'Chip resistor 10k 0603', zhCN: null },
    categoryId: 'cat_1',
    brandName: 'yageo',
    foldedMpn: 'RC060310K',
    gtin: null,
    kind: 'GOODS' as const,
    specifications: [{ attributeId: 'att_1', text: 'QFN-56', option: 'QFN-56' }],
  };
  const footprint = [{ attributeId: 'att_1', text: 'QFN-64', option: 'QFN-64' }];
  const cases: [string, object, boolean][] = [
    ['the same number, brand not said', { brandName: null }, true],
    ['the same number, brand longer', { brandName: 'yageo corp' }, true],
    ['the same number of another maker', { brandName: 'vishay' }, false],
    ['another number of the same maker', { foldedMpn: 'RC060347K' }, false],
    ['a service of the same name', { kind: 'SERVICE' }, false],
    ['no number at all', { foldedMpn: null }, true],
    ['no number, another footprint', { foldedMpn: null, specifications: footprint }, false],
    ['the same number, another footprint', { brandName: null, specifications: footprint }, true],
    ['no number, another name', { foldedMpn: null, name: { en: 'Wire', zhCN: null } }, false],
    ['the same number, other trade units', { gtin: '2', brandName: null }, true],
  ];
  for (const [what, more, isAsked] of cases) {
    const other = { ...one, ...more };
    const there = matchScore({ ...one, gtin: '1' }, other);
    expect([what, there.score >= scoreToAsk]).toEqual([
      what,
      what.includes('trade') ? false : isAsked,
    ]);
    expect(matchScore(other, { ...one, gtin: '1' })).toEqual(there);
  }
});
