// One file brought into an empty catalog on SQLite, in a process of its own, through the same mutations that
// people and programs use, while somebody searches in it, and written out again. Says how long that took, from the
// file's arrival on, how long searches took meanwhile, and how much memory the process had at its peak.
import 'reflect-metadata';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportRunner } from '@agora/catalog/import-jobs/import-runner.js';
import { catalog } from '@agora/catalog/subgraph.js';
import { Actor } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { DiskStorage } from '@agora/kernel/storage/disk-storage.js';
import { noteUpload, uploadKey } from '@agora/kernel/storage/uploads.js';
import { RunningSubgraph } from '@agora/kernel/subgraph.js';
import { exportFile } from '../export/export-file.js';
import type { Ask } from '../import/ask.js';
import { importFile } from '../import/import-file.js';
import type { Latencies } from './search-watch.js';
import { watchSearch } from './search-watch.js';

export interface Taken {
  rows: number;
  seconds: number;
  megabytes: number;
  /** Of searches while rows came in, in milliseconds. */
  searched: Latencies;
  /** All of it as CSV, afterwards. */
  exported: { rows: number; seconds: number; megabytes: number };
}

const [file = ''] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'agora-bench-taken-'));
const operator = { memberId: newId('mem'), companyId: newId('com') };
const actor = new Actor({ kind: 'MEMBER', requestId: 'bench', roles: ['OPERATOR'], ...operator });
const subgraph = await RunningSubgraph.start(catalog, {
  databaseUrl: `sqlite:${join(folder, 'catalog.sqlite')}`,
  storage: new DiskStorage(folder),
});
subgraph.startSweeps();

const ask: Ask = async (query, variables) => {
  const { data, errors } = await subgraph.answer({ query, variables }, actor);
  if (errors?.[0]) throw errors[0];
  ImportRunner.of(subgraph).wake();
  return data;
};

async function upload(path: string): Promise<string> {
  const { storage } = subgraph.files;
  const id = newId('upl');
  await storage.put(uploadKey(id), createReadStream(path));
  const about = { purpose: 'IMPORT_FILE', fileName: 'made-up', contentType: 'text/plain' } as const;
  const uploadedAt = subgraph.clock.now().toISOString();
  await noteUpload(storage, { ...about, ...operator, id, byteCount: 1, sha256: '', uploadedAt });
  return id;
}

const peakMegabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);
const secondsSince = (start: number) => (performance.now() - start) / 1000;
const question = '{ search(query: { text: "part series 12" }, first: 20) { totalCount } }';

const begunAt = performance.now();
const searched = watchSearch(() => ask(question, {}));
const { createdCount: rows } = await importFile({
  market: { ask, upload },
  file,
  kind: 'PRODUCTS',
  mapping: null,
});
const imported = { rows, seconds: secondsSince(begunAt), megabytes: peakMegabytes() };
const latencies = await searched();
const writtenFrom = performance.now();
const { rowCount } = await exportFile({ ask, kind: 'PRODUCTS', format: 'CSV' });
const exported = { rows: rowCount, seconds: secondsSince(writtenFrom), megabytes: peakMegabytes() };
await subgraph.stop();
await rm(folder, { recursive: true, force: true });
process.stdout.write(
  JSON.stringify({ ...imported, searched: latencies, exported } satisfies Taken),
);
process.exit();
