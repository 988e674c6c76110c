// One engine filled with a made-up catalog and measured, in a process of its own, so that its memory is
// its own. Forked by the bench; answers with one message.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { EmbeddedEngine } from '@agora/catalog/search/embedded-engine.js';
import type { SearchEngine, SearchQuery } from '@agora/catalog/search/search-engine.js';
import { readSnapshot } from '@agora/catalog/search/serving/snapshot.js';
import { SphinxConnection } from '@agora/catalog/search/sphinx/connection.js';
import { prepareIndexes } from '@agora/catalog/search/sphinx/prepare-indexes.js';
import { SphinxEngine } from '@agora/catalog/search/sphinx/sphinx-engine.js';
import { startSearchd } from '@agora/catalog/search/testing/searchd.js';
import { LinearSearch } from './linear-search.js';
import { percentile } from './measure.js';
import { catalogOf, changedPrice, type Language, queriesIn } from './search-catalog.js';

export interface EngineTask {
  readonly engine: 'embedded' | 'sphinx';
  readonly offers: number;
  readonly queries: number;
  /** Threads that answer, for the embedded engine. */
  readonly workers: number;
  /** Whether the linear way is measured as well. */
  readonly withLinear: boolean;
}

export interface Latency {
  readonly p50: number;
  readonly p99: number;
}

export interface EngineFigures {
  readonly buildSeconds: number;
  readonly residentMegabytes: number;
  readonly latency: Readonly<Record<Language, Latency>>;
  /** Everything, with all facets and no text. */
  readonly all: Latency;
  readonly perSecond: number;
  /** From the call that brings a new price to the answer that shows it. */
  readonly updateMs: number;
  readonly restartSeconds: number | undefined;
  readonly linear: Readonly<Record<Language, Latency>> | undefined;
}

const prices = { currencyCode: 'CNY' };
const languages: readonly Language[] = ['en', 'zh'];
const mostLinearMs = 15_000;
const updates = 20;

async function measure(task: EngineTask): Promise<EngineFigures> {
  const before = process.memoryUsage().rss;
  const opened = task.engine === 'embedded' ? openEmbedded(task) : await openSphinx();
  const { engine } = opened;
  const buildSeconds = await secondsOf(async () => {
    for (const batch of catalogOf(task.offers)) await engine.apply(batch, 1);
    await engine.query({ first: 1 });
  });
  const latency = {} as Record<Language, Latency>;
  for (const language of languages) {
    latency[language] = await latencyOf(queriesIn(language, task.queries), (q) => engine.query(q));
  }
  const bare = Array.from({ length: 20 }, (_, at) => ({ first: 24 + at }));
  const figures = {
    buildSeconds,
    latency,
    all: await latencyOf(bare, (q) => engine.query(q)),
    perSecond: await perSecondOf(engine, task),
    updateMs: await updateOf(engine),
    residentMegabytes: await opened.megabytes(before),
    restartSeconds: await opened.restart(),
  };
  const linear = task.withLinear ? await measureLinear(task) : undefined;
  await opened.close();
  return { ...figures, linear };
}

function openEmbedded({ workers }: EngineTask) {
  const snapshotFile = join(tmpdir(), `agora-bench-${process.pid}.snapshot`);
  const engine = new EmbeddedEngine({ ...prices, workers, workersFrom: 0, snapshotFile });
  return {
    engine,
    megabytes: async (before: number) => (process.memoryUsage().rss - before) / 1e6,
    // Small catalogs have no snapshot: filling them again takes no time.
    restart: async () => {
      if (!existsSync(snapshotFile)) return undefined;
      return secondsOf(async () => {
        const start = await readSnapshot(snapshotFile, prices);
        const restarted = new EmbeddedEngine({ ...prices, workers, ...(start ? { start } : {}) });
        await restarted.query({ first: 1, text: 'resistor' });
        await restarted.close();
      });
    },
    close: async () => {
      await engine.close();
      rmSync(snapshotFile, { force: true });
    },
  };
}

async function openSphinx() {
  const server = await startSearchd();
  const connection = new SphinxConnection(server.url);
  await prepareIndexes(connection);
  return {
    engine: new SphinxEngine(connection, 0, prices),
    megabytes: async () => residentMegabytes(server.pid),
    restart: async () => undefined,
    close: async () => {
      await connection.close();
      await server.stop();
    },
  };
}

/** Of another process; this one's own counting is not to be had from it. */
function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1000;
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

/** Each query once, after a few that warm up. */
async function latencyOf(
  queries: readonly SearchQuery[],
  ask: (query: SearchQuery) => unknown,
): Promise<Latency> {
  for (const query of queries.slice(0, 3)) await ask({ ...query, first: 1 });
  const taken: number[] = [];
  for (const query of queries) taken.push(1000 * (await secondsOf(async () => ask(query))));
  taken.sort((left, right) => left - right);
  return { p50: percentile(taken, 0.5), p99: percentile(taken, 0.99) };
}

/** With enough questions under way to keep every thread busy. */
async function perSecondOf(engine: SearchEngine, { queries, workers }: EngineTask) {
  const waiting = queriesIn('en', 2 * queries).map((query) => ({ ...query, first: 25 }));
  const count = waiting.length;
  const seconds = await secondsOf(() =>
    Promise.all(
      Array.from({ length: 2 * Math.max(1, workers) }, async () => {
        for (let query = waiting.pop(); query; query = waiting.pop()) await engine.query(query);
      }),
    ),
  );
  return count / seconds;
}

async function updateOf(engine: SearchEngine): Promise<number> {
  const taken: number[] = [];
  for (let version = 2; version < 2 + updates; version++) {
    taken.push(
      1000 *
        (await secondsOf(async () => {
          await engine.apply([changedPrice(version)], version);
          await engine.query({ first: 1, withFacets: false });
        })),
    );
  }
  return percentile(
    taken.sort((left, right) => left - right),
    0.5,
  );
}

async function measureLinear({ offers, queries }: EngineTask) {
  const linear = new LinearSearch();
  for (const batch of catalogOf(offers)) linear.apply(batch);
  const latency = {} as Record<Language, Latency>;
  for (const language of languages) {
    const giveUpAt = performance.now() + mostLinearMs / languages.length;
    const all = queriesIn(language, queries);
    const taken: number[] = [];
    for (const query of all) {
      if (performance.now() > giveUpAt) break;
      taken.push(1000 * (await secondsOf(async () => linear.query(query))));
    }
    taken.sort((left, right) => left - right);
    latency[language] = { p50: percentile(taken, 0.5), p99: percentile(taken, 0.99) };
  }
  return latency;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.once('message', (task) => {
    void measure(task as EngineTask)
      .then((figures) => process.send?.(figures))
      .then(() => process.disconnect());
  });
}
