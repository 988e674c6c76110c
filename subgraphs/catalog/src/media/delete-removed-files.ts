// Deletes the files of pictures and documents that products no longer name. An hour passes first, so that
// pages which are open stay whole. What another product names by then stays; merged products answer with
// another one, so that what they name counts no more.
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import { keptPaths, RemovedFile } from '../products/removed-file.js';

export const removedFilesStayMs = 60 * 60 * 1000;
const batchSize = 200;
const productsAtOnce = 1000;

interface Row {
  id: string;
  media: string;
  documents: string;
}

/** Returns how many files are gone for good. Safe in any number of processes. */
export async function deleteRemovedFiles(subgraph: RunningSubgraph): Promise<number> {
  const { database, clock, files } = subgraph;
  const due = new Date(clock.now().getTime() - removedFilesStayMs);
  const em = database.em.fork();
  const removed = await em.find(
    RemovedFile,
    { removedAt: { $lte: due } },
    { orderBy: { removedAt: 'asc', id: 'asc' }, limit: batchSize },
  );
  if (removed.length === 0) return 0;
  const orphans = new Set(removed.map(({ path }) => path));
  for await (const path of pathsInUse(subgraph)) orphans.delete(path);
  for (const path of orphans) {
    const key = path.replace('/files/', 'public/');
    // A picture is a folder of its widths.
    if (!key.startsWith('public/media/')) await files.storage.delete(key);
    else for await (const each of files.storage.list(`${key}/`)) await files.storage.delete(each);
  }
  // Last, so that what a crash leaves is deleted the next time.
  const ids = removed.map(({ id }) => id);
  await subgraph.transact((work) => work.em.nativeDelete(RemovedFile, { id: { $in: ids } }));
  return orphans.size;
}

async function* pathsInUse({ database }: RunningSubgraph): AsyncGenerator<string> {
  const connection = database.em.fork().getConnection();
  const page = `select id, media, documents from products
    where id > ? and state <> 'MERGED' and (media like ? or documents like ?)
    order by id limit ${productsAtOnce}`;
  for (let afterId = ''; ; ) {
    const own = '%"/files/%';
    const rows = (await connection.execute(page, [afterId, own, own], 'all')) as Row[];
    for (const { media, documents } of rows) {
      yield* keptPaths({ media: JSON.parse(media), documents: JSON.parse(documents) });
    }
    const last = rows.at(-1);
    if (!last || rows.length < productsAtOnce) return;
    afterId = last.id;
  }
}
