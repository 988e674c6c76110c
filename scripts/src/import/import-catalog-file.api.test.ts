// The real file of 888 components, and small untidy ones, into catalog and store in process.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Brand } from '@agora/catalog/brands/brand.js';
import { Attribute, CategoryAttribute } from '@agora/catalog/categories/attribute.js';
import { Category } from '@agora/catalog/categories/category.js';
import { emptyMapping } from '@agora/catalog/import/import-mapping.js';
import { ProductSource } from '@agora/catalog/imports/product-source.js';
import { Product } from '@agora/catalog/products/product.js';
import { catalog } from '@agora/catalog/subgraph.js';
import { newId } from '@agora/kernel/ids.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { StoreOffer } from '@agora/store/offers/store-offer.js';
import { store } from '@agora/store/subgraph.js';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Ask } from './ask.js';
import { readRates } from './currency-rates.js';
import type { FileProblem } from './file-problem.js';
import { type ImportCatalogFile, importCatalogFile } from './import-catalog-file.js';
import { importOffersFile } from './import-offers-file.js';
import { type MappingFile, readMapping } from './mapping-file.js';
import { vendorNamed } from './offer-sender.js';

const demo = (name: string) => fileURLToPath(new URL(`../../demo/${name}`, import.meta.url));
const operator = as.operator();

// Five passes of the real file; seconds alone, more beside other tests.
jest.setTimeout(180_000);

let folder: string;
let goods: TestSubgraph;
let shop: TestSubgraph;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agora-import-'));
  goods = await TestSubgraph.start(catalog);
  shop = await TestSubgraph.start(store);
  const input = { id: newId('bun'), name: { en: 'Components' }, slug: 'components' };
  await shop.mutate(operator, 'createBusinessUnit', input, 'businessUnit { id }');
});
afterAll(async () => {
  await Promise.all([goods.stop(), shop.stop()]);
  await rm(folder, { recursive: true });
});

/** As the gateway would: what the store answers goes to the store. There are no sellers here. */
const askAs =
  (caller: object): Ask =>
  async (query, variables) => {
    if (/\bseller\(/.test(query)) return { seller: null };
    const isOfStore = /businessUnit\(|StoreOffers\(/.test(query);
    return (isOfStore ? shop : goods).ask(caller, query, variables);
  };

async function run(options: Omit<ImportCatalogFile, 'ask'> & { caller?: object }) {
  const problems: FileProblem[] = [];
  const { caller = operator, ...rest } = options;
  const onProblem = (problem: FileProblem) => problems.push(problem);
  const { importId: _id, ...summary } = await importCatalogFile({
    ask: askAs(caller),
    onProblem,
    ...rest,
  });
  return { summary, problems };
}

const countIn = (subgraph: TestSubgraph, entity: typeof Product, where: object = {}) =>
  subgraph.running.database.em.fork().count(entity, where);
const offersAt = 6;
const countAll = async () => {
  const entities = [Product, ProductSource, Category, Attribute, CategoryAttribute, Brand];
  const counts = entities.map((entity) => countIn(goods, entity as typeof Product));
  const offers = countIn(shop, StoreOffer as never);
  const events = (await goods.published()).length;
  return [...(await Promise.all([...counts, offers])), events];
};

describe('the real file', () => {
  const file = demo('electronic-components.csv');
  const rates = readRates('CNY', ['USD=7.1']);
  let mapping: MappingFile;
  const real = (more: object = {}) =>
    run({ file, mapping, source: 'lcsc', vendor: 'components', rates, ...more });
  const none = { createdCategoryCount: 0, createdAttributeCount: 0, createdBrandCount: 0 };
  const structure = { createdCategoryCount: 64, createdAttributeCount: 160, createdBrandCount: 43 };
  const figures = { rowCount: 888, updatedCount: 0, failedCount: 0, warningCount: 45 };

  beforeAll(async () => {
    mapping = await readMapping(demo('electronic-components.mapping.json'));
  });

  test('a dry run foretells it and writes nothing', async () => {
    const before = await countAll();
    const { summary } = await real({ isDryRun: true });
    expect(summary).toEqual({
      ...figures,
      ...structure,
      createdCount: 888,
      unchangedCount: 0,
      offers: { createdCount: 0, changedCount: 0, unchangedCount: 0, failedCount: 0 },
    });
    expect(await countAll()).toEqual(before);
  });

  test('it comes in whole', async () => {
    const progress: number[] = [];
    const { summary, problems } = await real({
      onProgress: (doneCount: number) => progress.push(doneCount),
    });
    expect(summary).toEqual({
      ...figures,
      ...structure,
      createdCount: 888,
      unchangedCount: 0,
      offers: { createdCount: 867, changedCount: 0, unchangedCount: 0, failedCount: 0 },
    });
    const codes = new Map<string, number>();
    for (const { code } of problems) codes.set(code, (codes.get(code) ?? 0) + 1);
    expect(Object.fromEntries(codes)).toEqual({
      PRICE_MISSING: 21,
      CATEGORY_MISSING: 21,
      ATTRIBUTE_MISFIT: 3,
    });
    expect(problems.every(({ isWarning }) => isWarning)).toBe(true);
    expect([progress.at(-1), progress.length]).toEqual([888, 4]);
    // Products, sources, categories, attributes and their places, brands, offers, events.
    expect(await countAll()).toEqual([888, 888, 64, 160, 424, 43, 867, 888]);
  });

  test('again, nothing changes', async () => {
    const before = await countAll();
    const { summary } = await real();
    expect(summary).toEqual({
      ...figures,
      ...none,
      createdCount: 0,
      unchangedCount: 888,
      offers: { createdCount: 0, changedCount: 0, unchangedCount: 867, failedCount: 0 },
    });
    expect(await countAll()).toEqual(before);
  });

  test('a product has everything its row says, in both languages where they are known', async () => {
    const query = `{ products(filter: { text: "0402WGF1002TCE" }) { nodes {
      name { en } mpn brand { name } documents { url title }
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
  const mapping: MappingFile = {
    ...emptyMapping(),
    sourceKey: 'key',
    name: { zhCN: null, en: 'name' },
    gtin: 'ean',
    brand: 'maker',
    categoryPath: { columns: ['group'], separator: '>' },
    price: { column: 'price', currencyColumn: null, currencyCode: 'EUR' },
    stock: 'stock',
    attributes: [{ name: 'Width', columns: ['width'], unit: 'mm' }],
    translations: { categories: {}, attributes: {} },
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
    const { summary, problems } = await run({ file, mapping, vendor: 'components' });
    expect(summary).toMatchObject({ rowCount: 6, createdCount: 2, failedCount: 4 });
    expect(summary.offers).toMatchObject({ createdCount: 1, failedCount: 1 });
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

  test('killed in the middle and run again, it ends as if nothing had happened', async () => {
    const lines = Array.from(
      { length: 600 },
      (_, i) => `R${i},Part ${i},,Acme,Resumed,1.00,5,${i}`,
    );
    const file = await write('resume.csv', ...lines);
    let batchCount = 0;
    const dying: Ask = (query, variables) => {
      if (query.includes('importCatalogRows(') && ++batchCount === 3) throw new Error('killed');
      return askAs(operator)(query, variables);
    };
    const options = { file, mapping, source: 'resumed', vendor: 'components' };
    await expect(importCatalogFile({ ask: dying, ...options })).rejects.toThrow('killed');
    const { summary } = await run(options);
    expect(summary).toMatchObject({ createdCount: 100, unchangedCount: 500, failedCount: 0 });
    expect(summary.offers).toMatchObject({ createdCount: 100, unchangedCount: 500 });
    expect(await countIn(goods, ProductSource as never, { source: 'resumed' })).toBe(600);
  });

  test('without a rate there is no offer; the product comes in', async () => {
    const file = await write('rate.csv', 'E1,Screw,,Acme,Hardware,1.50,10,5');
    const rates = readRates('CNY', []);
    const { summary, problems } = await run({ file, mapping, vendor: 'components', rates });
    expect(summary).toMatchObject({ createdCount: 1, failedCount: 0 });
    expect(summary.offers).toMatchObject({ createdCount: 0, failedCount: 1 });
    expect(problems).toEqual([
      {
        line: 2,
        column: 'price',
        code: 'RATE_MISSING',
        params: { from: 'EUR', currencyCode: 'CNY' },
        isWarning: true,
      },
    ]);
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
    const before = await countAll();
    const ask = askAs(as.member(['SELLER_AGENT'], operator.companyId));
    const vendor = await vendorNamed(ask, 'components');
    const problems: FileProblem[] = [];
    const summary = await importOffersFile({
      ask,
      file,
      mapping: { ...mapping, mpn: 'name' },
      vendor,
      onProblem: (problem) => problems.push(problem),
    });
    expect(summary).toEqual({
      rowCount: 5,
      matchedCount: 2,
      failedCount: 3,
      offers: { createdCount: 2, changedCount: 0, unchangedCount: 0, failedCount: 0 },
    });
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [5, 'PRICE_MISSING'],
      [4, 'PRODUCT_UNKNOWN'],
      [6, 'PRODUCT_UNKNOWN'],
    ]);
    const after = await countAll();
    expect(after).toEqual(before.map((count, i) => (i === offersAt ? count + 2 : count)));
  });

  test('strangers bring nothing in, and an unknown vendor is told at once', async () => {
    const file = await write('stranger.csv', 'S1,Stone,,Acme,Hardware,1.50,10,5');
    const before = await countAll();
    const caller = as.member(['SELLER_AGENT']);
    await expect(run({ file, mapping, caller })).rejects.toThrow('startCatalogImport: FORBIDDEN');
    await expect(run({ file, mapping, vendor: 'nobody' })).rejects.toThrow('vendor: NOT_FOUND');
    expect(await countAll()).toEqual(before);
  });
});
