// How fast search answers, and at what cost: both engines on made-up catalogs of several sizes against a
// linear pass over the same products; then the demo market, end to end through the gateway.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EmbeddedEngine } from '@agora/catalog/search/embedded-engine.js';
import { measureRelevance, readRelevanceSet } from '@agora/catalog/search/testing/relevance.js';
import { hasSearchd } from '@agora/catalog/search/testing/searchd.js';
import type { EngineFigures, EngineTask, Latency } from './search-engines.js';
import { measureSearchPage } from './search-page.js';

const help = `pnpm bench search [--offers 10000,100000] [--engine embedded|sphinx] [--queries 100]

Made-up catalogs of so many offers (three to a product, fourteen attributes each), searched in English and
Chinese with all facets, every query another; over SphinxQL where searchd is installed. For a million offers ask:
--offers 1000000. Then the relevance set, a price on its way from the vendor into search, and the search page
through the gateway.
`;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

export async function benchSearch(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      offers: { type: 'string', default: '10000,100000' },
      engine: { type: 'string' },
      queries: { type: 'string', default: '100' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(help);
  const engines = enginesOf(values.engine);
  const queries = Number(values.queries);
  for (const offers of values.offers.split(',').map(Number)) {
    say(`\n${offers.toLocaleString('en')} offers`);
    say(rowOf(head));
    let linear: EngineFigures['linear'];
    for (const engine of engines) {
      for (const workers of engine === 'embedded' ? [1, 2] : [1]) {
        const withLinear = linear === undefined;
        const figures = await measured({ engine, offers, queries, workers, withLinear });
        linear ??= figures.linear;
        say(rowOf(cellsOf(engine, workers, figures, linear)));
      }
    }
    if (linear) say(`linear pass: en ${shown(linear.en)}, zh ${shown(linear.zh)}`);
  }
  await sayRelevance();
  await measureSearchPage(say);
}

function enginesOf(asked: string | undefined): EngineTask['engine'][] {
  if (asked === 'embedded' || asked === 'sphinx') return [asked];
  if (asked !== undefined) throw new Error(`--engine ${asked}: embedded or sphinx`);
  if (hasSearchd()) return ['embedded', 'sphinx'];
  say('searchd is not installed: SphinxQL is not measured.');
  return ['embedded'];
}

function measured(task: EngineTask): Promise<EngineFigures> {
  const child = fork(fileURLToPath(new URL('./search-engines.js', import.meta.url)));
  return new Promise((resolve, reject) => {
    let figures: EngineFigures | undefined;
    child.once('message', (message) => {
      figures = message as EngineFigures;
    });
    child.once('exit', (code) =>
      figures ? resolve(figures) : reject(new Error(`${task.engine} ended with ${code}`)),
    );
    child.send(task);
  });
}

const head = [
  '',
  'en p50/p99 ms',
  'zh p50/p99 ms',
  'no text',
  'x linear en/zh',
  'queries/s',
  'update ms',
  'build s',
  'MB',
  'restart s',
];

function cellsOf(
  engine: string,
  workers: number,
  figures: EngineFigures,
  linear: EngineFigures['linear'],
): string[] {
  const { latency } = figures;
  const ratio = (language: 'en' | 'zh') =>
    linear ? (linear[language].p50 / latency[language].p50).toFixed(0) : '-';
  return [
    engine === 'embedded' ? `embedded, ${workers} worker${workers > 1 ? 's' : ''}` : 'SphinxQL',
    shown(latency.en),
    shown(latency.zh),
    shown(figures.all),
    `${ratio('en')}/${ratio('zh')}`,
    figures.perSecond.toFixed(0),
    figures.updateMs.toFixed(1),
    figures.buildSeconds.toFixed(1),
    figures.residentMegabytes.toFixed(0),
    figures.restartSeconds?.toFixed(2) ?? '-',
  ];
}

const shown = ({ p50, p99 }: Latency) => `${p50.toFixed(1)}/${p99.toFixed(1)}`;

const rowOf = (cells: readonly string[]) =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(15))).join('');

async function sayRelevance(): Promise<void> {
  const set = readRelevanceSet();
  const engine = new EmbeddedEngine({ currencyCode: 'CNY' });
  await engine.apply(
    set.products.map((product) => ({ kind: 'upsertProduct', version: 1, product })),
    1,
  );
  const score = await measureRelevance(set, engine);
  const bare = await measureRelevance(set, engine, []);
  say(
    `\n${set.queries.length} judged queries: NDCG@10 ${score.ndcg.toFixed(3)}, MRR ${score.mrr.toFixed(3)}; ` +
      `without synonyms ${bare.ndcg.toFixed(3)}, ${bare.mrr.toFixed(3)}`,
  );
  for (const kind of new Set(score.queries.map((query) => query.kind))) {
    const own = score.queries.filter((query) => query.kind === kind);
    const mean = own.reduce((sum, { ndcg }) => sum + ndcg, 0) / own.length;
    say(
      `  ${kind.padEnd(12)} ${String(own.length).padStart(3)} queries  NDCG@10 ${mean.toFixed(3)}`,
    );
  }
  await engine.close();
}
