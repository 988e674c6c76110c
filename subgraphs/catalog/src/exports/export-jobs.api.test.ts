// Who may take out what: operator staff everything, a vendor its own, nobody another's; and what a filter leaves.
import { newId } from '@agora/kernel/ids.js';
import type { AskSibling } from '@agora/kernel/siblings.js';
import { readWhole } from '@agora/kernel/storage/storage.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { catalog } from '../subgraph.js';
import { ExportJob } from './export-job.js';
import { ExportRunner } from './export-runner.js';

let goods: TestSubgraph;
const operator = as.operator();
const agent = as.member(['SELLER_AGENT']);
const sellerId = newId('sel');

/** One seller, with one offer whose unit cost is its own business. */
const askSibling: AskSibling = async (_name, { query, variables }) => {
  if (query.includes('VendorCompany')) {
    const isKnown = variables?.vendorId === sellerId;
    return { data: { sellerVendorCompany: isKnown ? agent.companyId : null } } as never;
  }
  const row = {
    ...{ place: 'slo_1', offerId: newId('slo'), productId: newId('prd'), sourceKey: 'K' },
    ...{ vendorSku: null, currencyCode: 'CNY', kind: 'FIXED_PRICE', state: 'LIVE' },
    tiers: [{ minimumQuantity: 1, unitPriceMillionths: '1500000' }],
    ...{ minimumQuantity: 1, orderMultiple: 1, leadTimeDays: null, stock: 0 },
    ...{ lowStockQuantity: null, costMillionths: '990000', validUntil: null },
  };
  return { data: { sellerRows: variables?.after ? [] : [row] } } as never;
};

beforeAll(async () => {
  goods = await TestSubgraph.start(catalog, { askSibling });
});
afterAll(() => goods.stop());

const create = (caller: Parameters<TestSubgraph['mutate']>[0], input: object) =>
  goods.mutate(
    caller,
    'createExportJob',
    { id: newId('xjb'), format: 'CSV', ...input },
    'exportJob { id state allowedActions }',
  );
const jobOf = async (caller: Parameters<TestSubgraph['ask']>[0], id: string) => {
  const query = `query ($id: ID!) { exportJob(id: $id) {
    state kind format rowCount totalCount byteCount fileName fileUrl vendor { id } allowedActions failure { code } } }`;
  return (await goods.ask(caller, query, { id })).exportJob;
};
const textOf = async (id: string) =>
  (await readWhole(goods.running.files.storage, `private/exports/${id}`)).toString();
const settle = () => ExportRunner.of(goods.running).settle();
const jobCount = () => goods.running.database.em.fork().count(ExportJob);

test('a vendor takes out its own alone; what it is refused leaves nothing behind', async () => {
  const ofVendor = { kind: 'OFFERS', vendorId: sellerId };
  const before = await jobCount();
  const refusals = [
    [await create(agent, { kind: 'PRODUCTS' }), 'FORBIDDEN', null],
    [await create(agent, { kind: 'COMPANIES' }), 'FORBIDDEN', null],
    [await create(as.member(['PURCHASER']), ofVendor), 'FORBIDDEN', null],
    [await create(as.member(['SELLER_AGENT']), ofVendor), 'NOT_FOUND', ['vendorId']],
    [await create(agent, { ...ofVendor, vendorId: newId('sel') }), 'NOT_FOUND', ['vendorId']],
    [await create(agent, { kind: 'OFFERS' }), 'INVALID_INPUT', ['vendorId']],
    [await create(operator, { kind: 'ORDERS' }), 'INVALID_INPUT', ['kind']],
    [await create(operator, { kind: 'COMPANIES', format: 'BMECAT' }), 'INVALID_INPUT', ['format']],
    [await create(operator, { kind: 'PRODUCTS', state: 'LIVE' }), 'INVALID_INPUT', ['state']],
    [
      await create(operator, { kind: 'PRODUCTS', categoryId: newId('cat') }),
      'NOT_FOUND',
      ['categoryId'],
    ],
  ];
  for (const [answer, code, field] of refusals) {
    expect(answer.userErrors).toMatchObject([{ code, field }]);
    expect(answer.exportJob).toBeNull();
  }
  expect(await jobCount()).toBe(before);
  const own = await create(agent, ofVendor);
  const operators = await create(operator, ofVendor);
  await settle();
  const [ownId, operatorsId] = [own.exportJob.id, operators.exportJob.id];
  expect(await jobOf(agent, ownId)).toMatchObject({
    ...{ state: 'FINISHED', rowCount: 1, totalCount: 1, vendor: { id: sellerId } },
    fileName: expect.stringMatching(/^offers-\d{4}-\d\d-\d\d\.csv$/),
    fileUrl: expect.stringMatching(/^\/files\/private\//),
  });
  expect(await jobOf(as.member(['SELLER_AGENT']), ownId)).toBeNull();
  expect(await jobOf(agent, operatorsId)).toBeNull();
  // What a unit costs is for the vendor's own eyes.
  expect(await textOf(ownId)).toMatch(/unit_cost.*\r\n.*,0\.99,/);
  expect(await textOf(operatorsId)).not.toMatch(/unit_cost|0\.99/);
});

test('products of a category and a state; stopped before it began, nothing is written', async () => {
  const make = async (verb: string, input: object, field: string) => {
    const made = await goods.mutate(operator, verb, input, `${field} { id }`);
    expect(made.userErrors).toEqual([]);
    return made[field].id;
  };
  const top = await make('createCategory', { id: newId('cat'), name: { en: 'Tools' } }, 'category');
  const below = { id: newId('cat'), name: { en: 'Saws' }, parentId: top };
  const categoryId = await make('createCategory', below, 'category');
  const product = (en: string, more: object = {}) =>
    make('createProduct', { id: newId('prd'), name: { en }, ...more }, 'product');
  await product('Saw', { categoryId });
  const retired = await product('Old saw', { categoryId });
  await product('Elsewhere');
  await goods.mutate(operator, 'retireProduct', { productId: retired }, 'product { id }');
  const rowsOf = async (input: object) => {
    const { exportJob } = await create(operator, { kind: 'PRODUCTS', ...input });
    await settle();
    const lines = (await textOf(exportJob.id)).trim().split('\r\n').slice(1);
    return lines.map((line) => /saw|Elsewhere/i.exec(line)?.[0]);
  };
  expect(await rowsOf({ categoryId: top })).toEqual(['Saw', 'saw']);
  expect(await rowsOf({ categoryId: top, state: 'RETIRED' })).toEqual(['saw']);
  expect(await rowsOf({})).toHaveLength(3);
  const input = { id: newId('xjb'), kind: 'PRODUCTS', format: 'XLSX' };
  const first = await create(operator, input);
  expect(await create(operator, input)).toEqual(first);
  expect((await create(operator, { ...input, format: 'CSV' })).userErrors[0].code).toBe(
    'ID_REUSED',
  );
  const exportJobId = input.id;
  const cancelled = await goods.mutate(
    operator,
    'cancelExportJob',
    { exportJobId },
    'exportJob { state allowedActions }',
  );
  expect(cancelled.exportJob).toEqual({ state: 'CANCELLED', allowedActions: [] });
  await settle();
  expect(await jobOf(operator, exportJobId)).toMatchObject({ state: 'CANCELLED', fileUrl: null });
  const again = await goods.mutate(
    operator,
    'cancelExportJob',
    { exportJobId },
    'exportJob { id }',
  );
  expect(again.userErrors[0].code).toBe('EXPORT_NOT_IN_STATE');
});
