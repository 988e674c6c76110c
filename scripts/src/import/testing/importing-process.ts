// A catalog and a store in a process of their own that work on imports until they are killed; says again and again how
// far the job is. Called with where the databases and the files are, as JSON.
import 'reflect-metadata';
import { ImportJob } from '@agora/catalog/import-jobs/import-job.js';
import { ImportRunner } from '@agora/catalog/import-jobs/import-runner.js';
import { catalog } from '@agora/catalog/subgraph.js';
import { Actor } from '@agora/kernel/actor.js';
import type { AskSibling } from '@agora/kernel/siblings.js';
import { DiskStorage } from '@agora/kernel/storage/disk-storage.js';
import { RunningSubgraph } from '@agora/kernel/subgraph.js';
import { store } from '@agora/store/subgraph.js';

export interface Surroundings {
  catalogUrl: string;
  storeUrl: string;
  folder: string;
  jobId: string;
}

const lookEveryMs = 20;

/** Both on these databases, the catalog with the store beside it. */
export async function startBoth({ catalogUrl, storeUrl, folder }: Omit<Surroundings, 'jobId'>) {
  const shop = await RunningSubgraph.start(store, { databaseUrl: storeUrl });
  const askSibling: AskSibling = async (_, { requestId, ...request }) =>
    (await shop.answer(request, Actor.service('catalog', requestId))) as never;
  const storage = new DiskStorage(folder);
  const goods = await RunningSubgraph.start(catalog, {
    databaseUrl: catalogUrl,
    storage,
    askSibling,
  });
  return { goods, shop };
}

const [given] = process.argv.slice(2);
if (process.argv[1] === import.meta.filename && given) {
  const surroundings: Surroundings = JSON.parse(given);
  const { goods } = await startBoth(surroundings);
  setInterval(async () => {
    const job = await goods.database.em.fork().findOneOrFail(ImportJob, { id: surroundings.jobId });
    process.stdout.write(`${job.position}\n`);
  }, lookEveryMs);
  ImportRunner.of(goods).wake();
}
