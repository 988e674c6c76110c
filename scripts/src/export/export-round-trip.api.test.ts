// What goes out comes in elsewhere as it was: each kind of rows from one market into an empty one, and out again
// byte for byte; in every format the same table.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accounts } from '@agora/accounts/subgraph.js';
import { ExportRunner } from '@agora/catalog/exports/export-runner.js';
import { openFile } from '@agora/catalog/import/open-file.js';
import { ImportRunner } from '@agora/catalog/import-jobs/import-runner.js';
import { catalog } from '@agora/catalog/subgraph.js';
import { Actor } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import type { AskSibling } from '@agora/kernel/siblings.js';
import { readWhole } from '@agora/kernel/storage/storage.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { StoreOffer } from '@agora/store/offers/store-offer.js';
import { store } from '@agora/store/subgraph.js';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { importFile } from '../import/import-file.js';
import { exportFile } from './export-file.js';

jest.setTimeout(120_000);

type Kind = 'PRODUCTS' | 'OFFERS' | 'STOCK' | 'PRICE_LISTS' | 'COMPANIES';
type Format = 'CSV' | 'XLSX' | 'BMECAT';
const ofVendor = (kind: Kind) => kind !== 'PRODUCTS' && kind !== 'COMPANIES';

class Market {
  readonly unitId = newId('bun');
  operator = as.operator();
  private readonly running: Record<string, TestSubgraph> = {};

  static async open(): Promise<Market> {
    const market = new Market();
    const askSibling: AskSibling = async (name, { requestId, ...request }) =>
      (await market.at(name).running.answer(request, Actor.service('catalog', requestId))) as never;
    for (const definition of [accounts, store, catalog]) {
      market.running[definition.name] = await TestSubgraph.start(definition, { askSibling });
    }
    const registration = {
      ...{ id: newId('com'), companyName: 'House', kind: 'BUYER', country: 'CN', locale: 'en' },
      ...{ memberName: 'Zhou', email: 'zhou@house.example', password: 'a long enough secret' },
    };
    const selection = 'company { id } member { id }';
    const made = await market
      .at('accounts')
      .mutate(as.anonymous(), 'registerCompany', registration, selection);
    const ids = { memberId: made.member.id, companyId: made.company.id };
    market.operator = { ...market.operator, ...ids };
    const unit = { id: market.unitId, name: { en: 'Parts' }, slug: 'parts' };
    await market.make('store', 'createBusinessUnit', unit, 'businessUnit');
    return market;
  }

  at(name: string): TestSubgraph {
    return this.running[name] as TestSubgraph;
  }

  async make(subgraph: string, verb: string, input: object, field: string): Promise<string> {
    const made = await this.at(subgraph).mutate(this.operator, verb, input, `${field} { id }`);
    expect([verb, made.userErrors]).toEqual([verb, []]);
    return made[field].id;
  }

  private readonly ask = async (query: string, variables: object) => {
    const data = await this.at('catalog').ask(this.operator, query, variables);
    await ImportRunner.of(this.at('catalog').running).settle();
    await ExportRunner.of(this.at('catalog').running).settle();
    return data;
  };

  async takeOut(kind: Kind, format: Format): Promise<Buffer> {
    const vendorId = ofVendor(kind) ? this.unitId : undefined;
    const { id } = await exportFile({ ask: this.ask, kind, format, vendorId });
    return readWhole(this.at('catalog').running.files.storage, `private/exports/${id}`);
  }

  async bringIn(kind: Kind, content: Buffer) {
    const problems: unknown[] = [];
    const about = { purpose: 'IMPORT_FILE', fileName: `${kind}.csv`, contentType: 'text/plain' };
    const { rowCount, createdCount, updatedCount, unchangedCount } = await importFile({
      market: {
        ask: this.ask,
        upload: () => this.at('catalog').upload(this.operator, content, about),
      },
      ...{ file: '', kind, mapping: null, source: 'whatever' },
      vendorId: ofVendor(kind) ? this.unitId : undefined,
      onProblem: ({ line, column, code, params }) => problems.push([line, column, code, params]),
    });
    return { rowCount, createdCount, updatedCount, unchangedCount, problems };
  }

  async close(): Promise<void> {
    for (const name of ['catalog', 'store', 'accounts']) await this.running[name]?.stop();
  }
}

let folder: string;
let from: Market;
let to: Market;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agora-round-trip-'));
  from = await Market.open();
  to = await Market.open();
  await fill(from);
});
afterAll(async () => {
  await from?.close();
  await to?.close();
  await rm(folder, { recursive: true });
});

async function tableOf(content: Buffer) {
  const path = join(folder, 'file');
  await writeFile(path, content);
  const { columns, rows } = await openFile(path);
  const cells: string[][] = [];
  for await (const row of rows) cells.push(columns.map((_, at) => row.cells[at] ?? ''));
  return { columns, cells };
}

const kinds: readonly Kind[] = ['COMPANIES', 'PRODUCTS', 'OFFERS', 'STOCK', 'PRICE_LISTS'];

test.each(kinds)('%s: out, into an empty market, out again', async (kind) => {
  const csv = await from.takeOut(kind, 'CSV');
  expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const table = await tableOf(csv);
  const rowCount = table.cells.length;
  expect(rowCount).toBeGreaterThan(2);
  expect(await tableOf(await from.takeOut(kind, 'XLSX'))).toEqual(table);
  const brought = await to.bringIn(kind, csv);
  expect(brought).toMatchObject({ rowCount, problems: [] });
  expect((await to.takeOut(kind, 'CSV')).toString()).toBe(csv.toString());
  // The same again, from a workbook, and where it came from: nothing changes.
  const again = await to.bringIn(kind, await from.takeOut(kind, 'XLSX'));
  expect(again).toMatchObject({ rowCount, unchangedCount: rowCount, problems: [] });
  const back = await from.bringIn(kind, csv);
  expect(back).toMatchObject({ rowCount, createdCount: 0, problems: [] });
  expect((await from.takeOut(kind, 'CSV')).toString()).toBe(csv.toString());
});

/** Rows as what their columns say, without what is empty. */
async function recordsOf(content: Buffer) {
  const { columns, cells } = await tableOf(content);
  return cells.map((row) =>
    // An apostrophe says that a cell is a text; a format that knows as much needs none.
    Object.fromEntries(
      columns.flatMap((column, at) => (row[at] ? [[column, row[at].replace(/^'/, '')]] : [])),
    ),
  );
}

test.each(['PRODUCTS', 'OFFERS'] as const)('%s as BMEcat 2005 say the same', async (kind) => {
  const xml = await from.takeOut(kind, 'BMECAT');
  const records = await recordsOf(await from.takeOut(kind, 'CSV'));
  const said = await recordsOf(xml);
  expect(said).toEqual(records.map((record) => expect.objectContaining(record)));
  if (kind === 'PRODUCTS') expect(said).toEqual(records);
  const rowCount = records.length;
  const again = await to.bringIn(kind, xml);
  expect(again).toMatchObject({ rowCount, unchangedCount: rowCount, problems: [] });
  // Another system takes it for what the standard says.
  const plain = await recordsOf(Buffer.from(xml.toString().replace('Agora export', 'Somebody')));
  expect(plain[0]).toMatchObject({
    ...{ GTIN: '04006381333931', MANUFACTURER_PID: '0402', Resistance: '4700 Ω' },
    ...{ 'Case [size]': '0402', CATALOG_GROUP: 'Passive > Parts | all › 贴片电阻' },
    ...(kind === 'OFFERS' ? { 'PRICE net_list': '5: 0.000001; 1000: 0.5' } : {}),
  });
});

test('what changed meanwhile is as it was, after the file came in', async () => {
  const csv = await from.takeOut('OFFERS', 'CSV');
  const em = from.at('store').running.database.em.fork();
  const { id: offerId } = await em.findOneOrFail(StoreOffer, { vendorSku: '=1+1' });
  const tiers = [tier(1, '99')];
  await from.make('store', 'updateStoreOffer', { offerId, tiers }, 'offer');
  expect((await from.takeOut('OFFERS', 'CSV')).toString()).not.toBe(csv.toString());
  expect(await from.bringIn('OFFERS', csv)).toMatchObject({ updatedCount: 1, problems: [] });
  expect((await from.takeOut('OFFERS', 'CSV')).toString()).toBe(csv.toString());
});

test('nothing in a file runs, and nothing of it is lost', async () => {
  const csv = (await from.takeOut('PRODUCTS', 'CSV')).toString();
  expect(csv).toContain("\"'=cmd|' /C calc'!A0\"".replaceAll('"', ''));
  for (const line of csv.split('\r\n')) expect(line).not.toMatch(/(^|,)"?[=@\t]/);
});

const money = (amount: string) => ({ amount, currencyCode: 'CNY' });
const tier = (minimumQuantity: number, amount: string) => ({
  minimumQuantity,
  unitPrice: money(amount),
});

async function fill(market: Market): Promise<void> {
  const company = async (name: string, more: object = {}) => {
    const id = newId('com');
    const input = {
      ...{ id, companyName: name, kind: 'BUYER', country: 'CN', locale: 'zh-CN' },
      ...{ memberName: '王芳', email: `${id.slice(-6).toLowerCase()}@example.com` },
      ...{ password: 'a long enough secret', ...more },
    };
    const made = await market
      .at('accounts')
      .mutate(as.anonymous(), 'registerCompany', input, 'company { id }');
    expect(made.userErrors).toEqual([]);
    return id;
  };
  const helios = await company('Helios "Solar", GmbH', { country: 'DE', locale: 'en' });
  const east = await company('华东电子（万）', { kind: 'BOTH' });
  await company('-Minus & Söhne');
  const productIds = await fillCatalog(market);
  await fillStore(market, productIds, [helios, east]);
}

async function fillCatalog(market: Market): Promise<string[]> {
  const make = (verb: string, input: object, field: string) =>
    market.make('catalog', verb, input, field);
  const top = await make(
    'createCategory',
    { id: newId('cat'), name: { en: 'Passive › Parts | all', zhCN: '被动元件' } },
    'category',
  );
  const leaf = await make(
    'createCategory',
    { id: newId('cat'), name: { zhCN: '贴片电阻' }, parentId: top },
    'category',
  );
  const attribute = (name: object, kind: string, unit: string | null = null) =>
    make('createAttribute', { id: newId('att'), name, kind, unit }, 'attribute');
  const resistance = await attribute({ en: 'Resistance', zhCN: '阻值' }, 'NUMBER', 'Ω');
  const options = [
    { value: '0402', name: { en: 'Case 0402', zhCN: '封装 0402' }, aliases: ['1005 | metric'] },
    { value: 'unused', name: { en: 'Unused' } },
  ];
  const size = await make(
    'createAttribute',
    { id: newId('att'), name: { en: 'Case [size]' }, kind: 'ENUM', options },
    'attribute',
  );
  const remark = await attribute({ zhCN: '备注' }, 'TEXT');
  const lead = await attribute({ en: 'Lead free; RoHS', zhCN: '无铅' }, 'BOOLEAN');
  const brandId = await make('createBrand', { id: newId('brd'), name: '=Ohm "Co", Ltd' }, 'brand');
  const product = (input: object) =>
    make('createProduct', { id: newId('prd'), ...input }, 'product');
  return [
    await product({
      ...{ name: { en: "=cmd|' /C calc'!A0", zhCN: '电阻 4.7kΩ 🙂' }, mpn: '0402', brandId },
      ...{ gtin: '4006381333931', categoryId: leaf },
      description: { en: 'Two lines,\nof "which" this is the second.', zhCN: '+86 21 万' },
      specifications: [
        { attributeId: resistance, number: '4700', text: '4.7 kΩ' },
        { attributeId: size, option: '0402', text: '0402 (公制1005)' },
        { attributeId: remark, text: '-' },
        { attributeId: lead, boolean: false },
      ],
      documents: [
        { url: 'https://a.example/x|y.pdf', title: 'Data | sheet', kind: 'DATASHEET' },
        { url: 'https://a.example/z.pdf', title: '说明书', language: 'zh-CN', kind: 'MANUAL' },
      ],
      media: [
        { url: 'https://a.example/1.png', alt: { en: 'Front', zhCN: '正面' } },
        { url: 'https://a.example/2.png', alt: { zhCN: '背面' } },
        { url: 'https://a.example/3.png' },
      ],
    }),
    await product({
      ...{ name: { en: '@home' }, mpn: '-40°C', brandId, categoryId: top },
      specifications: [
        { attributeId: resistance, number: '-0.000001' },
        { attributeId: remark, text: '0402' },
        { attributeId: lead, boolean: true, text: '有' },
      ],
    }),
    await product({ name: { zhCN: '无品牌服务' }, kind: 'SERVICE', unit: 'DAY', isDraft: true }),
    await product({ name: { en: 'N/A' }, unit: 'METER', mpn: '1e5' }),
  ];
}

async function fillStore(
  market: Market,
  productIds: readonly string[],
  [helios = '', east = '']: readonly string[],
): Promise<void> {
  const make = (verb: string, input: object, field: string) =>
    market.make('store', verb, input, field);
  const businessUnitId = market.unitId;
  const offer = async (productId: string, more: object, isPublished = true) => {
    const id = newId('sto');
    const stock = { isTracked: true, onHandQuantity: 12, lowStockQuantity: 3 };
    await make('createStoreOffer', { id, businessUnitId, productId, stock, ...more }, 'offer');
    if (isPublished) await make('publishStoreOffer', { offerId: id }, 'offer');
    return id;
  };
  const [first = '', second = '', third = '', fourth = ''] = productIds;
  const one = await offer(first, {
    ...{ tiers: [tier(5, '0.000001'), tier(1000, '0.5')], minimumQuantity: 5, orderMultiple: 5 },
    ...{ cost: money('0.25'), vendorSku: '=1+1', leadTimeDays: 3 },
    validUntil: '2099-12-31T23:00:00.000Z',
  });
  const two = await offer(first, { tiers: [tier(1, '7')], kind: 'NEGOTIABLE', vendorSku: '007' });
  const three = await offer(second, { tiers: [tier(10, '8')], minimumQuantity: 100 }, false);
  const stock = { isTracked: false };
  await offer(third, { tiers: [tier(1, '1234567.89')], kind: 'ON_REQUEST', stock });
  const paused = await offer(fourth, { tiers: [tier(1, '3')] });
  await make('pauseStoreOffer', { offerId: paused }, 'offer');
  const vendorId = businessUnitId;
  const group = { id: newId('scg'), vendorId, name: 'Good | friends', companyIds: [east] };
  const groupId = await make('setStoreCustomerGroup', group, 'customerGroup');
  const list = (name: string, more: object) =>
    make(
      'createStorePriceList',
      { id: newId('spl'), vendorId, name, currencyCode: 'CNY', groupIds: [], ...more },
      'priceList',
    );
  await list('2026, "best"', {
    ...{ companyIds: [helios, east], groupIds: [groupId], priority: 7 },
    ...{ validFrom: '2026-01-01T00:00:00.000Z', validUntil: '2098-01-01T00:00:00.000Z' },
    entries: [
      { offerId: one, tiers: [tier(5, '0.4'), tier(50, '0.3')] },
      { offerId: two, tiers: [], isOnRequest: true },
    ],
  });
  await list('空', { companyIds: [], entries: [{ offerId: three, tiers: [tier(1, '6')] }] });
  const own = { id: newId('spl'), businessUnitId, companyId: helios, currencyCode: 'CNY' };
  const entries = [{ offerId: two, tiers: [tier(1, '6.5')] }];
  await make('setStorePriceList', { ...own, entries }, 'priceList');
}
