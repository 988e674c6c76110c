// Filling a fresh market does not wait for the disk after every step: SQLite writes without syncing until all
// is in, and then once for good. A killed process loses nothing by it; a power cut in the middle of the first
// start may, and then the data folder is removed and the start repeated.
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { isEmbedded } from '@agora/kernel/database/database.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';

type Subgraphs = ReadonlyMap<string, RunningSubgraph>;

/** Runs this with quick writes; on a database server it changes nothing. */
export async function withQuickWrites<T>(subgraphs: Subgraphs, run: () => Promise<T>): Promise<T> {
  const files = await sqliteFiles(subgraphs);
  for (const { ask } of files) await ask('pragma synchronous = off');
  try {
    return await run();
  } finally {
    for (const { ask, file } of files) {
      await ask('pragma synchronous = full');
      await ask('pragma wal_checkpoint(truncate)');
      if (file) syncFile(file);
    }
  }
}

async function sqliteFiles(subgraphs: Subgraphs) {
  const files = [];
  for (const { database } of subgraphs.values()) {
    if (!isEmbedded(database)) continue;
    const connection = database.em.getConnection();
    const ask = (sql: string) => connection.execute(sql, [], 'all');
    const [main] = (await ask('pragma database_list')) as { file: string }[];
    files.push({ ask, file: main?.file });
  }
  return files;
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}
