// The index follows the tables: a committed change is found within a second, and a start from a snapshot
// reads only what came after it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@agora/kernel/ids.js';
import { as, TestSubgraph, testStart } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readCatalogEnv } from '../env.js';
import type { SearchOperation } from '../search/search-engine.js';
import { IndexBuilder } from '../search/serving/index-builder.js';
import { writeSnapshot } from '../search/serving/snapshot.js';
import { catalog } from '../subgraph.js';
import { operator, TestCatalog } from '../testing/test-catalog.js';
import { SearchIndex } from './search-index.js';

let shop: TestSubgraph;
beforeAll(async () => {
  // Without the look by the clock: what is found was noticed when it was committed.
  shop = await TestSubgraph.start({ ...catalog, sweeps: [] });
  shop.running.startSweeps();
});
afterAll(() => shop.stop());

async function product(mpn: string): Promise<string> {
  const input = { id: newId('prd'), name: { en: `Part ${mpn}` }, mpn };
  const payload = await shop.mutate(as.operator(), 'createProduct', input, 'product { id }');
  const id = payload.product.id;
  await shop.mutate(as.operator(), 'activateProduct', { productId: id }, 'product { state }');
  return id;
}

const offerId = newId('sto');
const vendorId = newId('bun');
function offer(productId: string, version: number, price: number): Promise<void> {
  const snapshot = {
    offerId,
    version,
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
  };
  return shop.receive('store.offer.changed', offerId, snapshot);
}

const priceOf = async (text: string): Promise<number> => {
  const query = 'query ($q: SearchInput!) { search(query: $q) { facets { price { maximum } } } }';
  const { search } = await shop.ask(as.anonymous(), query, { q: { text } });
  return Number(search.facets.price?.maximum);
};

test('a changed price is found within a second of the event', async () => {
  const productId = await product('SEEN-1');
  for (let version = 1; version <= 10; version++) {
    await offer(productId, version, version);
    const committedAt = performance.now();
    while ((await priceOf('SEEN-1')) !== version) {
      expect(performance.now() - committedAt).toBeLessThan(1000);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
});

test('what is written by a clock that was put back is found, too', async () => {
  // One whose index looks when it is told to.
  const own = await TestCatalog.open();
  await SearchIndex.of(own.shop.running).follow();
  own.shop.clock.advance(-86_400_000);
  const productId = await own.product('Yesterday');
  await own.act(operator, 'activateProduct', { productId }, 'product { state }');
  own.shop.clock.advance(1000);
  expect(await own.found('Yesterday')).toEqual([productId]);
  await own.close();
});

test('a start from a snapshot reads only what came after it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'agora-snapshot-'));
  const env = { ...readCatalogEnv(), SEARCH_SNAPSHOT: join(folder, 'snapshot') };
  await SearchIndex.of(shop.running).stop();
  // One that is in the snapshot alone shows that it was read.
  const text = { zhCN: null, en: 'Part' };
  const ghost: SearchOperation = {
    kind: 'upsertProduct',
    version: 1,
    product: {
      productId: 'prd_ghost',
      categories: [],
      brand: null,
      name: text,
      mpn: 'GHOST-1',
      gtin: null,
      description: text,
      attributes: {},
      createdAt: 0,
    },
  };
  const builder = new IndexBuilder(undefined, () => -1);
  builder.absorb([ghost]);
  const position = testStart.getTime() + 3_600_000;
  const prices = { currencyCode: env.MARKET_CURRENCY };
  writeSnapshot(env.SEARCH_SNAPSHOT, { segment: builder.collapse(), position }, prices);
  shop.clock.advance(2 * 3_600_000);
  await product('LATER-1');
  await SearchIndex.start(shop.running, env);
  const find = async (mpn: string) =>
    (await SearchIndex.of(shop.running).engine.query({ text: mpn, first: 1 })).totalCount;
  expect(await find('GHOST-1')).toBe(1);
  expect(await find('LATER-1')).toBe(1);
  expect(await find('SEEN-1')).toBe(0);
  await SearchIndex.of(shop.running).rebuild();
  expect([await find('GHOST-1'), await find('LATER-1'), await find('SEEN-1')]).toEqual([0, 1, 1]);
  await rm(folder, { recursive: true });
});
