// A process that brings a file in is killed in the middle, twice; another one goes on, and in the end every row
// is there once.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '@agora/kernel/clock.js';
import { newId } from '@agora/kernel/ids.js';
import { DiskStorage } from '@agora/kernel/storage/disk-storage.js';
import { RunningSubgraph } from '@agora/kernel/subgraph.js';
import { createTestDatabase, type TestDatabase } from '@agora/kernel/testing/test-engine.js';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { emptyMapping } from '../import/import-mapping.js';
import { withoutTranslations } from '../import/job-mapping.js';
import { ProductSource } from '../imports/product-source.js';
import { startCatalogImport } from '../imports/start-catalog-import.js';
import { Product } from '../products/product.js';
import { catalog } from '../subgraph.js';
import { sourceKeyOf } from './import-files.js';
import { ImportJob, noCounts } from './import-job.js';
import { ImportRunner } from './import-runner.js';

jest.setTimeout(120_000);
const rowCount = 1500;
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const kernel = fileURLToPath(new URL('../../../kernel/dist/', import.meta.url));
let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase('catalog');
  folder = await mkdtemp(join(tmpdir(), 'agora-crash-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const start = () =>
  RunningSubgraph.start(catalog, {
    databaseUrl: database.url,
    clock: systemClock,
    storage: new DiskStorage(folder),
  });

/** A process of its own that works on imports until it is killed; says how far it is. */
function worker(): ChildProcess {
  const code = `import 'reflect-metadata';
    import { RunningSubgraph } from '${kernel}subgraph.js';
    import { DiskStorage } from '${kernel}storage/disk-storage.js';
    import { catalog } from '${dist}subgraph.js';
    import { ImportRunner } from '${dist}import-jobs/import-runner.js';
    import { ImportJob } from '${dist}import-jobs/import-job.js';
    const running = await RunningSubgraph.start(catalog, { databaseUrl: '${database.url}',
      storage: new DiskStorage('${folder}'), migrates: false });
    setInterval(async () => {
      const [job] = await running.database.em.fork().find(ImportJob, {}, { orderBy: { id: 'asc' } });
      process.stdout.write(job.position + '\\n');
    }, 20);
    ImportRunner.of(running).wake();`;
  const args = ['--input-type=module', '-e', code];
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const { NODE_OPTIONS: _, ...env } = process.env;
  return spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Until the job has got so far; then the process is killed without a warning. */
async function killAt(position: number): Promise<void> {
  const child = worker();
  const ended = once(child, 'exit');
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const reached = Math.max(...text.trim().split('\n').map(Number));
    if (reached >= position) child.kill('SIGKILL');
  });
  await ended;
}

test('nothing is lost and nothing is there twice', async () => {
  const first = await start();
  const id = newId('ijb');
  const lines = Array.from({ length: rowCount }, (_, i) => `K${i},Part ${i},P-${i},Acme`);
  const file = ['sku,name,mpn,brand', ...lines].join('\n');
  await first.files.storage.put(sourceKeyOf(id), Buffer.from(file));
  const mapping = { ...withoutTranslations(emptyMapping()), sourceKey: 'sku', mpn: 'mpn' };
  Object.assign(mapping, { brand: 'brand', name: { zhCN: null, en: 'name' } });
  await first.transact(async (work) => {
    const started = { id: newId('imp'), fileName: 'parts.csv', source: 'crash' };
    await startCatalogImport(work, started);
    const job = Object.assign(new ImportJob(), { id, kind: 'PRODUCTS', source: 'crash', mapping });
    Object.assign(job, {
      companyId: newId('com'),
      startedByMemberId: newId('mem'),
      vendorId: null,
    });
    Object.assign(job, { isOperators: true, fileName: 'parts.csv', locale: 'en', columns: [] });
    Object.assign(job, {
      file: { format: 'CSV', encoding: null, delimiter: null, sheets: [], sheet: null },
    });
    Object.assign(job, { counts: noCounts(), problemCounts: [], contentHash: id });
    Object.assign(job, { createdAt: work.now, touchedAt: work.now, totalCount: rowCount });
    Object.assign(job, { catalogImportId: started.id, state: 'RUNNING', startedAt: work.now });
    work.add(job);
  });
  await first.stop();
  await killAt(200);
  await killAt(700);
  const last = await start();
  const em = () => last.database.em.fork();
  const half = await em().findOneOrFail(ImportJob, { id });
  expect(half.state).toBe('RUNNING');
  expect(half.position).toBeGreaterThanOrEqual(700);
  expect(half.position).toBeLessThan(rowCount);
  await ImportRunner.of(last).settle();
  const job = await em().findOneOrFail(ImportJob, { id });
  expect(job).toMatchObject({ state: 'FINISHED', position: rowCount });
  expect(job.counts).toMatchObject({ rowCount, createdCount: rowCount, failedCount: 0 });
  expect(await em().count(Product)).toBe(rowCount);
  expect(await em().count(ProductSource, { source: 'crash' })).toBe(rowCount);
  await last.stop();
});
