// The real file of 888 components, and small untidy ones, by jobs of catalog with the store beside it.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Brand } from '@agora/catalog/brands/brand.js';
import { Attribute, CategoryAttribute } from '@agora/catalog/categories/attribute.js';
import { Category } from '@agora/catalog/categories/category.js';
import { emptyMapping } from '@agora/catalog/import/import-mapping.js';
import { type JobMapping, withoutTranslations } from '@agora/catalog/import/job-mapping.js';
import { ImportRunner } from '@agora/catalog/import-jobs/import-runner.js';
import { ProductSource } from '@agora/catalog/imports/product-source.js';
import { Product } from '@agora/catalog/products/product.js';
import { catalog } from '@agora/catalog/subgraph.js';
import { Actor } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import type { AskSibling } from '@agora/kernel/siblings.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { StoreOffer } from '@agora/store/offers/store-offer.js';
import { store } from '@agora/store/subgraph.js';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type ImportFile, importFile } from './import-file.js';
import { readMapping } from './mapping-file.js';

const demo = (name: string) => fileURLToPath(new URL(`../../demo/${name}`, import.meta.url));
const operator = as.operator();
const unitId = newId('bun');

// Seconds alone, more beside other tests.
jest.setTimeout(180_000);

let folder: string;
let goods: TestSubgraph;
let shop: TestSubgraph;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agora-import-'));
  shop = await TestSubgraph.start(store);
  const askSibling: AskSibling = async (_, { requestId, ...request }) =>
    (await shop.running.answer(request, Actor.service('catalog', requestId))) as never;
  goods = await TestSubgraph.start(catalog, { askSibling });
  const input = { id: unitId, name: { en: 'Components' }, slug: 'components' };
  await shop.mutate(operator, 'createBusinessUnit', input, 'businessUnit { id }');
});
afterAll(async () => {
  await goods.stop();
  await shop.stop();
  await rm(folder, { recursive: true });
});

/** Jobs are worked on after each question, as the sweep would. */
const marketFor = (caller: typeof operator): ImportFile['market'] => ({
  async ask(query, variables) {
    const data = await goods.ask(caller, query, variables);
    await ImportRunner.of(goods.running).settle();
    return data;
  },
  upload: async (path) => {
    const about = { purpose: 'IMPORT_FILE', fileName: basename(path), contentType: 'text/plain' };
    return goods.upload(caller, await readFile(path), about);
  },
});

type Problem = Parameters<NonNullable<ImportFile['onProblem']>>[0];

async function run(options: Omit<ImportFile, 'market' | 'kind'> & Partial<ImportFile>) {
  const problems: Problem[] = [];
  const { importJobId: _id, ...summary } = await importFile({
    market: marketFor(operator),
    kind: 'PRODUCTS',
    onProblem: (problem) => problems.push(problem),
    ...options,
  });
  return { summary, problems };
}

const countIn = (subgraph: TestSubgraph, entity: typeof Product, where: object = {}) =>
  subgraph.running.database.em.fork().count(entity, where);
const countAll = async () => {
  const entities = [Product, ProductSource, Category, Attribute, CategoryAttribute, Brand];
  const counts = entities.map((entity) => countIn(goods, entity as typeof Product));
  const offers = countIn(shop, StoreOffer as never);
  const events = (await goods.published()).length;
  return [...(await Promise.all([...counts, offers])), events];
};
const counts = (createdCount: number, updatedCount = 0, unchangedCount = 0, failedCount = 0) => ({
  ...{ createdCount, updatedCount, unchangedCount, failedCount },
});

describe('the real file', () => {
  const file = demo('electronic-components.csv');
  let mapping: JobMapping;
  const real = (more: object = {}) =>
    run({ file, mapping, source: 'lcsc', vendorId: unitId, ...more });
  const structure = { categoryCount: 64, attributeCount: 160, brandCount: 43 };
  const none = { categoryCount: 0, attributeCount: 0, brandCount: 0 };
  const figures = { rowCount: 888, warningCount: 45 };

  beforeAll(async () => {
    const read = await readMapping(demo('electronic-components.mapping.json'));
    mapping = { ...read, offerCurrencyCode: 'CNY', currencyRates: ['USD=7.1'] };
  });

  test('a dry run foretells it and writes nothing', async () => {
    const before = await countAll();
    const { summary } = await real({ isDryRun: true });
    expect(summary).toEqual({ ...figures, ...counts(888), structure, offers: counts(867) });
    expect(await countAll()).toEqual(before);
  });

  test('it comes in whole', async () => {
    const { summary, problems } = await real();
    expect(summary).toEqual({ ...figures, ...counts(888), structure, offers: counts(867) });
    const codes = new Map<string, number>();
    for (const { code } of problems) codes.set(code, (codes.get(code) ?? 0) + 1);
    expect(Object.fromEntries(codes)).toEqual({
      PRICE_MISSING: 21,
      CATEGORY_MISSING: 21,
      ATTRIBUTE_MISFIT: 3,
    });
    expect(problems.every(({ isWarning, reason }) => isWarning && reason.endsWith('.'))).toBe(true);
    // Products, sources, categories, attributes and their places, brands, offers, events.
    expect(await countAll()).toEqual([888, 888, 64, 160, 424, 43, 867, 888]);
  });

  test('again, nothing changes', async () => {
    const before = await countAll();
    const { summary } = await real();
    const offers = counts(0, 0, 867);
    expect(summary).toEqual({ ...figures, ...counts(0, 0, 888), structure: none, offers });
    expect(await countAll()).toEqual(before);
  });

  test('a product has everything its row says, in both languages where they are known', async () => {
    const query = `{ products(filter: { text: "0402WGF1002TCE" }) { nodes {
      mpn brand { name } documents { url title }
      category { name { en zhCN } ancestors { name { en zhCN } } }
      specifications { text number attribute { name { en zhCN } unit kind } } } } }`;
    const [product] = (await goods.ask(as.anonymous(), query)).products.nodes;
    expect(product).toMatchObject({
      mpn: '0402WGF1002TCE',
      brand: { name: 'UNI-ROYAL(Uniroyal Elec)' },
      documents: [{ url: expect.stringMatching(/^https:/), title: 'Datasheet' }],
      category: {
        name: { en: 'Chip Resistors', zhCN: '贴片电阻' },
        ancestors: [{ name: { en: 'Resistors', zhCN: '电阻器' } }],
      },
    });
    expect(product.specifications).toContainEqual({
      text: '10kΩ',
      number: '10000',
      attribute: { name: { en: 'Resistance', zhCN: '阻值' }, unit: 'Ω', kind: 'NUMBER' },
    });
  });

  test('prices far below a cent are exact, in the currency of the market', async () => {
    const em = shop.running.database.em.fork();
    const offer = await em.findOneOrFail(StoreOffer, { sourceKey: 'C25744' });
    // 0.005 USD × 7.1
    expect(offer).toMatchObject({
      currencyCode: 'CNY',
      storedTiers: [{ minimumQuantity: 20, unitPriceMillionths: '35500' }],
      minimumQuantity: 20,
      isTracked: true,
      state: 'LIVE',
      vendorSku: 'C25744',
    });
  });
});

describe('untidy files', () => {
  const mapping: JobMapping = {
    ...withoutTranslations(emptyMapping()),
    sourceKey: 'key',
    name: { zhCN: null, en: 'name' },
    gtin: 'ean',
    brand: 'maker',
    categoryPath: { columns: ['group'], separator: '>' },
    price: { column: 'price', currencyColumn: null, currencyCode: 'EUR', tiers: [] },
    stock: 'stock',
    attributes: [{ name: 'Width', columns: ['width'], unit: 'mm', kind: null, parts: null }],
  };
  const header = 'key,name,ean,maker,group,price,stock,width';
  const write = async (name: string, ...lines: string[]) => {
    const file = join(folder, name);
    await writeFile(file, [header, ...lines].join('\n'));
    return file;
  };

  test('each row that cannot come in is named by line, column and code', async () => {
    const file = await write(
      'bad.csv',
      'A1,Bolt,,Acme,Hardware > Bolts,1.50,10,5',
      'A2,Nut,4006381333931,Acme,Hardware > Nuts,ask,10,6',
      'A1,Bolt again,,Acme,Hardware > Bolts,1.50,10,7',
      `A3,Washer,,${'x'.repeat(121)},Hardware,0.01,1,8`,
      `A4,${'n'.repeat(301)},,Acme,Hardware,0.01,1,9`,
      'A5,Rivet,,Acme,,2.00,2000000000,10',
    );
    const { summary, problems } = await run({ file, mapping, vendorId: unitId });
    expect(summary).toMatchObject({ ...counts(2, 0, 0, 4), offers: counts(1, 0, 0, 1) });
    expect(
      problems.map(({ line, column, code, isWarning }) => [line, column, code, isWarning]),
    ).toEqual([
      [3, 'price', 'PRICE_INVALID', false],
      [4, 'key', 'SOURCE_KEY_DUPLICATE', false],
      [5, 'maker', 'NAME_TOO_LONG', false],
      [6, 'name', 'INVALID_INPUT', false],
      [7, 'group', 'CATEGORY_MISSING', true],
      [7, 'stock', 'QUANTITY_TOO_LARGE', true],
    ]);
  });

  test('without a rate there is no offer; the product comes in', async () => {
    const file = await write('rate.csv', 'E1,Screw,,Acme,Hardware,1.50,10,5');
    const cny = { ...mapping, offerCurrencyCode: 'CNY' };
    const { summary, problems } = await run({ file, mapping: cny, vendorId: unitId });
    expect(summary).toMatchObject({ ...counts(1), offers: counts(0, 0, 0, 1) });
    expect(problems).toMatchObject([{ line: 2, column: 'price', code: 'RATE_MISSING' }]);
  });

  test('an agent brings offers for products that are there, and writes no catalog', async () => {
    const stocked = await write('stocked.csv', 'O1,Hinge,4006381333924,Acme,Hardware,1.50,10,5');
    await run({ file: stocked, mapping: { ...mapping, mpn: 'name' } });
    const file = await write(
      'offers.csv',
      'X1,hinge,,ACME,,1.20,10,5',
      'X2,Whatever,4006381333924,,,1.30,10,5',
      'X3,Unheard,,Acme,,1.40,10,5',
      'X4,Hinge,,Acme,,,10,5',
      'X5,Hinge,,Other,,1.60,10,5',
    );
    const [before] = await countAll();
    const agent = as.member(['SELLER_AGENT'], operator.companyId);
    const asAgent = { market: marketFor(agent), kind: 'OFFERS' as const };
    const terms = { ...mapping, mpn: 'name', name: { zhCN: null, en: null }, attributes: [] };
    const { summary, problems } = await run({ file, mapping: terms, vendorId: unitId, ...asAgent });
    expect(summary).toMatchObject(counts(2, 0, 0, 3));
    expect(problems.flatMap((p) => (p.isWarning ? [] : [[p.line, p.code]]))).toEqual([
      [4, 'PRODUCT_UNKNOWN'],
      [5, 'FIELD_MISSING'],
      [6, 'PRODUCT_UNKNOWN'],
    ]);
    expect((await countAll())[0]).toBe(before);
  });

  test('strangers bring nothing in', async () => {
    const file = await write('stranger.csv', 'S1,Stone,,Acme,Hardware,1.50,10,5');
    const before = await countAll();
    const stranger = marketFor(as.member(['SELLER_AGENT']));
    const asked = { file, mapping, market: stranger };
    const buyer = { ...asked, market: marketFor(as.member(['PURCHASER'])) };
    await expect(run(buyer)).rejects.toThrow('createImportJob: FORBIDDEN');
    await expect(run({ ...asked, vendorId: unitId })).rejects.toThrow('createImportJob: NOT_FOUND');
    const offers = { ...asked, kind: 'OFFERS' as const, vendorId: unitId };
    await expect(run(offers)).rejects.toThrow('createImportJob: NOT_FOUND');
    expect(await countAll()).toEqual(before);
  });
});
