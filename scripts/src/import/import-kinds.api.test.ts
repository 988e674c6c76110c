// Companies, customer prices, stock and old orders by jobs of catalog, each at its owner, twice.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { accounts } from '@agora/accounts/subgraph.js';
import type { ImportKind } from '@agora/catalog/import/import-fields.js';
import { ImportRunner } from '@agora/catalog/import-jobs/import-runner.js';
import { catalog } from '@agora/catalog/subgraph.js';
import { Actor } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import type { AskSibling } from '@agora/kernel/siblings.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { StoreOffer } from '@agora/store/offers/store-offer.js';
import { store } from '@agora/store/subgraph.js';
import { Order } from '@agora/trade/orders/order.js';
import { trade } from '@agora/trade/subgraph.js';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { importFile } from './import-file.js';

jest.setTimeout(120_000);
const unitId = newId('bun');
let operator = as.operator();
let folder: string;
const running: Record<string, TestSubgraph> = {};
const subgraph = (name: string) => running[name] as TestSubgraph;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agora-kinds-'));
  const askSibling: AskSibling = async (name, { requestId, ...request }) =>
    (await subgraph(name).running.answer(request, Actor.service('catalog', requestId))) as never;
  for (const definition of [accounts, store, trade, catalog]) {
    running[definition.name] = await TestSubgraph.start(definition, { askSibling });
  }
  const registration = {
    ...{ id: newId('com'), companyName: 'House', kind: 'BUYER', country: 'CN', locale: 'en' },
    ...{ memberName: 'Zhou', email: 'zhou@house.example', password: 'a long enough secret' },
  };
  const selection = 'company { id } member { id }';
  const made = await subgraph('accounts').mutate(
    as.anonymous(),
    'registerCompany',
    registration,
    selection,
  );
  operator = { ...operator, memberId: made.member.id, companyId: made.company.id };
  const unit = { id: unitId, name: { en: 'Parts' }, slug: 'parts' };
  await subgraph('store').mutate(operator, 'createBusinessUnit', unit, 'businessUnit { id }');
  const file = 'sku,name,mpn,brand,price,currency,stock\nP1,Bolt,B-1,Acme,1.50,CNY,10\n';
  expect(await bring('PRODUCTS', 'goods.csv', file)).toMatchObject({ createdCount: 1 });
});
afterAll(async () => {
  for (const name of ['catalog', 'trade', 'store', 'accounts']) await running[name]?.stop();
  await rm(folder, { recursive: true });
});

async function bring(kind: ImportKind, name: string, content: string, isDryRun = false) {
  const file = join(folder, name);
  await writeFile(file, content);
  const codes: (string | number | null)[][] = [];
  const summary = await importFile({
    market: {
      async ask(query, variables) {
        const data = await subgraph('catalog').ask(operator, query, variables);
        await ImportRunner.of(subgraph('catalog').running).settle();
        return data;
      },
      upload: async (path) => {
        const about = {
          purpose: 'IMPORT_FILE',
          fileName: basename(path),
          contentType: 'text/plain',
        };
        return subgraph('catalog').upload(operator, await readFile(path), about);
      },
    },
    file,
    kind,
    mapping: null,
    isDryRun,
    source: 'old-system',
    ...(kind === 'COMPANIES' ? {} : { vendorId: unitId }),
    onProblem: ({ line, column, code }) => codes.push([line, column, code]),
  });
  return { ...summary, codes };
}

const customers =
  'customer,country,contact,email,roles\n' +
  'Helios GmbH,DE,Ada,ada@helios.example,PURCHASER\n' +
  '华东电子,CN,王芳,wang@hd.example,\n' +
  'Nobody,XX,,,\n';

test('companies come in once, and their people are invited', async () => {
  const checked = await bring('COMPANIES', 'customers.csv', customers, true);
  expect(checked).toMatchObject({ createdCount: 2, failedCount: 1 });
  expect(await bring('COMPANIES', 'customers.csv', customers)).toMatchObject({
    createdCount: 2,
    failedCount: 1,
    codes: [[4, 'country', 'INVALID_INPUT']],
  });
  const again = await bring('COMPANIES', 'customers.csv', customers);
  expect(again).toMatchObject({ createdCount: 0, unchangedCount: 2 });
});

test('what companies pay, and what is on hand', async () => {
  const prices =
    'customer,sku,price,currency,valid until\nHelios GmbH,P1,1: 1.40; 100: 1.20,CNY,2026-12-31\nUnheard Ltd,P1,1.30,CNY,\n';
  expect(await bring('PRICE_LISTS', 'prices.csv', prices)).toMatchObject({
    createdCount: 1,
    failedCount: 1,
    codes: [[3, 'customer', 'COMPANY_UNKNOWN']],
  });
  expect(await bring('PRICE_LISTS', 'prices.csv', prices)).toMatchObject({ unchangedCount: 1 });
  const stock = 'sku,stock\nP1,77\nP9,5\n';
  expect(await bring('STOCK', 'stock.csv', stock)).toMatchObject({
    updatedCount: 1,
    codes: [[3, null, 'OFFER_UNKNOWN']],
  });
  const em = subgraph('store').running.database.em.fork();
  expect(await em.findOneOrFail(StoreOffer, { sourceKey: 'P1' })).toMatchObject({
    onHandQuantity: 77,
  });
});

test('old orders are closed, once, and point at products', async () => {
  const orders =
    'order no,order date,customer,sku,quantity,price,currency\n' +
    'A-1,2025-03-04,Helios GmbH,P1,100,1.25,CNY\n' +
    'A-1,2025-03-04,Helios GmbH,P7,2,3,CNY\n' +
    'A-2,03/04/2025,Helios GmbH,P1,1,1.25,CNY\n';
  expect(await bring('ORDERS', 'orders.csv', orders)).toMatchObject({
    createdCount: 2,
    failedCount: 1,
    codes: [[4, 'order date', 'DATE_INVALID']],
  });
  expect(await bring('ORDERS', 'orders.csv', orders)).toMatchObject({ unchangedCount: 2 });
  const em = subgraph('trade').running.database.em.fork();
  const found = await em.find(Order, {}, { orderBy: { id: 'asc' } });
  expect(found).toMatchObject([{ state: 'COMPLETED', totalMinor: 13_100n, vendorId: unitId }]);
});

test('rows are taken from siblings alone', async () => {
  const verbs = { accounts: 'takeCompanyRows', store: 'takeStoreRows', trade: 'takeOrderRows' };
  for (const [name, verb] of Object.entries({ ...verbs })) {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { results } }`;
    const base = { isDryRun: true, rows: [] };
    const more = { source: 'x', startedByMemberId: 'mem_1', vendorId: unitId, kind: 'STOCK' };
    const fields = {
      takeCompanyRows: ['source', 'startedByMemberId'],
      takeStoreRows: ['vendorId', 'kind'],
      takeOrderRows: ['source', 'startedByMemberId', 'vendorId'],
    };
    const own = Object.fromEntries(
      fields[verb as keyof typeof fields].map((f) => [f, more[f as keyof typeof more]]),
    );
    const answer = await subgraph(name).answer(operator, query, { input: { ...base, ...own } });
    expect([verb, answer.errors[0].extensions.code]).toEqual([verb, 'FORBIDDEN']);
  }
});
