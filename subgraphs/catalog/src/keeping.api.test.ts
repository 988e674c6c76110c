// The catalog as it is kept: proposals reviewed, pictures and documents taken, relations, bundles and own
// numbers said, the structure rearranged, and two products found to be one. Through the schema.
import { newId } from '@agora/kernel/ids.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { SearchIndex } from './indexing/search-index.js';
import { matchScore, scoreToAsk } from './matching/match-score.js';
import { MergeProposal } from './matching/merge-proposal.js';
import { proposeMerges } from './matching/propose-merges.js';
import { productStates } from './products/product-states.js';
import { catalog } from './subgraph.js';

let shop: TestSubgraph;
const operator = as.operator();

beforeAll(async () => {
  shop = await TestSubgraph.start(catalog);
});
afterAll(() => shop.stop());

const act = async (who: object, verb: string, input: object, selection: string) => {
  const payload = await shop.mutate(who, verb, input, selection);
  return payload.userErrors.length > 0 ? payload.userErrors[0].code : payload;
};
const create = async (verb: string, prefix: string, input: object) => {
  const id = newId(prefix);
  const name = /^create(.*)$/.exec(verb)?.[1]?.toLowerCase();
  expect(await act(operator, verb, { id, ...input }, `${name} { id }`)).toEqual({
    [name ?? '']: { id },
    userErrors: [],
  });
  return id;
};
const product = (en: string, more: object = {}) =>
  create('createProduct', 'prd', { name: { en }, ...more });
const category = (en: string, more: object = {}) =>
  create('createCategory', 'cat', { name: { en }, ...more });
const brand = (name: string) => create('createBrand', 'brd', { name });
const see = async (who: object, id: string, selection: string) =>
  (await shop.ask(who, `query ($id: ID!) { product(id: $id) { ${selection} } }`, { id })).product;
const found = async (text: string) => {
  await SearchIndex.of(shop.running).follow();
  const query =
    'query ($t: String) { search(query: { text: $t }) { hits { nodes { product { id } } } } }';
  const { search } = await shop.ask(as.anonymous(), query, { t: text });
  return search.hits.nodes.map((hit: { product: { id: string } }) => hit.product.id);
};

test('what may follow in the life of a product, the whole square', () => {
  const allowed = productStates.pairs().filter(([, , isAllowed]) => isAllowed);
  expect(allowed.map(([from, to]) => `${from} ${to}`)).toEqual([
    'DRAFT IN_REVIEW',
    'DRAFT ACTIVE',
    'DRAFT RETIRED',
    'IN_REVIEW REJECTED',
    'IN_REVIEW ACTIVE',
    'IN_REVIEW MERGED',
    'REJECTED IN_REVIEW',
    'REJECTED ACTIVE',
    'ACTIVE RETIRED',
    'ACTIVE MERGED',
    'RETIRED ACTIVE',
    'RETIRED MERGED',
  ]);
});

test('a proposal is sent back with a reason, mended, accepted, and its history tells who did what', async () => {
  const agent = as.member(['SELLER_AGENT']);
  const id = newId('prd');
  const input = { id, name: { en: 'Proposed pump' }, mpn: 'PP-1' };
  const selection = 'product { state rejectionReason allowedActions }';
  await act(agent, 'proposeProduct', input, selection);
  expect(await act(agent, 'acceptProduct', { productId: id }, selection)).toBe('FORBIDDEN');
  const stranger = as.member(['SELLER_AGENT']);
  expect(
    await act(stranger, 'updateProduct', { productId: id, name: { en: 'X' } }, selection),
  ).toBe('NOT_FOUND');
  const reject = { productId: id, reason: ' The maker is missing. ' };
  expect((await act(operator, 'rejectProduct', reject, selection)).product.state).toBe('REJECTED');
  expect(await see(agent, id, 'state rejectionReason allowedActions')).toEqual({
    state: 'REJECTED',
    rejectionReason: 'The maker is missing.',
    allowedActions: ['UPDATE', 'SUBMIT'],
  });
  expect(await see(as.member(), id, 'id')).toBeNull();
  const brandId = await brand('Pump Works');
  const mended = { productId: id, name: { en: 'Proposed pump' }, mpn: 'PP-1', brandId };
  await act(agent, 'updateProduct', mended, selection);
  expect((await act(agent, 'submitProduct', { productId: id }, selection)).product).toEqual({
    state: 'IN_REVIEW',
    rejectionReason: null,
    allowedActions: [],
  });
  expect(await act(agent, 'updateProduct', mended, selection)).toBe('FORBIDDEN');
  expect((await act(operator, 'acceptProduct', { productId: id }, selection)).product.state).toBe(
    'ACTIVE',
  );
  expect(await act(operator, 'rejectProduct', reject, selection)).toBe('PRODUCT_NOT_IN_STATE');
  const { history } = await see(operator, id, 'history { kind reason changes { field } }');
  const kinds = history.map(({ kind }: { kind: string }) => kind);
  expect(kinds).toEqual(['ACCEPTED', 'SUBMITTED', 'UPDATED', 'REJECTED', 'PROPOSED']);
  expect(history[2].changes).toEqual([{ field: 'brandId' }]);
  expect(history[3].reason).toBe('The maker is missing.');
  expect((await see(agent, id, 'history { kind }')).history).toBeNull();
  expect(await found('PP-1')).toEqual([id]);
});

test('a category may ask for properties before a product is let in', async () => {
  const attributeId = await create('createAttribute', 'att', {
    name: { en: 'Bore' },
    kind: 'TEXT',
  });
  const categoryId = await category('Cylinders', {
    attributes: [{ attributeId, isRequired: true }],
  });
  const content = { name: { en: 'Cylinder' }, categoryId };
  const refused = await shop.mutate(
    operator,
    'createProduct',
    { id: newId('prd'), ...content },
    'product { id }',
  );
  expect(refused.userErrors[0]).toMatchObject({
    code: 'PRODUCT_INCOMPLETE',
    params: { attributeIds: [attributeId] },
  });
  const id = await product('Cylinder', { categoryId, isDraft: true });
  const activate = () => act(operator, 'activateProduct', { productId: id }, 'product { state }');
  expect(await activate()).toBe('PRODUCT_INCOMPLETE');
  const specifications = [{ attributeId, text: '32 mm' }];
  const whole = { productId: id, ...content, specifications };
  await act(operator, 'updateProduct', whole, 'product { id }');
  expect((await activate()).product.state).toBe('ACTIVE');
});

test('pictures are resized, upright and without what the camera wrote; documents keep their names', async () => {
  const id = await product('Pictured part');
  const photo = await sharp({
    create: { width: 600, height: 1200, channels: 3, background: 'red' },
  })
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const about = { purpose: 'PRODUCT_PICTURE', fileName: 'a.jpg', contentType: 'image/jpeg' };
  const uploadId = await shop.upload(operator, photo, about);
  const input = { productId: id, uploadId, alt: { zhCN: '正面' } };
  const selection =
    'product { revision media { url(width: 200) source width height alt { zhCN en } } }';
  const added = await act(operator, 'addProductPicture', input, selection);
  const [media] = added.product.media;
  expect(media).toMatchObject({ width: 1200, height: 600, alt: { zhCN: '正面', en: null } });
  expect(media.url).toBe(`${media.source}/480.webp`);
  expect(await act(operator, 'addProductPicture', input, selection)).toEqual(added);
  const key = `public/${media.source.replace('/files/', '')}`;
  const { storage } = shop.running.files;
  const stored = await (await storage.get(`${key}/480.webp`)).toArray();
  const metadata = await sharp(Buffer.concat(stored)).metadata();
  expect(metadata).toMatchObject({ format: 'webp', width: 480, height: 240 });
  expect(metadata.exif).toBeUndefined();
  for (const width of [160, 960, 1200])
    expect(await storage.stat(`${key}/${width}.webp`)).not.toBeNull();
  const bad = await shop.upload(operator, Buffer.concat([photo.subarray(0, 900)]), about);
  const broken = { productId: id, uploadId: bad };
  expect(await act(operator, 'addProductPicture', broken, selection)).toBe('PICTURE_UNREADABLE');
  const others = as.member(['SELLER_AGENT']);
  expect(await act(others, 'addProductPicture', input, selection)).toBe('FORBIDDEN');
  const pdf = {
    purpose: 'PRODUCT_DOCUMENT',
    fileName: '手册 1.pdf',
    contentType: 'application/pdf',
  };
  const documentId = await shop.upload(operator, '%PDF-1.7 test', pdf);
  const document = { productId: id, uploadId: documentId, title: 'Manual', kind: 'MANUAL' };
  const listed = 'product { documents { url title kind language byteCount contentType } }';
  const more = { ...document, language: 'zh-CN' };
  const kept = await act(operator, 'addProductDocument', more, listed);
  expect(kept.product.documents).toEqual([
    {
      url: expect.stringMatching(/^\/files\/documents\/doc_\w+\.pdf\?name=%E6%89%8B/),
      title: 'Manual',
      kind: 'MANUAL',
      language: 'zh-CN',
      byteCount: 13,
      contentType: 'application/pdf',
    },
  ]);
  const outside = { url: 'https://example.com/x.png', alt: { en: 'Elsewhere' } };
  const own = { url: media.source, alt: { en: 'Front' } };
  const arranged = { productId: id, media: [outside, own] };
  const order = await act(operator, 'arrangeProductPictures', arranged, selection);
  const sources = order.product.media.map((m: { source: string }) => m.source);
  expect(sources).toEqual([outside.url, media.source]);
  const foreign = { productId: await product('Thief'), media: [own] };
  expect(await act(operator, 'arrangeProductPictures', foreign, selection)).toBe('NOT_FOUND');
  await act(
    operator,
    'updateProduct',
    { productId: id, name: { en: 'Renamed' } },
    'product { id }',
  );
  const after = await see(operator, id, 'media { width } documents { title }');
  expect(after).toEqual({
    media: [{ width: null }, { width: 1200 }],
    documents: [{ title: 'Manual' }],
  });
  expect(
    (await act(operator, 'arrangeProductDocuments', { productId: id, documents: [] }, listed))
      .product,
  ).toEqual({ documents: [] });
});

test('alternates stand both ways, accessories one way, and successors in no circle', async () => {
  const [a, b, c] = [await product('Relay A'), await product('Relay B'), await product('Socket')];
  const relate = (productId: string, otherProductId: string, more: object) =>
    act(operator, 'relateProducts', { productId, otherProductId, ...more }, 'product { id }');
  await relate(b, a, { kind: 'ALTERNATE', fit: 'FORM_FIT_FUNCTION', remark: { en: 'Same pins' } });
  await relate(a, b, { kind: 'ALTERNATE', fit: 'FORM_FIT_FUNCTION', remark: { en: 'Same pins' } });
  await relate(a, c, { kind: 'ACCESSORY' });
  const selection =
    'alternates { product { id } fit remark { en } } accessories { product { id } fit }';
  const remark = { en: 'Same pins' };
  const drop = (id: string) => ({ product: { id }, fit: 'FORM_FIT_FUNCTION', remark });
  expect(await see(as.anonymous(), a, selection)).toEqual({
    alternates: [drop(b)],
    accessories: [{ product: { id: c }, fit: null }],
  });
  expect(await see(as.anonymous(), b, selection)).toEqual({
    alternates: [drop(a)],
    accessories: [],
  });
  expect(await relate(a, a, { kind: 'ALTERNATE' })).toBe('RELATION_TO_ITSELF');
  const supersede = (productId: string, successorId: string | null) =>
    act(
      operator,
      'supersedeProduct',
      { productId, successorId },
      'product { supersededBy { id } }',
    );
  expect((await supersede(a, b)).product.supersededBy).toEqual({ id: b });
  expect((await see(as.anonymous(), b, 'supersedes { id }')).supersedes).toEqual([{ id: a }]);
  expect(await supersede(b, a)).toBe('RELATION_TO_ITSELF');
  expect((await supersede(a, null)).product.supersededBy).toBeNull();
  const gone = { productId: b, otherProductId: a, kind: 'ALTERNATE' };
  await act(operator, 'unrelateProducts', gone, 'product { id }');
  expect((await see(as.anonymous(), a, 'alternates { fit }')).alternates).toEqual([]);
});

test('a bundle is made of products, never of bundles; a service is counted in time', async () => {
  const [kit, bolt, nut] = [await product('Kit'), await product('Bolt'), await product('Nut')];
  const parts = (productId: string, list: [string, number][]) => {
    const said = list.map(([id, quantity]) => ({ productId: id, quantity }));
    return act(operator, 'setBundleParts', { productId, parts: said }, 'product { id }');
  };
  await parts(kit, [[bolt, 1]]);
  await parts(kit, [
    [nut, 4],
    [bolt, 2],
  ]);
  expect(await see(as.anonymous(), kit, 'bundleParts { quantity product { id } }')).toEqual({
    bundleParts: [
      { quantity: 4, product: { id: nut } },
      { quantity: 2, product: { id: bolt } },
    ],
  });
  expect((await see(as.anonymous(), nut, 'bundledIn { id }')).bundledIn).toEqual([{ id: kit }]);
  expect(await parts(await product('Big kit'), [[kit, 1]])).toBe('BUNDLE_IN_BUNDLE');
  expect(await parts(nut, [[await product('Washer'), 1]])).toBe('BUNDLE_IN_BUNDLE');
  expect(await parts(kit, [[kit, 1]])).toBe('RELATION_TO_ITSELF');
  expect(
    await parts(kit, [
      [nut, 1],
      [nut, 2],
    ]),
  ).toBe('INVALID_INPUT');
  const service = await product('Calibration', { kind: 'SERVICE' });
  expect(await see(as.anonymous(), service, 'kind unit')).toEqual({
    kind: 'SERVICE',
    unit: 'HOUR',
  });
  const wrong = { id: newId('prd'), name: { en: 'X' }, kind: 'SERVICE', unit: 'KILOGRAM' };
  expect(await act(operator, 'createProduct', wrong, 'product { id }')).toBe('INVALID_INPUT');
});

test('a company has its own numbers, and nobody else sees them', async () => {
  const id = await product('Numbered');
  const buyer = as.member();
  const colleague = as.member(['APPROVER'], buyer.companyId);
  const set = (who: object, partNumber: string | null) =>
    act(
      who,
      'setCustomerPartNumber',
      { productId: id, partNumber },
      'product { customerPartNumber { partNumber } }',
    );
  expect((await set(buyer, ' M-100/7 ')).product.customerPartNumber).toEqual({
    partNumber: 'M-100/7',
  });
  const own = 'customerPartNumber { partNumber }';
  expect(await see(colleague, id, own)).toEqual({ customerPartNumber: { partNumber: 'M-100/7' } });
  for (const who of [operator, as.member(), as.anonymous()]) {
    expect((await see(who, id, own)).customerPartNumber).toBeNull();
  }
  const query =
    'query ($s: String) { customerPartNumbers(startsWith: $s) { nodes { product { id } } } }';
  const list = async (who: object, s: string) =>
    (await shop.ask(who, query, { s })).customerPartNumbers.nodes;
  expect(await list(colleague, 'm1007')).toEqual([{ product: { id } }]);
  expect([await list(colleague, 'm2'), await list(operator, 'm1007')]).toEqual([[], []]);
  expect(await set(as.anonymous(), 'X')).toBe('UNAUTHENTICATED');
  expect((await set(colleague, null)).product.customerPartNumber).toBeNull();
});

test('the tree is rearranged, and search follows', async () => {
  const [left, right] = [await category('Left'), await category('Right')];
  const leaf = await category('Leaf', { parentId: left });
  const id = await product('Wandering wombat', { categoryId: leaf });
  const inside = async (categoryId: string) => {
    await SearchIndex.of(shop.running).follow();
    const query = 'query ($c: ID) { search(query: { categoryId: $c }) { totalCount } }';
    return (await shop.ask(as.anonymous(), query, { c: categoryId })).search.totalCount;
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
    (await shop.ask(who, '{ categories { id } }')).categories.map((c: { id: string }) => c.id);
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
  const { attributeRules } = (await shop.ask(as.anonymous(), read, { id: leaf })).category;
  expect(attributeRules).toEqual([
    { isRequired: true, isInherited: true, attribute: { id: attributeId } },
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
  shop.clock.advance(10_000);
  expect(await proposeMerges(shop.running)).toBeGreaterThan(0);
  expect(await proposeMerges(shop.running)).toBe(0);
  const query =
    '{ mergeProposals { nodes { id score reasons product { id } otherProduct { id } } } }';
  const proposals = (await shop.ask(operator, query)).mergeProposals.nodes;
  expect(proposals[0]).toEqual({
    id: expect.stringMatching(/^mgp_/),
    score: 80,
    reasons: ['SAME_PART_NUMBER', 'SAME_NAME'],
    product: { id: stays },
    otherProduct: { id: gone },
  });
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
  const events = await shop.published('catalog.product.merged');
  expect(events.map(({ payload }) => payload)).toEqual([{ productId: gone, intoProductId: stays }]);
  const em = shop.running.database.em.fork();
  expect((await em.findOneOrFail(MergeProposal, { productId: stays })).state).toBe('MERGED');
});

test('"not the same" is remembered', async () => {
  const name = 'Hex bolt M8 zinc plated';
  await product(name);
  const other = await product('M8 hex bolt, zinc plated');
  shop.clock.advance(10_000);
  expect(await proposeMerges(shop.running)).toBe(0);
  const categoryId = await category('Bolts');
  for (const id of [other]) {
    const input = { productId: id, name: { en: name }, categoryId };
    await act(operator, 'updateProduct', input, 'product { id }');
  }
  await product(name, { categoryId });
  shop.clock.advance(10_000);
  expect(await proposeMerges(shop.running)).toBe(1);
  const query = '{ mergeProposals { nodes { id } } }';
  const [proposal] = (await shop.ask(operator, query)).mergeProposals.nodes;
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
  shop.clock.advance(10_000);
  expect(await proposeMerges(shop.running)).toBe(0);
  const refused = await shop.answer(as.member(), query);
  expect(refused.errors[0].extensions.code).toBe('FORBIDDEN');
});

test('two brands turn out to be one: their products, names and twins follow', async () => {
  const [stays, gone] = [await brand('Yageo'), await brand('YAGEO Corp')];
  const kept = await product('Resistor 10k', { brandId: stays, mpn: 'RC-10K' });
  const twin = await product('Resistor 10k', { brandId: gone, mpn: 'RC10K' });
  const single = await product('Resistor 47k', { brandId: gone, mpn: 'RC47K' });
  const merge = () =>
    act(operator, 'mergeBrands', { brandId: gone, intoBrandId: stays }, 'brand { id aliases }');
  expect((await merge()).brand).toEqual({ id: stays, aliases: ['YAGEO Corp'] });
  expect(await merge()).toBe('BRAND_MERGED');
  expect(await see(operator, twin, 'mergedInto { id }')).toEqual({ mergedInto: { id: kept } });
  expect(await see(operator, single, 'brand { id }')).toEqual({ brand: { id: stays } });
  const again = { id: newId('brd'), name: 'yageo  CORP' };
  expect(await act(operator, 'createBrand', again, 'brand { id }')).toBe('BRAND_EXISTS');
  const rename = { brandId: stays, name: 'YAGEO', aliases: ['Guoju', '国巨'] };
  const renamed = await act(operator, 'updateBrand', rename, 'brand { name aliases }');
  expect(renamed.brand).toEqual({ name: 'YAGEO', aliases: ['Guoju', '国巨'] });
  const query = '{ brands(text: "yageo") { nodes { id } } }';
  expect((await shop.ask(as.anonymous(), query)).brands.nodes).toEqual([{ id: stays }]);
});

test('a score is the same both ways, and asks only where a person would', () => {
  const one = {
    name: { en: 'Chip resistor 10k 0603', zhCN: null },
    categoryId: 'cat_1',
    brandName: 'yageo',
    foldedMpn: 'RC060310K',
    gtin: null,
    kind: 'GOODS' as const,
    specifications: [],
  };
  const cases: [string, object, boolean][] = [
    ['the same number, brand not said', { brandName: null }, true],
    ['the same number, brand longer', { brandName: 'yageo corp' }, true],
    ['the same number of another maker', { brandName: 'vishay' }, false],
    ['another number of the same maker', { foldedMpn: 'RC060347K' }, false],
    ['a service of the same name', { kind: 'SERVICE' }, false],
    ['no number at all', { foldedMpn: null }, true],
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
