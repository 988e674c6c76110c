// The catalog through its schema: the tree, products, offers of all vendors, search and its facets.

import { newId } from '@agora/kernel/ids.js';
import type { AskSibling } from '@agora/kernel/siblings.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SearchIndex } from './indexing/search-index.js';
import { catalog } from './subgraph.js';

let shop: TestSubgraph;
const operator = as.operator();

/** What owners of offers answer when they are asked for live terms; without it they do not answer. */
let askOwner: AskSibling | undefined;
const askSibling: AskSibling = async (sibling, request) => {
  if (!askOwner) throw new Error(`${sibling} does not answer`);
  return askOwner(sibling, request);
};

beforeAll(async () => {
  shop = await TestSubgraph.start(catalog, { askSibling });
});
afterAll(() => shop.stop());

const follow = () => SearchIndex.of(shop.running).follow();
const create = async (name: string, input: object, field: string, selection = 'id') => {
  const payload = await shop.mutate(operator, name, input, `${field} { ${selection} }`);
  expect(payload.userErrors).toEqual([]);
  return payload[field];
};
const category = (en: string, parentId?: string) =>
  create(
    'createCategory',
    { id: newId('cat'), name: { en }, parentId },
    'category',
    'id slug name { en }',
  );
const product = (mpn: string, more: object = {}) =>
  create(
    'createProduct',
    { id: newId('prd'), name: { en: `Part ${mpn}` }, mpn, ...more },
    'product',
    'id state',
  );

/** An offer as its owner would publish it. */
function snapshot(productId: string, more: object = {}) {
  return {
    offerId: newId('sto'),
    version: 1,
    productId,
    vendorId: newId('bun'),
    state: 'LIVE',
    kind: 'FIXED_PRICE',
    isLive: true,
    currencyCode: 'CNY',
    tiers: [{ minimumQuantity: 1, unitPriceMillionths: '2000000' }],
    minimumQuantity: 1,
    orderMultiple: 1,
    leadTimeDays: 2,
    isTracked: true,
    availableQuantity: 10,
    stockState: 'IN_STOCK',
    validUntil: null,
    ...more,
  };
}
const offer = async (snap: { offerId: string; version: number; isLive: boolean }) => {
  await shop.receive('store.offer.changed', snap.offerId, snap);
  return snap.offerId;
};

const offersOf = async (id: string, quantity?: number) => {
  const query =
    'query ($id: ID!, $q: Int) { product(id: $id) { offerCount priceFrom { amount } offers(quantity: $q) { nodes { __typename id } } } }';
  const { product } = await shop.ask(as.anonymous(), query, { id, q: quantity });
  return { ...product, offers: product.offers.nodes.map((n: { id: string }) => n.id) };
};

test('categories form a tree that people can walk by slug', async () => {
  const root = await category('Passive Parts');
  const leaf = await category('Chip Resistors', root.id);
  expect(root.slug).toBe('passive-parts');
  const query =
    'query ($slug: String) { category(slug: $slug) { id ancestors { id } children { id } parent { id } } }';
  expect((await shop.ask(as.anonymous(), query, { slug: leaf.slug })).category).toEqual({
    id: leaf.id,
    ancestors: [{ id: root.id }],
    children: [],
    parent: { id: root.id },
  });
});

test('a repeat with the same content is the first result, with other content it is refused', async () => {
  const input = { id: newId('cat'), name: { en: 'Repeated' } };
  const first = await shop.mutate(operator, 'createCategory', input, 'category { id slug }');
  expect(await shop.mutate(operator, 'createCategory', input, 'category { id slug }')).toEqual(
    first,
  );
  const other = await shop.mutate(
    operator,
    'createCategory',
    { ...input, name: { en: 'Else' } },
    'category { id }',
  );
  expect(other.userErrors).toEqual([{ code: 'ID_REUSED', field: ['id'], params: null }]);
});

test('two at once with one brand name make one brand; the other is told which', async () => {
  const input = () => ({ id: newId('brd'), name: `ACME ${'x'.repeat(3)} ` });
  const results = await Promise.all(
    [input(), input()].map((i) => shop.mutate(operator, 'createBrand', i, 'brand { id }')),
  );
  const made = results.filter((r) => r.brand);
  const refused = results.filter((r) => !r.brand);
  expect([made.length, refused.length]).toEqual([1, 1]);
  expect(refused[0].userErrors).toEqual([
    { code: 'BRAND_EXISTS', field: ['name'], params: { brandId: made[0].brand.id } },
  ]);
});

test('a product with a known brand and part number is not made twice, dashes or not', async () => {
  const brand = await create('createBrand', { id: newId('brd'), name: 'Twin Works' }, 'brand');
  const first = await product('TW-100', { brandId: brand.id });
  const twin = { id: newId('prd'), name: { en: 'Twin' }, mpn: 'tw 100', brandId: brand.id };
  const refused = await shop.mutate(operator, 'createProduct', twin, 'product { id }');
  expect(refused.userErrors).toEqual([
    { code: 'PRODUCT_EXISTS', field: ['mpn'], params: { productId: first.id } },
  ]);
  expect(
    (await shop.ask(operator, 'query ($id: ID!) { product(id: $id) { id } }', { id: twin.id }))
      .product,
  ).toBeNull();
});

test('specifications are checked against their attributes, and the field at fault is named', async () => {
  const attribute = await create(
    'createAttribute',
    { id: newId('att'), name: { en: 'Resistance', zhCN: '电阻' }, kind: 'NUMBER', unit: 'Ω' },
    'attribute',
  );
  const specifications = [{ attributeId: attribute.id, number: '10000', text: '10kΩ' }];
  const made = await product('RES-10K', { specifications });
  const query =
    'query ($id: ID!) { product(id: $id) { specifications { text number attribute { unit name { zhCN } } } } }';
  expect((await shop.ask(as.anonymous(), query, { id: made.id })).product.specifications).toEqual([
    { text: '10kΩ', number: '10000', attribute: { unit: 'Ω', name: { zhCN: '电阻' } } },
  ]);
  const bad = {
    id: newId('prd'),
    name: { en: 'Bad' },
    specifications: [{ attributeId: attribute.id, text: 'many' }],
  };
  expect((await shop.mutate(operator, 'createProduct', bad, 'product { id }')).userErrors).toEqual([
    {
      code: 'INVALID_INPUT',
      field: ['specifications', '0', 'number'],
      params: { reason: 'NOT_A_NUMBER' },
    },
  ]);
});

test('offers of all vendors come cheapest first at the quantity asked', async () => {
  const made = await product('OFF-1');
  const flat = await offer(snapshot(made.id));
  const tiered = await offer(
    snapshot(made.id, {
      tiers: [
        { minimumQuantity: 1, unitPriceMillionths: '3000000' },
        { minimumQuantity: 100, unitPriceMillionths: '1000000' },
      ],
    }),
  );
  await offer(snapshot(made.id, { isLive: false }));
  expect(await offersOf(made.id)).toEqual({
    offerCount: 2,
    priceFrom: { amount: '2.00' },
    offers: [flat, tiered],
  });
  expect((await offersOf(made.id, 250)).offers).toEqual([tiered, flat]);
});

test('offers are compared with the prices of the company that asks, in one question to each owner', async () => {
  const made = await product('RANK-1');
  const dear = await offer(snapshot(made.id, { leadTimeDays: 1 }));
  const soldOut = await offer(snapshot(made.id));
  const slow = await offer(snapshot(made.id));
  const foreign = newId('slo');
  await shop.receive(
    'sellers.offer.changed',
    foreign,
    snapshot(made.id, { offerId: foreign, leadTimeDays: null }),
  );
  const prices: Record<string, string> = { [dear]: '1900000', [soldOut]: '10', [slow]: '1880000' };
  const asked: [string, string | null, number[]][] = [];
  askOwner = async (sibling, { query, variables }) => {
    if (sibling === 'sellers') throw new Error('sellers is away');
    expect(query).toContain('storeOfferTerms(input: $input)');
    interface Asked {
      buyerCompanyId: string | null;
      lines: { lineId: string; offerId: string; quantity: number }[];
    }
    const { buyerCompanyId, lines } = Object(variables).input as Asked;
    asked.push([sibling, buyerCompanyId, lines.map(({ quantity }) => quantity)]);
    return {
      data: {
        storeOfferTerms: {
          lines: lines.map(({ lineId, offerId }) => ({
            lineId,
            isLive: true,
            unitPriceMillionths: prices[offerId],
            currencyCode: 'CNY',
            availableQuantity: offerId === soldOut ? 3 : 10,
            dispatchDays: offerId === dear ? 1 : 7,
            problems: offerId === soldOut ? [{ code: 'OUT_OF_STOCK' }] : [],
          })),
        },
      },
    };
  };
  const buyer = as.member();
  const query = `query ($id: ID!, $n: Int!) { product(id: $id) { offerRanking(quantity: 5) { isComplete offerCount rule
    ranked(first: $n) { offer { __typename id } problems
      rankExplanation { criterion isDecisive aboveLowestPercent dispatchDays availableQuantity unitPrice { amount } } } } } }`;
  const ranking = async (n: number) =>
    (await shop.ask(buyer, query, { id: made.id, n })).product.offerRanking;
  const all = await ranking(100);
  askOwner = undefined;
  expect(asked).toEqual([['store', buyer.companyId, [5, 5, 5]]]);
  expect(all).toMatchObject({ isComplete: false, offerCount: 4 });
  const order = all.ranked.map((r: { offer: object; problems: string[] }) => [r.offer, r.problems]);
  expect(order).toEqual([
    // 1.90 is within two percent of 1.88, and sooner.
    [{ __typename: 'StoreOffer', id: dear }, []],
    [{ __typename: 'StoreOffer', id: slow }, []],
    [{ __typename: 'StoreOffer', id: soldOut }, ['OUT_OF_STOCK']],
    [{ __typename: 'SellerOffer', id: foreign }, ['VENDOR_UNAVAILABLE']],
  ]);
  const decisive = all.ranked.map((r: { rankExplanation: { isDecisive: boolean }[] }) =>
    r.rankExplanation.filter((reason) => reason.isDecisive),
  );
  const nothing = {
    isDecisive: true,
    aboveLowestPercent: null,
    dispatchDays: null,
    availableQuantity: null,
    unitPrice: null,
  };
  expect(decisive).toEqual([
    [{ ...nothing, criterion: 'DISPATCH', dispatchDays: 1 }],
    [{ ...nothing, criterion: 'ORDERABLE' }],
    [
      {
        ...nothing,
        criterion: 'PRICE_STEP',
        aboveLowestPercent: 0,
        unitPrice: { amount: '0.00001' },
      },
    ],
    [],
  ]);
  expect(all.rule).toEqual(
    all.ranked[0].rankExplanation.map((r: { criterion: string }) => r.criterion),
  );
  // Nobody answers: what the index knows, and that it is not all.
  const alone = await ranking(1);
  expect(alone).toMatchObject({
    isComplete: false,
    ranked: [{ problems: ['VENDOR_UNAVAILABLE'] }],
  });
  const zero = '{ product(id: "ID") { offerRanking(quantity: 0) { quantity } } }';
  const refused = await shop.answer(buyer, zero.replace('ID', made.id));
  expect(refused.data).toEqual({ product: { offerRanking: null } });
});

test('an older snapshot of an offer changes nothing, and a suspended vendor disappears', async () => {
  const made = await product('OFF-2');
  const snap = snapshot(made.id, { version: 5 });
  await offer(snap);
  await offer({ ...snap, version: 4, isLive: false });
  expect((await offersOf(made.id)).offerCount).toBe(1);
  const vendor = {
    sellerId: snap.vendorId,
    companyId: newId('com'),
    name: { en: 'V' },
    slug: 'v',
    state: 'SUSPENDED',
    isActive: false,
    version: 2,
  };
  await shop.receive('sellers.seller.changed', snap.vendorId, vendor);
  expect((await offersOf(made.id)).offerCount).toBe(0);
});

test('search finds by text, part number and facet, in both languages', async () => {
  const root = await category('Sensors');
  const made = await product('BMP-280', {
    name: { en: 'Barometric sensor', zhCN: '气压传感器' },
    categoryId: root.id,
  });
  await product('OTHER-1', {
    name: { en: 'Humidity sensor', zhCN: '湿度传感器' },
    categoryId: root.id,
  });
  const offerId = await offer(snapshot(made.id));
  await follow();
  const query = `query ($q: SearchInput!) { search(query: $q) { totalCount
    hits { nodes { product { id } bestOffer { id } offerCount indexedPrice { amount } } totalCount }
    facets { inStockCount categories { count category { id } } } } }`;
  const found = async (q: object) => (await shop.ask(as.anonymous(), query, { q })).search;
  const hit = {
    product: { id: made.id },
    bestOffer: { id: offerId },
    offerCount: 1,
    indexedPrice: { amount: '2.00' },
  };
  expect((await found({ text: 'bmp280' })).hits).toEqual({ nodes: [hit], totalCount: 1 });
  expect((await found({ text: '气压' })).hits.nodes).toEqual([hit]);
  expect(await found({ categoryId: root.id, inStockOnly: true })).toMatchObject({ totalCount: 1 });
  expect((await found({ categoryId: root.id })).facets.inStockCount).toBe(1);
  const count = await shop.ask(
    as.anonymous(),
    'query ($id: ID) { category(id: $id) { productCount } }',
    { id: root.id },
  );
  expect(count.category.productCount).toBe(2);
});

test('a retired product leaves search, stays readable, and can come back', async () => {
  const made = await product('RET-1', { name: { en: 'Retiring zebra' } });
  const count = async () => {
    await follow();
    return (await shop.ask(as.anonymous(), '{ search(query: { text: "zebra" }) { totalCount } }'))
      .search.totalCount;
  };
  expect(await count()).toBe(1);
  const act = (verb: string) =>
    shop.mutate(operator, verb, { productId: made.id }, 'product { state allowedActions }');
  expect((await act('retireProduct')).product).toEqual({
    state: 'RETIRED',
    allowedActions: ['UPDATE', 'ACTIVATE', 'SUPERSEDE', 'MERGE'],
  });
  expect(await count()).toBe(0);
  expect((await act('retireProduct')).userErrors[0].code).toBe('PRODUCT_NOT_IN_STATE');
  expect((await act('activateProduct')).product.state).toBe('ACTIVE');
  expect(await count()).toBe(1);
});

test('a rebuild while serving ends with the same answers', async () => {
  const made = await product('REB-1', { name: { en: 'Rebuilt walrus' } });
  await follow();
  await SearchIndex.of(shop.running).rebuild();
  const data = await shop.ask(
    as.anonymous(),
    '{ search(query: { text: "walrus" }) { hits { nodes { product { id } } } } }',
  );
  expect(data.search.hits.nodes).toEqual([{ product: { id: made.id } }]);
});

test('many part numbers are looked up in one request, a row each', async () => {
  const made = await product('LOOK-UP-7');
  const query = 'query ($n: [String!]!) { lookUp(partNumbers: $n) { partNumber products { id } } }';
  expect(
    (await shop.ask(as.anonymous(), query, { n: ['lookup7', 'nope', 'LOOK UP 7'] })).lookUp,
  ).toEqual([
    { partNumber: 'lookup7', products: [{ id: made.id }] },
    { partNumber: 'nope', products: [] },
    { partNumber: 'LOOK UP 7', products: [{ id: made.id }] },
  ]);
});

test('a product is rewritten once from what was read; the late and the stranger are refused', async () => {
  const made = await product('REWRITE-1');
  const update = (who: object, more: object) => {
    const input = { productId: made.id, name: { en: 'Rewritten' }, mpn: 'REWRITE-1', ...more };
    return shop.mutate(who, 'updateProduct', input, 'product { name { en } revision }');
  };
  const read = 'query ($id: ID!) { product(id: $id) { name { en } revision } }';
  const seen = async () => (await shop.ask(as.anonymous(), read, { id: made.id })).product;
  const { revision } = await seen();
  const first = await update(operator, { expectedRevision: revision });
  expect(first).toEqual({
    product: { name: { en: 'Rewritten' }, revision: revision + 1 },
    userErrors: [],
  });
  const late = await update(operator, { name: { en: 'Late' }, expectedRevision: revision });
  expect(late.userErrors[0]).toMatchObject({
    code: 'STALE_VERSION',
    params: { revision: revision + 1 },
  });
  const byStranger = await update(as.member(['SELLER_AGENT']), { name: { en: 'Stranger' } });
  expect(byStranger.userErrors[0].code).toBe('FORBIDDEN');
  expect(await seen()).toEqual(first.product);
});

test('a proposed product is seen by its proposer and staff alone', async () => {
  const agent = as.member(['SELLER_AGENT']);
  const input = { id: newId('prd'), name: { en: 'Proposed' } };
  const made = await shop.mutate(
    agent,
    'proposeProduct',
    input,
    'product { state allowedActions }',
  );
  expect(made).toEqual({ product: { state: 'IN_REVIEW', allowedActions: [] }, userErrors: [] });
  const see = async (who: object) =>
    (await shop.ask(who, 'query ($id: ID!) { product(id: $id) { id } }', { id: input.id })).product;
  expect([await see(agent), await see(operator)]).toEqual([{ id: input.id }, { id: input.id }]);
  expect([await see(as.anonymous()), await see(as.member())]).toEqual([null, null]);
});

test('nobody but operator staff curates, and a refusal leaves nothing behind', async () => {
  const before = await shop.published();
  const verbs: [string, object, string][] = [
    ['createCategory', { id: newId('cat'), name: { en: 'X' } }, 'category { id }'],
    ['createAttribute', { id: newId('att'), name: { en: 'X' }, kind: 'TEXT' }, 'attribute { id }'],
    ['createBrand', { id: newId('brd'), name: 'X' }, 'brand { id }'],
    ['createProduct', { id: newId('prd'), name: { en: 'X' } }, 'product { id }'],
  ];
  for (const [verb, input, selection] of verbs) {
    const asMember = await shop.mutate(as.member(), verb, input, selection);
    expect(asMember.userErrors[0].code).toBe('FORBIDDEN');
    const asNobody = await shop.mutate(as.anonymous(), verb, input, selection);
    expect(asNobody.userErrors[0].code).toBe('UNAUTHENTICATED');
  }
  expect(await shop.published()).toEqual(before);
});

test('siblings learn which of the products they have are meant by a text; nobody else may ask', async () => {
  const name = { en: 'Named bearing', zhCN: '深沟球轴承' };
  const named = await product('6205-NAMED', { name });
  const other = await product('6206-OTHER');
  const query =
    'query ($ids: [ID!]!, $text: String!) { productsNamed(productIds: $ids, text: $text) }';
  const find = async (text: string, ids = [other.id, named.id]) =>
    (await shop.ask(as.service('sellers'), query, { ids, text })).productsNamed;
  expect(await find('6205-named')).toEqual([named.id]);
  expect(await find('NAMED BEARING')).toEqual([named.id]);
  expect(await find('沟球')).toEqual([named.id]);
  expect(await find('620', [other.id])).toEqual([other.id]);
  expect(await find('nothing like it')).toEqual([]);
  await expect(
    find(
      'x',
      Array.from({ length: 1_001 }, () => named.id),
    ),
  ).rejects.toThrow();
  const asked = { ids: [named.id], text: '6205' };
  await expect(shop.ask(operator, query, asked)).rejects.toThrow();
});
