// The process that brings a file in is killed in the middle, twice; another one goes on. In the end every row is a
// product and an offer once, and every row that failed is reported once, mended and sent again.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as wholeText } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { gbk } from '@agora/catalog/import/testing/gbk.js';
import { failedRowsKeyOf } from '@agora/catalog/import-jobs/import-files.js';
import { ImportJob } from '@agora/catalog/import-jobs/import-job.js';
import { ImportJobProblem } from '@agora/catalog/import-jobs/import-job-problem.js';
import { ImportRunner } from '@agora/catalog/import-jobs/import-runner.js';
import { ProductSource } from '@agora/catalog/imports/product-source.js';
import { Product } from '@agora/catalog/products/product.js';
import { Actor } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { noteUpload, uploadKey } from '@agora/kernel/storage/uploads.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import { createTestDatabase, type TestDatabase } from '@agora/kernel/testing/test-engine.js';
import { StoreOffer } from '@agora/store/offers/store-offer.js';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { mutate } from './ask.js';
import { type Surroundings, startBoth } from './testing/importing-process.js';

jest.setTimeout(120_000);
const rowCount = 1500;
/** Every so many rows the price is none. */
const badEvery = 50;
const badCount = rowCount / badEvery;
const unitId = newId('bun');
const person = { memberId: newId('mem'), companyId: newId('com') };
const operator = new Actor({ kind: 'MEMBER', requestId: 'crash', roles: ['OPERATOR'], ...person });
/** Compiled: a process of its own has no jest. */
const program = fileURLToPath(
  new URL('../../dist/import/testing/importing-process.js', import.meta.url),
);
let databases: [TestDatabase, TestDatabase];
let surroundings: Omit<Surroundings, 'jobId'>;
beforeAll(async () => {
  databases = [await createTestDatabase('catalog'), await createTestDatabase('store')];
  const [{ url: catalogUrl }, { url: storeUrl }] = databases;
  const folder = await mkdtemp(join(tmpdir(), 'agora-crash-'));
  surroundings = { catalogUrl, storeUrl, folder };
});
afterAll(async () => {
  for (const database of databases) await database.drop();
  await rm(surroundings.folder, { recursive: true });
});

const asker = (subgraph: RunningSubgraph) => async (query: string, variables: object) => {
  const { data, errors } = await subgraph.answer({ query, variables: { ...variables } }, operator);
  if (errors?.[0]) throw errors[0];
  return data;
};

/** Opens a job for a file and has it looked at; nobody works on its rows yet. */
async function openJob(goods: RunningSubgraph, fileName: string, bytes: Uint8Array, more: object) {
  const { storage } = goods.files;
  const [id, uploadId] = [newId('ijb'), newId('upl')];
  await storage.put(uploadKey(uploadId), Buffer.from(bytes));
  const about = { purpose: 'IMPORT_FILE', fileName, contentType: 'text/plain', sha256: '' };
  const uploadedAt = goods.clock.now().toISOString();
  await noteUpload(storage, {
    ...about,
    ...person,
    id: uploadId,
    byteCount: bytes.length,
    uploadedAt,
  });
  const input = { id, uploadId, kind: 'PRODUCTS', ...more };
  await mutate(asker(goods), 'createImportJob', input, 'importJob { id }');
  await ImportRunner.of(goods).settle();
  await mutate(asker(goods), 'runImportJob', { importJobId: id }, 'importJob { id }');
  return id;
}

/** Until the job has got so far; then the process is killed without a warning. */
async function killAt(position: number, jobId: string): Promise<void> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child: ChildProcess = spawn(
    process.execPath,
    [program, JSON.stringify({ ...surroundings, jobId })],
    { env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const reached = Math.max(...text.trim().split('\n').map(Number));
    if (reached >= position) child.kill('SIGKILL');
  });
  const [code, signal] = await ended;
  expect([code, signal]).toEqual([null, 'SIGKILL']);
}

test('nothing is lost, nothing is there twice, and what failed is mended', async () => {
  const rows = Array.from({ length: rowCount }, (_, i) => {
    const price = i % badEvery === 0 ? '面议' : '1,25';
    return `K${i};零件 ${i};P-${i};国巨;电阻>贴片;${price}`;
  });
  const file = gbk(['编码;名称;型号;品牌;分类;单价(元)', ...rows].join('\n'));

  const first = await startBoth(surroundings);
  const unit = { id: unitId, name: { en: 'Parts' }, slug: 'parts' };
  await mutate(asker(first.shop), 'createBusinessUnit', unit, 'businessUnit { id }');
  const id = await openJob(first.goods, 'parts.csv', file, { vendorId: unitId });
  await first.goods.stop();
  await first.shop.stop();
  await killAt(300, id);
  await killAt(800, id);

  const { goods, shop } = await startBoth(surroundings);
  const em = () => goods.database.em.fork();
  const counts = async () => [
    await em().count(Product),
    await em().count(ProductSource),
    await shop.database.em.fork().count(StoreOffer),
  ];
  const half = await em().findOneOrFail(ImportJob, { id });
  expect(half.state).toBe('RUNNING');
  expect(half.position).toBeGreaterThanOrEqual(800);
  expect(half.position).toBeLessThan(rowCount);
  await ImportRunner.of(goods).settle();

  const good = rowCount - badCount;
  const job = await em().findOneOrFail(ImportJob, { id });
  expect(job).toMatchObject({ state: 'FINISHED', position: rowCount, failure: null });
  expect(job.counts).toMatchObject({ rowCount, createdCount: good, failedCount: badCount });
  const { createdCount, unchangedCount, failedCount } = job.counts.offers;
  expect([createdCount + unchangedCount, failedCount]).toEqual([good, 0]);
  expect(await counts()).toEqual([good, good, good]);
  const problems = await em().find(ImportJobProblem, { jobId: id }, { orderBy: { line: 'asc' } });
  expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual(
    Array.from({ length: badCount }, (_, i) => [i * badEvery + 2, '单价(元)', 'PRICE_INVALID']),
  );

  const failed = await wholeText(await goods.files.storage.get(failedRowsKeyOf(id)));
  expect(failed.trim().split('\r\n')).toHaveLength(badCount + 1);
  const mended = Buffer.from(failed.replaceAll(',面议,', ',"2,5",'));
  const again = await openJob(goods, 'parts failed-rows.csv', mended, { mendsJobId: id });
  await ImportRunner.of(goods).settle();
  const { counts: taken } = await em().findOneOrFail(ImportJob, { id: again });
  expect(taken).toMatchObject({ createdCount: badCount, failedCount: 0 });
  expect(await counts()).toEqual([rowCount, rowCount, rowCount]);
  await goods.stop();
  await shop.stop();
});
