// Files of shapes never seen before, each all the way through the operator's mutations: what its columns mean is
// proposed, corrected and kept, rows are tried out and brought in, bad ones come back with their reason, and when
// they are mended and sent again everything is there once.
import { text as wholeText } from 'node:stream/consumers';
import { failedRowsKeyOf, problemsKeyOf } from '@agora/catalog/import-jobs/import-files.js';
import { ImportRunner } from '@agora/catalog/import-jobs/import-runner.js';
import { Product } from '@agora/catalog/products/product.js';
import { catalog } from '@agora/catalog/subgraph.js';
import { Actor } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import type { AskSibling } from '@agora/kernel/siblings.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { StoreOffer } from '@agora/store/offers/store-offer.js';
import { store } from '@agora/store/subgraph.js';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { bmecat, mendedPriceList, priceList, workbook } from './testing/unseen-files.js';

jest.setTimeout(120_000);
const operator = as.operator();
const unitId = newId('bun');
let goods: TestSubgraph;
let shop: TestSubgraph;
beforeAll(async () => {
  shop = await TestSubgraph.start(store);
  const askSibling: AskSibling = async (_, { requestId, ...request }) =>
    (await shop.running.answer(request, Actor.service('catalog', requestId))) as never;
  goods = await TestSubgraph.start(catalog, { askSibling });
  const unit = { id: unitId, name: { en: 'Trade' }, slug: 'trade' };
  await shop.mutate(operator, 'createBusinessUnit', unit, 'businessUnit { id }');
});
afterAll(async () => {
  await goods.stop();
  await shop.stop();
});

const figures = 'createdCount updatedCount unchangedCount failedCount';
const jobQuery = `query ($id: ID!) { importJob(id: $id) {
  state source format encoding delimiter sheet sheets { name rowCount } totalCount position allowedActions savedMappingId
  columns { column target confidence attributeName unit partNames partSeparator quantity priceColumn kind inferredKind inferredUnit }
  settings { decimalMark currencyCode categorySeparator }
  counts { ${figures} offers { ${figures} } structure { categoryCount attributeCount brandCount } }
  checked { createdCount failedCount offers { createdCount failedCount } }
  problems { nodes { line column code isWarning reason { en zhCN } } } } }`;

async function send(fileName: string, bytes: Uint8Array | string, more: object = {}) {
  const about = { purpose: 'IMPORT_FILE', fileName, contentType: 'text/plain' };
  const uploadId = await goods.upload(operator, bytes, about);
  const id = newId('ijb');
  const input = { id, uploadId, kind: 'PRODUCTS', vendorId: unitId, ...more };
  await act('createImportJob', input);
  return id;
}

/** A step that is not refused; the platform does what there is to do. */
async function act(verb: string, input: object, selection = 'importJob { id }') {
  const payload = await goods.mutate(operator, verb, input, selection);
  expect(payload.userErrors).toEqual([]);
  await ImportRunner.of(goods.running).settle();
  return payload;
}
const jobOf = async (id: string) => (await goods.ask(operator, jobQuery, { id })).importJob;
const targetsOf = async (id: string) =>
  Object.fromEntries(
    (await jobOf(id)).columns.map((each: { column: string; target: string }) => [
      each.column,
      each.target,
    ]),
  );

interface Column {
  column: string;
  confidence: string | null;
  inferredKind: string | null;
  inferredUnit: string | null;
}

/** Its columns as they are, but for what a person says otherwise. */
async function correct(
  importJobId: string,
  changes: Record<string, object>,
  settings: object = {},
) {
  const { columns } = await jobOf(importJobId);
  const corrected = columns.map(
    ({ confidence: _, inferredKind: _k, inferredUnit: _u, ...column }: Column) => ({
      ...column,
      ...changes[column.column],
    }),
  );
  await act('mapImportJob', { importJobId, columns: corrected, settings });
}

const counted = async () => [
  await goods.running.database.em.fork().count(Product),
  await shop.running.database.em.fork().count(StoreOffer),
];
const said = async (id: string) =>
  (await jobOf(id)).problems.nodes.map((p: { line: number; column: string; code: string }) => [
    p.line,
    p.column,
    p.code,
  ]);
const fileOf = async (key: string) => wholeText(await goods.running.files.storage.get(key));

async function offerOf(sourceKey: string) {
  const offer = await shop.running.database.em.fork().findOneOrFail(StoreOffer, { sourceKey });
  const { currencyCode, minimumQuantity, productId } = offer;
  const tiers = offer.storedTiers.map((tier) => [tier.minimumQuantity, tier.unitPriceMillionths]);
  return { currencyCode, minimumQuantity, tiers, productId };
}
const productOf = async (id: string) =>
  (
    await goods.ask(
      operator,
      `query ($id: ID!) { product(id: $id) { name { en zhCN } mpn brand { name } category { name { en zhCN } ancestors { name { en zhCN } } }
        specifications { text number option attribute { name { en zhCN } unit kind } } } }`,
      { id },
    )
  ).product;

test('a GBK price list with semicolons, decimal commas and columns that are one', async () => {
  const id = await send('价格表.csv', priceList());
  const found = await jobOf(id);
  expect(found).toMatchObject({
    ...{ state: 'ANALYSED', format: 'CSV', encoding: 'gb18030', delimiter: ';', totalCount: 5 },
    settings: { decimalMark: ',', currencyCode: 'CNY', categorySeparator: '>' },
  });
  expect(await targetsOf(id)).toEqual({
    ...{ 货号: 'SOURCE_KEY', 品名: 'NAME_ZH_CN', 厂家型号: 'MPN', 厂商: 'BRAND', 类目: 'CATEGORY' },
    ...{
      '含税单价(元)': 'PRICE',
      库存数: 'STOCK',
      额定功率: 'ATTRIBUTE',
      '额定 功率': 'ATTRIBUTE',
    },
    ...{ 工作温度: 'ATTRIBUTE', 备注: 'ATTRIBUTE' },
  });
  const named = Object.fromEntries(found.columns.map((c: { column: string }) => [c.column, c]));
  // Two spellings are one attribute; two values in a cell are two; numbers have their unit beside them.
  const power = { attributeName: '额定功率', inferredKind: 'NUMBER', inferredUnit: 'W' };
  expect(named['额定 功率']).toMatchObject(power);
  expect(named.工作温度).toMatchObject({ inferredKind: 'NUMBER', inferredUnit: '°C' });
  expect(named.工作温度).toMatchObject({
    partSeparator: '~',
    partNames: ['工作温度 (最小)', '工作温度 (最大)'],
  });

  await correct(id, {
    备注: { target: 'IGNORED' },
    工作温度: { partNames: ['最低温度', '最高温度'] },
  });
  const kept = await act(
    'saveImportMapping',
    { importJobId: id, name: '华东' },
    'importMapping { id }',
  );

  const before = await counted();
  await act('checkImportJob', { importJobId: id });
  expect(await jobOf(id)).toMatchObject({
    ...{
      state: 'CHECKED',
      checked: { createdCount: 3, failedCount: 2, offers: { createdCount: 3 } },
    },
    allowedActions: expect.arrayContaining(['RUN', 'MEND']),
  });
  expect(await counted()).toEqual(before);

  await act('runImportJob', { importJobId: id });
  const bad = [
    [4, '含税单价(元)', 'PRICE_INVALID'],
    [6, '货号', 'SOURCE_KEY_MISSING'],
    [6, null, 'ROW_TOO_LONG'],
  ];
  expect((await said(id)).sort()).toEqual(expect.arrayContaining(bad.slice(0, 2)));
  expect(await jobOf(id)).toMatchObject({
    ...{
      state: 'FINISHED',
      position: 5,
      counts: { createdCount: 3, failedCount: 2, offers: { createdCount: 3 } },
    },
  });
  expect(await offerOf('HD-1')).toMatchObject({ currencyCode: 'CNY', tiers: [[1, '12500']] });
  const third = await offerOf('HD-3');
  expect(third.tiers).toEqual([[1, '1250500000']]);
  const { specifications, ...product } = await productOf(third.productId);
  expect(product).toMatchObject({
    name: { zhCN: '插件电阻 1Ω' },
    ...{ mpn: 'RD-1', brand: { name: '风华' } },
    category: { name: { zhCN: '插件电阻' }, ancestors: [{ name: { zhCN: '电阻' } }] },
  });
  const values = specifications.map(
    (s: { attribute: { name: { zhCN: string } }; number: string }) => [
      s.attribute.name.zhCN,
      s.number,
    ],
  );
  expect(values).toEqual([
    ['额定功率', '0.25'],
    ['最低温度', '-40'],
    ['最高温度', '125'],
  ]);

  // Both files, as a spreadsheet opens them.
  const report = await fileOf(problemsKeyOf(id));
  expect(report).toContain('4,含税单价(元),error,PRICE_INVALID');
  const failedRows = await fileOf(failedRowsKeyOf(id));
  const [header = '', ...rows] = failedRows.trim().split('\r\n');
  expect(header).toMatch(/,备注,_reason$/);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(/^HD-2,.*面议.*含税单价\(元\): "?“?/);

  const mended = await send('价格表 failed-rows.csv', mendedPriceList(failedRows), {
    mendsJobId: id,
    vendorId: null,
  });
  expect(await jobOf(mended)).toMatchObject({ state: 'ANALYSED', source: '价格表', totalCount: 2 });
  expect((await targetsOf(mended))._reason).toBe('IGNORED');
  expect((await jobOf(mended)).columns).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ column: '工作温度', partNames: ['最低温度', '最高温度'] }),
    ]),
  );
  await act('runImportJob', { importJobId: mended });
  expect(await said(mended)).toEqual([]);
  expect((await jobOf(mended)).counts).toMatchObject({
    createdCount: 2,
    failedCount: 0,
    offers: { createdCount: 2 },
  });
  const [products, offers] = await counted();
  expect([products, offers]).toEqual([5, 5]);

  // The whole file once more begins with the mapping that was kept, and changes nothing.
  const again = await send('价格表.csv', priceList());
  expect((await jobOf(again)).savedMappingId).toBe(kept.importMapping.id);
  await act('runImportJob', { importJobId: again });
  expect((await jobOf(again)).counts).toMatchObject({
    createdCount: 0,
    unchangedCount: 3,
    failedCount: 2,
  });
  expect(await counted()).toEqual([5, 5]);
});

test('a workbook of three sheets: the one that is meant, tiers in columns', async () => {
  const id = await send('motors.xlsx', await workbook());
  expect(await jobOf(id)).toMatchObject({
    format: 'XLSX',
    sheets: [{ name: 'Read me' }, { name: 'Products' }, { name: 'Old' }],
  });
  expect(await jobOf(id)).toMatchObject({ sheet: 'Products', totalCount: 4 });
  await act('rereadImportJob', { importJobId: id, sheet: 'Old' });
  expect(await jobOf(id)).toMatchObject({ sheet: 'Old', totalCount: 1 });
  await act('rereadImportJob', { importJobId: id, sheet: 'Products' });
  expect(await jobOf(id)).toMatchObject({ state: 'ANALYSED', sheet: 'Products', totalCount: 4 });
  expect(await targetsOf(id)).toMatchObject({
    ...{
      'Item No': 'SOURCE_KEY',
      Title: 'NAME_EN',
      Maker: 'BRAND',
      EAN: 'GTIN',
      'On hand': 'STOCK',
    },
    ...{ 'Price 1+': 'PRICE', 'Price 100+': 'PRICE', 'Weight (kg)': 'ATTRIBUTE' },
  });
  await correct(id, {}, { currencyCode: 'EUR' });
  const before = await counted();
  await act('checkImportJob', { importJobId: id });
  expect((await jobOf(id)).checked).toMatchObject({ createdCount: 2, failedCount: 2 });
  expect(await counted()).toEqual(before);
  await act('runImportJob', { importJobId: id });
  expect(await said(id)).toEqual([
    [4, 'Item No', 'SOURCE_KEY_DUPLICATE'],
    [5, 'Price 1+', 'PRICE_INVALID'],
  ]);
  const second = await offerOf('M-2');
  expect(second).toMatchObject({
    currencyCode: 'EUR',
    tiers: [
      [1, '290000'],
      [100, '290000'],
    ],
  });
  expect((await offerOf('M-1')).tiers).toEqual([
    [1, '12500000'],
    [100, '11250000'],
  ]);
  expect((await productOf(second.productId)).specifications).toEqual([
    {
      text: '2',
      number: '2000',
      option: null,
      attribute: { name: { en: 'Weight', zhCN: null }, unit: 'g', kind: 'NUMBER' },
    },
  ]);
  const failedRows = await fileOf(failedRowsKeyOf(id));
  const text = failedRows.replace('on demand', '31.5').replace('M-1,Motor 1 again', 'M-4,Motor 4');
  const mended = await send('motors failed-rows.csv', text, { mendsJobId: id });
  await act('runImportJob', { importJobId: mended });
  expect(await said(mended)).toEqual([]);
  expect(await counted()).toEqual(before.map((count) => count + 4));
});

test('a BMEcat 2005 catalog with feature groups, price tiers and two languages', async () => {
  const id = await send('drives.xml', bmecat());
  expect(await jobOf(id)).toMatchObject({ state: 'ANALYSED', format: 'BMECAT', totalCount: 4 });
  await correct(id, { Colour: { attributeName: 'Housing colour' } });
  const before = await counted();
  await act('checkImportJob', { importJobId: id });
  expect(await counted()).toEqual(before);
  await act('runImportJob', { importJobId: id });
  const [problem] = (await jobOf(id)).problems.nodes;
  expect(problem).toMatchObject({
    column: 'PRICE net_list',
    code: 'PRICE_INVALID',
    reason: { en: '“ask us” is no price.' },
  });
  expect(bmecat().split('\n')[problem.line - 1]).toContain('<SUPPLIER_PID>S-2<');
  const offer = await offerOf('S-1');
  expect(offer).toMatchObject({ currencyCode: 'EUR', minimumQuantity: 2 });
  expect(offer.tiers).toEqual([
    [1, '1250500000'],
    [10, '1100000000'],
    [50, '990250000'],
  ]);
  const product = await productOf(offer.productId);
  expect(product).toMatchObject({
    name: { en: 'Servo S-1', zhCN: '伺服 S-1' },
    category: {
      name: { en: 'Servo motors', zhCN: '伺服电机' },
      ancestors: [{ name: { en: 'Drives', zhCN: '驱动' } }],
    },
  });
  const values = product.specifications.map(
    (s: { attribute: { name: { en: string } }; text: string }) => [s.attribute.name.en, s.text],
  );
  expect(Object.fromEntries(values)).toEqual({
    'Rated voltage': '400 V',
    'Housing colour': 'grey',
    Poles: '8',
  });
  // Handed back as CSV, whatever it was.
  const failedRows = await fileOf(failedRowsKeyOf(id));
  const mended = await send(
    'drives failed-rows.csv',
    failedRows.replace(/"?ask us"?/, '1: 777.5'),
    { mendsJobId: id },
  );
  await act('runImportJob', { importJobId: mended });
  expect(await said(mended)).toEqual([]);
  expect((await offerOf('S-2')).tiers).toEqual([[2, '777500000']]);
  expect(await counted()).toEqual(before.map((count) => count + 4));
});

test('only rows that failed are mended, by those who see them', async () => {
  const id = await send('fine.csv', 'sku,name,brand,mpn,price\nF-1,Fine,Acme,F-1,1 CNY\n');
  const mend = async (caller: object, more: object) => {
    const about = { purpose: 'IMPORT_FILE', fileName: 'f.csv', contentType: 'text/plain' };
    const uploadId = await goods.upload(caller, 'sku,name\nF-2,x\n', about);
    const input = { id: newId('ijb'), uploadId, kind: 'PRODUCTS', mendsJobId: id, ...more };
    const { importJob, userErrors } = await goods.mutate(
      caller,
      'createImportJob',
      input,
      'importJob { id }',
    );
    expect(importJob).toBeNull();
    return userErrors.map(({ code, field }: { code: string; field: string[] }) => [
      code,
      field?.join(),
    ]);
  };
  const jobs = 'query { importJobs { totalCount } }';
  const before = await goods.ask(operator, jobs);
  expect(await mend(operator, {})).toEqual([['IMPORT_NOT_IN_STATE', 'mendsJobId']]);
  expect(await mend(operator, { mendsJobId: newId('ijb') })).toEqual([['NOT_FOUND', 'mendsJobId']]);
  expect(await mend(as.member(['SELLER_AGENT']), { kind: 'OFFERS' })).toEqual([
    ['NOT_FOUND', 'mendsJobId'],
  ]);
  expect(await goods.ask(operator, jobs)).toEqual(before);
});
