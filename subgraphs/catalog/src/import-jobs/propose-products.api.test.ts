// A seller's file of products: what the catalog lacks is proposed, what it has is met and gets the seller's offer.
import { newId } from '@agora/kernel/ids.js';
import type { AskSibling } from '@agora/kernel/siblings.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Brand } from '../brands/brand.js';
import { Attribute } from '../categories/attribute.js';
import { Category } from '../categories/category.js';
import { Product } from '../products/product.js';
import { ProductRevision } from '../products/product-revision.js';
import { catalog } from '../subgraph.js';
import { ImportRunner } from './import-runner.js';

let goods: TestSubgraph;
const operator = as.operator();
const agent = as.member(['SELLER_AGENT']);
const sellerId = newId('sel');
/** What the seller's own subgraph was told to take, and takes. */
const offered: { line: number; productId: string; sourceKey: string }[] = [];

const askSibling: AskSibling = async (_name, { query, variables }) => {
  if (query.includes('VendorCompany')) {
    return { data: { sellerVendorCompany: agent.companyId } } as never;
  }
  const { rows, isDryRun } = (variables?.input ?? { rows: [] }) as {
    rows: typeof offered;
    isDryRun?: boolean;
  };
  if (!isDryRun) offered.push(...rows);
  const results = rows.map(({ line }) => ({ line, outcome: 'CREATED' }));
  return { data: { takeSellerRows: { results } } } as never;
};

beforeAll(async () => {
  goods = await TestSubgraph.start(catalog, { askSibling });
});
afterAll(() => goods.stop());

const settle = () => ImportRunner.of(goods.running).settle();
const em = () => goods.running.database.em.fork();

async function bring(text: string, input: object = {}, verb = 'runImportJob') {
  const about = { purpose: 'IMPORT_FILE', fileName: 'mine.csv', contentType: 'text/plain' };
  const uploadId = await goods.upload(agent, Buffer.from(text), about);
  const id = newId('ijb');
  const wanted = { id, uploadId, kind: 'PRODUCTS', vendorId: sellerId, ...input };
  const made = await goods.mutate(agent, 'createImportJob', wanted, 'importJob { id }');
  if (made.userErrors.length > 0) return made.userErrors;
  await settle();
  const importJobId = id;
  expect((await goods.mutate(agent, verb, { importJobId }, 'importJob { id }')).userErrors).toEqual(
    [],
  );
  await settle();
  const counts =
    'createdCount updatedCount unchangedCount failedCount offers { createdCount failedCount }';
  const query = `query ($id: ID!) { importJob(id: $id) { state counts { ${counts} } problemCounts { code count isWarning } } }`;
  return (await goods.ask(agent, query, { id })).importJob;
}

const file =
  'sku,name,brand,mpn,gtin,category,unit price,currency,Voltage\n' +
  'S1,Known by number,Acme,X-1,,Relays,1.50,CNY,5 V\n' +
  'S2,Known by GTIN,,,4006381333931,Relays,2,CNY,\n' +
  'S3,New relay,Acme,X-3,,Relays,3,CNY,12 V\n' +
  'S4,Other maker,Unheard,U-1,,Gadgets,4,CNY,\n' +
  'S5,New relay again,acme,x 3,,Relays,5,CNY,\n';

test('what the catalog lacks waits for the operator; what it has is offered, never made twice', async () => {
  const make = async (verb: string, input: object, field: string) => {
    const made = await goods.mutate(operator, verb, input, `${field} { id }`);
    expect(made.userErrors).toEqual([]);
    return made[field].id;
  };
  const brandId = await make('createBrand', { id: newId('brd'), name: 'Acme' }, 'brand');
  await make('createCategory', { id: newId('cat'), name: { en: 'Relays' } }, 'category');
  const product = (input: object) =>
    make('createProduct', { id: newId('prd'), ...input }, 'product');
  const first = await product({ name: { en: 'Relay 1' }, brandId, mpn: 'X1' });
  const second = await product({ name: { en: 'Relay 2' }, gtin: '4006381333931' });
  const structure = async () => [
    await em().count(Brand),
    await em().count(Category),
    await em().count(Attribute),
  ];
  const before = await structure();

  expect(await bring(file, { vendorId: null })).toMatchObject([
    { code: 'INVALID_INPUT', field: ['vendorId'] },
  ]);
  const checked = await bring(file, {}, 'checkImportJob');
  expect(checked).toMatchObject({ state: 'CHECKED' });
  expect([await em().count(Product), offered]).toEqual([2, []]);

  const done = await bring(file);
  expect(done).toMatchObject({
    state: 'FINISHED',
    counts: {
      ...{ createdCount: 2, updatedCount: 0, unchangedCount: 3, failedCount: 0 },
      offers: { createdCount: 2, failedCount: 0 },
    },
    problemCounts: expect.arrayContaining([
      { code: 'BRAND_UNKNOWN', count: 1, isWarning: true },
      { code: 'CATEGORY_UNKNOWN', count: 1, isWarning: true },
      { code: 'ATTRIBUTE_UNKNOWN', count: 1, isWarning: true },
    ]),
  });
  expect(offered.map(({ productId, sourceKey }) => [productId, sourceKey])).toEqual([
    [first, 'S1'],
    [second, 'S2'],
  ]);
  // Nothing of the catalog's own was made or changed.
  expect(await structure()).toEqual(before);
  expect(await em().findOneOrFail(Product, first)).toMatchObject({ name: { en: 'Relay 1' } });
  const list = 'query { products(filter: { state: IN_REVIEW }) { nodes { name { en } } } }';
  const namesSeen = async (caller: Parameters<TestSubgraph['ask']>[0]) =>
    (await goods.ask(caller, list)).products.nodes.map((n: { name: { en: string } }) => n.name.en);
  expect((await namesSeen(operator)).sort()).toEqual(['New relay', 'Other maker']);
  expect((await namesSeen(agent)).sort()).toEqual(['New relay', 'Other maker']);
  expect(await namesSeen(as.member(['SELLER_AGENT']))).toEqual([]);
  const proposed = await em().findOneOrFail(Product, { mpn: 'U-1' });
  expect(proposed.proposedByCompanyId).toBe(agent.companyId);
  const birth = await em().findOneOrFail(ProductRevision, { productId: proposed.id });
  expect(birth).toMatchObject({
    ...{ kind: 'PROPOSED', memberId: agent.memberId, reason: 'Unheard · Gadgets' },
  });
});

test('the same file again: accepted ones are offered, one sent back is mended and handed in', async () => {
  const relay = await em().findOneOrFail(Product, { mpn: 'X-3' });
  const other = await em().findOneOrFail(Product, { mpn: 'U-1' });
  await goods.mutate(operator, 'acceptProduct', { productId: relay.id }, 'product { id }');
  const reason = 'Which category?';
  await goods.mutate(operator, 'rejectProduct', { productId: other.id, reason }, 'product { id }');
  offered.length = 0;
  const done = await bring(file.replace('Other maker', 'Other maker II'));
  expect(done.counts).toMatchObject({ createdCount: 0, updatedCount: 1, failedCount: 0 });
  expect(offered.map(({ productId }) => productId)).toContain(relay.id);
  expect(await em().count(Product)).toBe(4);
  expect(await em().findOneOrFail(Product, other.id)).toMatchObject({
    ...{ state: 'IN_REVIEW', rejectionReason: null, name: { en: 'Other maker II' } },
  });
});
