// One file brought into an empty catalog on SQLite, in a process of its own, through the same mutations that
// people and programs use. Says how long that took, from the file's arrival on, and how much memory the process had at its peak.
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
import type { Ask } from '../import/ask.js';
import { importFile } from '../import/import-file.js';

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

const begunAt = performance.now();
const { createdCount } = await importFile({
  market: { ask, upload },
  file,
  kind: 'PRODUCTS',
  mapping: null,
});
const seconds = (performance.now() - begunAt) / 1000;
await subgraph.stop();
await rm(folder, { recursive: true, force: true });
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(
  JSON.stringify({ rows: createdCount, seconds, wholeSeconds: seconds, megabytes }),
);
process.exit();
