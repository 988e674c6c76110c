// The folder of the embedded platform's databases. One process at a time: the lock is SQLite's own on a file
// of its own, so the system lets go of it however the process ends.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { CannotStart } from './cannot-start.js';

export type MarketContent = 'demo' | 'empty';

export interface DataFolder {
  readonly path: string;
  /** What the first start that came through put here; undefined until then. */
  readonly content: MarketContent | undefined;
  databaseUrlOf(subgraph: string): string;
  /** Where files are kept, unless STORAGE_URL says otherwise. */
  readonly storageUrl: string;
  /**
   * Before a first start brings in the demo: one that was interrupted is gone on with, but only by the demo that began
   * it. Another would do again, under other names, what is there.
   */
  beginDemo(edition: string): void;
  /** Notes that the first start came through. */
  markStarted(content: MarketContent): void;
  release(): void;
}

export function openDataFolder(path: string): DataFolder {
  const folder = resolve(path);
  mkdirSync(folder, { recursive: true });
  const lock = takeLock(folder);
  const contentFile = join(folder, 'content');
  return {
    path: folder,
    content: readContent(contentFile),
    databaseUrlOf: (subgraph) => `sqlite:${join(folder, `${subgraph}.db`)}`,
    storageUrl: pathToFileURL(join(folder, 'files')).href,
    beginDemo: (edition) => beginDemo(folder, edition),
    markStarted: (content) => writeFileSync(contentFile, `${content}\n`),
    release: () => {
      rmSync(join(folder, 'process'), { force: true });
      lock.close();
    },
  };
}

function beginDemo(folder: string, edition: string): void {
  const file = join(folder, 'demo-edition');
  const begun = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (begun === edition) return;
  if (begun || globSync('*.db', { cwd: folder }).length > 0) {
    throw new CannotStart(
      `The data folder ${folder} holds the beginning of a market that this version did not begin: remove it, or choose another folder with --data.`,
    );
  }
  writeFileSync(file, `${edition}\n`);
}

function readContent(file: string): MarketContent | undefined {
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8').trim() === 'demo' ? 'demo' : 'empty';
}

function takeLock(folder: string): DatabaseSync {
  const lock = new DatabaseSync(join(folder, 'lock'));
  const processFile = join(folder, 'process');
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    lock.close();
    if (!/locked|busy/i.test((error as Error).message)) throw error;
    const owner = existsSync(processFile)
      ? ` (process ${readFileSync(processFile, 'utf8').trim()})`
      : '';
    throw new CannotStart(
      `The data folder ${folder} is in use by another Agora${owner}: stop that one, or choose another folder with --data.`,
    );
  }
  writeFileSync(processFile, String(process.pid));
  return lock;
}
