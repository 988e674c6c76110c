// How buyers find things, through the schema: synonyms and counted searches, look-up of many numbers,
// saved searches, what was looked at and compared, vendors by name, and alternatives from others.

import { newId } from '@agora/kernel/ids.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MeasureNames } from '../indexing/measure-names.js';
import { SearchIndex } from '../indexing/search-index.js';
import { SearchTermTally } from '../search-terms/search-term-tally.js';
import { catalog } from '../subgraph.js';
import { SynonymBook } from '../synonyms/synonym-book.js';

let shop: TestSubgraph;
const operator = as.operator();
const nobody = as.anonymous();

beforeAll(async () => {
  shop = await TestSubgraph.start(catalog);
});
afterAll(() => shop.stop());

const follow = () => SearchIndex.of(shop.running).follow();
const done = async (who: object, verb: string, input: object, selection: string) => {
  const payload = await shop.mutate(who, verb, input, selection);
  expect(payload.userErrors).toEqual([]);
  return payload;
};
const product = async (name: string, more: object = {}): Promise<string> => {
  const input = { id: newId('prd'), name: { en: name }, ...more };
  return (await done(operator, 'createProduct', input, 'product { id }')).product.id;
};
const category = async (en: string): Promise<string> => {
  const input = { id: newId('cat'), name: { en } };
  return (await done(operator, 'createCategory', input, 'category { id }')).category.id;
};
const vendor = async (en: string, zhCN: string) => {
  const businessUnitId = newId('bun');
  const content = { companyId: newId('com'), name: { en, zhCN }, slug: en, isActive: true };
  const unit = { ...content, businessUnitId, version: 1 };
  await shop.receive('store.businessUnit.changed', businessUnitId, unit);
  return businessUnitId;
};
/** An offer as its owner would publish it: one public price at a minimum of one. */
const offer = async (productId: string, vendorId: string, price: number, more: object = {}) => {
  const offerId = newId('sto');
  const snapshot = {
    offerId,
    version: 1,
    productId,
    vendorId,
    state: 'LIVE',
    kind: 'FIXED_PRICE',
    isLive: true,
    currencyCode: 'CNY',
    tiers: [{ minimumQuantity: 1, unitPriceMillionths: String(price * 1_000_000) }],
    minimumQuantity: 1,
    orderMultiple: 1,
    leadTimeDays: 2,
    isTracked: true,
    availableQuantity: 10,
    stockState: 'IN_STOCK',
    validUntil: null,
    ...more,
  };
  await shop.receive('store.offer.changed', offerId, snapshot);
  return offerId;
};
const search = async (text: string, more = '') => {
  const query = `query ($q: SearchInput!) { search(query: $q) { totalCount
    hits { nodes { product { id } } } ${more} } }`;
  return (await shop.ask(nobody, query, { q: { text } })).search;
};
const termOf = async (order: string, text: string) => {
  await SearchTermTally.of(shop.running).flush();
  const query = `query ($o: SearchTermOrder!) { searchTerms(order: $o) {
    text searchCount unansweredCount lastSearchedOn hasSynonyms } }`;
  const { searchTerms } = await shop.ask(operator, query, { o: order });
  return searchTerms.find((term: { text: string }) => term.text === text);
};

test('a search is counted by its text for the operator alone, and who searched is not', async () => {
  await product('Gyrator module');
  await follow();
  for (const text of ['Gyrator', 'gyrator ', 'flux pump', 'li.lei@example.com', '13812345678']) {
    await search(text);
  }
  const query = '{ search(query: { text: "gyrator", inStockOnly: true }) { totalCount } }';
  await shop.ask(nobody, query);
  expect(await termOf('POPULAR', 'gyrator')).toEqual({
    text: 'gyrator',
    searchCount: 2,
    unansweredCount: 0,
    lastSearchedOn: '2026-03-02',
    hasSynonyms: false,
  });
  await search('flux pump');
  expect(await termOf('UNANSWERED', 'flux pump')).toMatchObject({ searchCount: 2 });
  expect(await termOf('UNANSWERED', 'gyrator')).toBeUndefined();
  expect(await termOf('POPULAR', 'li.lei@example.com')).toBeUndefined();
  expect(await termOf('POPULAR', '13812345678')).toBeUndefined();
  const { searchTerms } = await shop.ask(as.member(), '{ searchTerms { text } }');
  expect(searchTerms).toEqual([]);
});

test('nothing found offers shorter texts that find something, and what the text finds unfiltered', async () => {
  const id = await product('Cryogenic valve');
  await follow();
  const found = await search('cryogenic valve zzqx', 'nearTexts { text totalCount }');
  expect(found).toEqual({
    totalCount: 0,
    hits: { nodes: [] },
    nearTexts: ['cryogenic valve', 'cryogenic', 'valve'].map((text) => ({ text, totalCount: 1 })),
  });
  const sentence = await search('9 of a valve with zzqx', 'nearTexts { text }');
  expect(sentence).toMatchObject({ nearTexts: [{ text: 'valve' }] });
  const filtered =
    '{ search(query: { text: "cryogenic", inStockOnly: true }) { totalCount unfilteredCount } }';
  const answer = await shop.ask(nobody, filtered);
  expect(answer.search).toEqual({ totalCount: 0, unfilteredCount: 1 });
  const whole = await search('cryogenic valve', 'nearTexts { text }');
  expect(whole).toMatchObject({ nearTexts: [], hits: { nodes: [{ product: { id } }] } });
});

test('a synonym group is edited from what was read, keeps its history, and outsiders see none', async () => {
  const id = newId('syn');
  const input = { id, terms: ['MLCC', 'chip capacitor'], language: 'EN' };
  const fields =
    'synonymGroup { terms revision isOneWay isRemoved changedBy { id } revisions { revision terms isRemoved } }';
  const made = await done(operator, 'createSynonymGroup', input, fields);
  expect(made.synonymGroup).toMatchObject({ revision: 1, isOneWay: false, terms: input.terms });
  expect(await done(operator, 'createSynonymGroup', input, fields)).toEqual(made);
  const change = { synonymGroupId: id, terms: ['MLCC', '贴片电容'], language: 'BOTH' };
  const late = { ...change, expectedRevision: 0 };
  expect((await shop.mutate(operator, 'updateSynonymGroup', late, fields)).userErrors).toEqual([
    { code: 'STALE_VERSION', field: null, params: { revision: 1 } },
  ]);
  await done(operator, 'updateSynonymGroup', { ...change, expectedRevision: 1 }, fields);
  const list = async (who: object, text: string) => {
    const query = 'query ($t: String) { synonymGroups(filter: { text: $t }) { nodes { id } } }';
    return (await shop.ask(who, query, { t: text })).synonymGroups.nodes;
  };
  expect(await list(operator, '片电')).toEqual([{ id }]);
  expect([await list(operator, 'chip'), await list(as.member(), '')]).toEqual([[], []]);
  const removed = await done(operator, 'removeSynonymGroup', { synonymGroupId: id }, fields);
  expect(removed.synonymGroup).toMatchObject({
    isRemoved: true,
    changedBy: { id: operator.memberId },
    revisions: [
      { revision: 3, terms: ['MLCC', '贴片电容'], isRemoved: true },
      { revision: 2, terms: ['MLCC', '贴片电容'], isRemoved: false },
      { revision: 1, terms: ['MLCC', 'chip capacitor'], isRemoved: false },
    ],
  });
  const gone = { ...change, expectedRevision: 3 };
  const again = await shop.mutate(operator, 'updateSynonymGroup', gone, fields);
  expect(again.userErrors[0].code).toBe('NOT_FOUND');
  const one = { id: newId('syn'), terms: ['Relay', 'relay '], language: 'EN' };
  const alike = await shop.mutate(operator, 'createSynonymGroup', one, 'synonymGroup { id }');
  expect(alike.userErrors[0].params).toEqual({ reason: 'TOO_FEW', minimum: 2 });
  const byMember = await shop.mutate(
    as.member(),
    'createSynonymGroup',
    input,
    'synonymGroup { id }',
  );
  expect(byMember.userErrors[0].code).toBe('FORBIDDEN');
});

test('words of a group find what the others find, at once, until the group is removed', async () => {
  const id = await product('Widerstand');
  await follow();
  const found = async (text: string) =>
    (await search(text)).hits.nodes.map((hit: { product: { id: string } }) => hit.product.id);
  expect(await found('ohmic resistor')).toEqual([]);
  const group = { id: newId('syn'), terms: ['ohmic resistor', 'Widerstand'], language: 'BOTH' };
  await done(operator, 'createSynonymGroup', group, 'synonymGroup { id }');
  expect(await found('ohmic resistor')).toEqual([id]);
  const typed = '{ suggestions(text: "ohmic resistor") { kind text { en } product { id } } }';
  expect((await shop.ask(nobody, typed)).suggestions).toEqual([
    { kind: 'PRODUCT', text: { en: 'Widerstand' }, product: { id } },
  ]);
  await search('Ohmic Resistor');
  expect(await termOf('POPULAR', 'ohmic resistor')).toMatchObject({ hasSynonyms: true });
  const oneWay = { synonymGroupId: group.id, expectedRevision: 1, ...group, isOneWay: true };
  const { id: _, ...update } = { ...oneWay, terms: ['Widerstand', 'ohmic resistor'] };
  await done(operator, 'updateSynonymGroup', update, 'synonymGroup { id }');
  expect([await found('ohmic resistor'), await found('widerstand')]).toEqual([[], [id]]);
  const other = new SynonymBook(shop.running);
  await other.follow();
  expect(other.rulesFor('ein Widerstand')).toEqual([
    { from: 'Widerstand', to: ['ohmic resistor'] },
  ]);
  await done(operator, 'removeSynonymGroup', { synonymGroupId: group.id }, 'synonymGroup { id }');
  await other.follow();
  expect(other.rulesFor('Widerstand')).toEqual([]);
});

test('a range of numbers comes in parts whose counts filtering gives', async () => {
  const input = { id: newId('att'), name: { en: 'Stroke' }, kind: 'NUMBER', unit: 'mm' };
  const { attribute } = await done(operator, 'createAttribute', input, 'attribute { id }');
  for (const number of ['10', '10', '12.5', '200']) {
    const specifications = [{ attributeId: attribute.id, number, text: `${number} mm` }];
    await product('Piston', { specifications });
  }
  await follow();
  const query = `query ($q: SearchInput!) { search(query: $q) { totalCount
    facets { attributes { minimum maximum count buckets { minimum maximum count } } } } }`;
  const ask = async (q: object) => (await shop.ask(nobody, query, { q })).search;
  const [facet] = (await ask({ text: 'piston' })).facets.attributes;
  expect(facet).toMatchObject({ minimum: '10', maximum: '200', count: 4 });
  const counted = facet.buckets.reduce(
    (sum: number, { count }: { count: number }) => sum + count,
    0,
  );
  expect(counted).toBe(4);
  for (const { minimum, maximum, count } of facet.buckets) {
    const attributes = [{ attributeId: attribute.id, minimum, maximum }];
    expect((await ask({ text: 'piston', attributes })).totalCount).toBe(count);
  }
});

test('sizes are found however they are typed, and by the name of what is measured', async () => {
  const attribute = async (en: string, zhCN: string) => {
    const input = { id: newId('att'), name: { en, zhCN }, kind: 'NUMBER', unit: 'mm' };
    return (await done(operator, 'createAttribute', input, 'attribute { id }')).attribute.id;
  };
  const bore = await attribute('Bore', '内径');
  const outer = await attribute('Outside', '外径');
  const width = await attribute('Breadth', '宽度');
  const roller = (d: number, D: number, b: number, more: object = {}) => {
    const stated = (attributeId: string, size: number) => ({
      attributeId,
      number: String(size),
      text: `${size} mm`,
    });
    const name = { en: `Needle roller ${d} × ${D} × ${b} mm`, zhCN: `滚针 ${d}×${D}×${b} mm` };
    const specifications = [stated(bore, d), stated(outer, D), stated(width, b)];
    return product(name.en, { name, specifications, ...more });
  };
  const broad = await roller(60, 95, 25);
  const other = await roller(12, 25, 15);
  const large = await roller(25, 52, 15);
  const wide = await roller(250, 300, 15);
  await follow();
  await MeasureNames.of(shop.running).follow();
  const fields = 'correctedText';
  const found = async (text: string) => {
    const { hits, correctedText } = await search(text, fields);
    expect([text, correctedText]).toEqual([text, null]);
    return hits.nodes.map((hit: { product: { id: string } }) => hit.product.id);
  };
  for (const text of [
    '25x52x15',
    'roller 25 X 52 x 15',
    '滚针25x52x15',
    '25*52*15',
    '25×52×15mm',
  ]) {
    expect([text, await found(text)]).toEqual([text, [large]]);
  }
  // A size alone means what is stated first.
  for (const text of ['25mm roller', '滚针 25mm', '2.5cm roller', '25 mm needle roller']) {
    expect([text, await found(text)]).toEqual([text, [large, broad, other]]);
  }
  for (const text of [
    'roller bore 25',
    '滚针 内径 25',
    '滚针内径25mm',
    'needle roller 25 mm bore',
  ]) {
    expect([text, (await found(text))[0]]).toEqual([text, large]);
    expect(await found(text)).toContain(other);
  }
  expect((await found('roller outside 25'))[0]).toBe(other);
  expect((await found('250mm roller'))[0]).toBe(wide);
  expect(await found('251mm roller')).toEqual([]);
});

test('numbers of makers, GTINs and vendors lead to products and their cheapest offer', async () => {
  const unit = await vendor('look-up-unit', '查找');
  const made = await product('Switch', { mpn: 'SW-7.5/B', gtin: '4006381333931' });
  const dear = await offer(made, unit, 5, { vendorSku: 'WH 0815' });
  const cheap = await offer(made, unit, 3, {
    tiers: [
      { minimumQuantity: 1, unitPriceMillionths: '9000000' },
      { minimumQuantity: 100, unitPriceMillionths: '3000000' },
    ],
  });
  const query = `query ($n: [String!]!, $q: [Int!]) { lookUp(partNumbers: $n, quantities: $q) {
    partNumber quantity
    matches { matchedBy offerCount product { id } bestOffer { id } indexedPrice { amount } } } }`;
  const lookUp = async (n: string[], q?: number[], who: object = nobody) =>
    (await shop.ask(who, query, { n, q })).lookUp;
  const match = (matchedBy: string, id: string, amount: string) => ({
    matchedBy,
    offerCount: 2,
    product: { id: made },
    bestOffer: { id },
    indexedPrice: { amount },
  });
  expect(await lookUp(['sw7.5b', '400638 1333931', 'wh-0815', 'SW75B'], [1, 100, 2, 1])).toEqual([
    { partNumber: 'sw7.5b', quantity: 1, matches: [match('MPN', dear, '5.00')] },
    { partNumber: '400638 1333931', quantity: 100, matches: [match('GTIN', cheap, '3.00')] },
    { partNumber: 'wh-0815', quantity: 2, matches: [match('VENDOR_SKU', dear, '5.00')] },
    { partNumber: 'SW75B', quantity: 1, matches: [] },
  ]);
  const buyer = as.member();
  const own = { productId: made, partNumber: 'Our 4711' };
  await done(buyer, 'setCustomerPartNumber', own, 'product { id }');
  const colleague = as.member(['APPROVER'], buyer.companyId);
  const [ownRow] = await lookUp(['our-4711'], [100], colleague);
  expect(ownRow.matches).toEqual([match('OWN_NUMBER', cheap, '3.00')]);
  const [strangers] = await lookUp(['our-4711'], [100], as.member());
  expect(strangers.matches).toEqual([]);
  const uneven = await shop.answer(nobody, query, { n: ['a', 'b'], q: [1] });
  expect(uneven.errors[0].extensions).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['quantities'],
  });
  const many = await lookUp(Array.from({ length: 1000 }, (_, i) => `NONE-${i}`));
  expect([many.length, many.at(-1)]).toEqual([
    1000,
    { partNumber: 'NONE-999', quantity: 1, matches: [] },
  ]);
});

test('vendors are found by a part of their name in either language', async () => {
  const id = await vendor('Northern Fasteners', '北方紧固件');
  const find = async (text: string) => {
    const query = 'query ($t: String!) { findVendors(text: $t) { totalCount nodes { id } } }';
    return (await shop.ask(nobody, query, { t: text })).findVendors;
  };
  const found = { totalCount: 1, nodes: [{ id }] };
  expect(await find('FASTEN north')).toEqual(found);
  expect(await find('紧固')).toEqual(found);
  expect(await find('southern')).toEqual({ totalCount: 0, nodes: [] });
  expect(await find(' ')).toEqual({ totalCount: 0, nodes: [] });
});

test('alternatives come from other vendors, the most alike first', async () => {
  const categoryId = await category('Clutches');
  const attribute = async (en: string) => {
    const input = { id: newId('att'), name: { en }, kind: 'ENUM' };
    return (await done(operator, 'createAttribute', input, 'attribute { id }')).attribute.id;
  };
  const [size, colour] = [await attribute('Clutch size'), await attribute('Clutch colour')];
  const clutch = (name: string, ...options: string[]) => {
    const specifications = options.map((option, i) => ({
      attributeId: i === 0 ? size : colour,
      option,
      text: option,
    }));
    return product(name, { categoryId, specifications });
  };
  const [mine, theirs] = [await vendor('clutch-a', '甲'), await vendor('clutch-b', '乙')];
  const about = await clutch('Clutch', 'M', 'red');
  const other = await clutch('Clutch other', 'L', 'blue');
  const half = await clutch('Clutch half', 'M', 'blue');
  const twin = await clutch('Clutch twin', 'M', 'red');
  const own = await clutch('Clutch own', 'M', 'red');
  for (const [id, by] of [
    [about, mine],
    [own, mine],
    [other, theirs],
    [half, theirs],
  ] as const) {
    await offer(id, by, 1);
  }
  await offer(twin, theirs, 1);
  await follow();
  const query = 'query ($id: ID!) { product(id: $id) { sameCategoryAlternates(first: 3) { id } } }';
  const { product: answer } = await shop.ask(nobody, query, { id: about });
  expect(answer.sameCategoryAlternates).toEqual([{ id: twin }, { id: half }, { id: other }]);
});

test('a saved search says what is new since it was opened, to its member alone', async () => {
  const member = as.member();
  await product('Turbine blade');
  await follow();
  const input = { id: newId('svs'), name: 'Blades', query: { text: 'turbine' } };
  const fields = 'savedSearch { id name query totalCount newCount }';
  const saved = await done(member, 'saveSearch', input, fields);
  const { id, name, query } = input;
  expect(saved.savedSearch).toEqual({ id, name, query, totalCount: 1, newCount: 0 });
  shop.clock.advance(1000);
  await product('Turbine housing');
  await follow();
  const list = async (who: object) => {
    const asked = '{ savedSearches { totalCount nodes { name totalCount newCount } } }';
    return (await shop.ask(who, asked)).savedSearches;
  };
  expect(await list(member)).toEqual({
    totalCount: 1,
    nodes: [{ name: 'Blades', totalCount: 2, newCount: 1 }],
  });
  const savedSearchId = id;
  shop.clock.advance(1000);
  await done(member, 'openSavedSearch', { savedSearchId }, fields);
  await done(member, 'renameSavedSearch', { savedSearchId, name: 'Turbines' }, fields);
  expect((await list(member)).nodes).toEqual([{ name: 'Turbines', totalCount: 2, newCount: 0 }]);
  const colleague = as.member(['COMPANY_ADMIN'], member.companyId);
  expect((await list(colleague)).totalCount).toBe(0);
  const verbs = ['openSavedSearch', 'deleteSavedSearch'];
  for (const verb of verbs) {
    const refused = await shop.mutate(colleague, verb, { savedSearchId }, fields);
    expect(refused.userErrors[0].code).toBe('NOT_FOUND');
  }
  const bad = { ...input, id: newId('svs'), query: { priceMin: '-1' } };
  const refused = await shop.mutate(member, 'saveSearch', bad, fields);
  expect(refused.userErrors[0]).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['query', 'priceMin'],
  });
  await done(member, 'deleteSavedSearch', { savedSearchId }, 'savedSearch { id }');
  expect((await list(member)).totalCount).toBe(0);
});

test('what a member looked at comes latest first, and what it compares is its own', async () => {
  const member = as.member();
  const [first, second] = [await product('Seen first'), await product('Seen second')];
  for (const productId of [first, second, first]) {
    shop.clock.advance(1000);
    await done(member, 'viewProduct', { productId }, 'product { id }');
  }
  const asked = '{ recentlyViewedProducts { totalCount nodes { id } } comparedProducts { id } }';
  const compared = { productIds: [second, first, second] };
  await done(member, 'setComparedProducts', compared, 'products { id }');
  expect(await shop.ask(member, asked)).toEqual({
    recentlyViewedProducts: { totalCount: 2, nodes: [{ id: first }, { id: second }] },
    comparedProducts: [{ id: second }, { id: first }],
  });
  const colleague = as.member(['PURCHASER'], member.companyId);
  const empty = { recentlyViewedProducts: { totalCount: 0, nodes: [] }, comparedProducts: [] };
  expect(await shop.ask(colleague, asked)).toEqual(empty);
  expect(await shop.ask(nobody, asked)).toEqual(empty);
  const seven = { productIds: Array.from({ length: 7 }, () => newId('prd')) };
  const refused = await shop.mutate(member, 'setComparedProducts', seven, 'products { id }');
  expect(refused.userErrors[0].params).toEqual({ reason: 'TOO_MANY', maximum: 6 });
  const unknown = { productId: newId('prd') };
  const byNobody = await shop.mutate(nobody, 'viewProduct', unknown, 'product { id }');
  expect(byNobody.userErrors[0].code).toBe('UNAUTHENTICATED');
  const query = 'query ($ids: [ID!]!) { findProducts(ids: $ids) { id } }';
  const { findProducts } = await shop.ask(nobody, query, { ids: [second, newId('prd'), first] });
  expect(findProducts).toEqual([{ id: second }, { id: first }]);
});
