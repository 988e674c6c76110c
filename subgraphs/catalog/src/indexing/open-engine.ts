// Which engine this process searches with: a server that all replicas share, or the embedded index, which
// begins with its snapshot where there is one.
import { availableParallelism } from 'node:os';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { CatalogEnv } from '../env.js';
import { EmbeddedEngine, type EmbeddedEngineOptions } from '../search/embedded-engine.js';
import type { PriceOptions } from '../search/prices.js';
import { RebuildableEngine } from '../search/rebuildable-engine.js';
import { readSnapshot, removeUnfinished, UnusableSnapshot } from '../search/serving/snapshot.js';
import { openSphinxSearch } from '../search/sphinx/sphinx-search.js';
import { mergeSeconds } from './search-metrics.js';
import type { ServedEngine } from './served-engine.js';

export interface OpenedEngine {
  engine: ServedEngine;
  /** The embedded one that serves now, for its figures. */
  embedded?: () => EmbeddedEngine;
}

/** Beyond two, threads take from one another what the rest of the process needs. */
const MOST_THREADS = 2;

export async function openEngine(
  subgraph: RunningSubgraph,
  env: CatalogEnv,
): Promise<OpenedEngine> {
  const prices = { currencyCode: env.MARKET_CURRENCY };
  if (env.SEARCH_URL !== undefined) {
    const nowMs = () => subgraph.clock.now().getTime();
    return { engine: openSphinxSearch(env.SEARCH_URL, prices, nowMs) };
  }
  const options: EmbeddedEngineOptions = {
    ...prices,
    workers: env.SEARCH_WORKERS ?? Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1)),
    observe: {
      merged: (seconds) => mergeSeconds.observe(seconds),
      failed: (what, err) => subgraph.log.error({ err }, what),
    },
  };
  const file = env.SEARCH_SNAPSHOT ?? snapshotBeside(subgraph);
  if (file !== undefined) options.snapshotFile = file;
  const start = file === undefined ? undefined : await lastSnapshot(file, prices, subgraph);
  const engine = new RebuildableEngine(
    () => new EmbeddedEngine(options),
    new EmbeddedEngine({ ...options, ...(start ? { start } : {}) }),
  );
  return { engine, embedded: () => engine.serving };
}

/** An embedded database is a file; the snapshot stands beside it. */
function snapshotBeside({ database }: RunningSubgraph): string | undefined {
  const file = database.config.get('dbName');
  const isFile = typeof file === 'string' && file.includes('/');
  return isFile ? `${file}.search` : undefined;
}

async function lastSnapshot(file: string, prices: PriceOptions, { log }: RunningSubgraph) {
  try {
    await removeUnfinished(file);
    return await readSnapshot(file, prices);
  } catch (error) {
    if (!(error instanceof UnusableSnapshot)) throw error;
    log.warn(
      { file, why: error.message },
      'the search snapshot is not used: filling the index anew',
    );
    return undefined;
  }
}
