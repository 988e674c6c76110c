// Guards the guards: every rule of boundaries.cjs is shown an import that it must refuse, and the
// tree itself must have none. What an allowed import looks like is part of the proof.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = resolve('.');
const config = join(root, 'boundaries.cjs');
const boundaries = createRequire(config)(config) as {
  forbidden: { name: string }[];
  tables: { features: Record<string, Record<string, string[]>> };
};
type Violation = { rule: { name: string }; from: string; to: string };

function violationsIn(directory: string): Violation[] {
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const found = ['schema', 'subgraphs', 'gateway', 'scripts', 'web'].filter((folder) =>
    existsSync(join(directory, folder)),
  );
  const run = spawnSync(
    process.execPath,
    [cli, '--config', config, '--output-type', 'json', ...found],
    { cwd: directory, encoding: 'utf8', maxBuffer: 1 << 28, env: {} },
  );
  if (!run.stdout.startsWith('{')) throw new Error(run.stderr || run.stdout);
  return JSON.parse(run.stdout).summary.violations;
}

/** A small house: the files that others import, and one that may import what it does. */
const sound: Record<string, string> = {
  'schema/events/trade.ts': 'export const tradeEvents = 1;',
  'subgraphs/kernel/src/money.ts': "export { tradeEvents } from '@agora/schema/events/trade.js';",
  'subgraphs/kernel/src/testing/as.ts': 'export const as = 1;',
  'subgraphs/offering/src/pricing.ts': "export { tradeEvents } from '@agora/kernel/money.js';",
  'subgraphs/store/src/subgraph.ts': "import './offers/offer.resolver.js';",
  'subgraphs/store/src/offers/offer.ts':
    "export { tradeEvents } from '@agora/offering/pricing.js';",
  'subgraphs/store/src/offers/offer.graphql.ts': "import './offer.js';",
  'subgraphs/store/src/offers/offer.resolver.ts': "import './offer.graphql.js';",
  'subgraphs/store/src/offers/offers.api.test.ts': "import '@agora/kernel/testing/as.js';",
  'gateway/src/embedded.ts': "import '@agora/store/subgraph.js';",
  'scripts/src/seed.ts': "import '@agora/store/offers/offer.js';",
  'web/src/main.ts': "import './data/generated/graphql.js';",
  'web/src/features/search/Search.tsx': "export { Row } from './Row.js';",
  'web/src/features/search/Row.tsx': 'export const Row = 1;',
};

/** rule: [file that breaks it, what it imports] */
const refused: Record<string, [file: string, imports: string]> = {
  'no-cycles': ['subgraphs/trade/src/a-cycle.ts', './a-cycle.js'],
  'resolvers-only-from-subgraph': [
    'subgraphs/store/src/offers/a.reference.ts',
    './offer.resolver.js',
  ],
  'graphql-types-only-at-the-edge': [
    'subgraphs/store/src/offers/publish-offer.ts',
    './offer.graphql.js',
  ],
  'tests-only-from-tests': ['subgraphs/rfq/src/a-kit.ts', '@agora/kernel/testing/as.js'],
  'web-features-stand-alone': ['web/src/features/cart/Cart.tsx', '../search/Search.js'],
  'nothing-imports-scripts': ['gateway/src/a-script.ts', '../../scripts/src/seed.js'],
  'everything-resolves': ['subgraphs/rfq/src/a-hole.ts', './nowhere.js'],
  'schema-imports-nothing': ['schema/a-schema.ts', '@agora/kernel/money.js'],
  'kernel-imports-its-own': ['subgraphs/kernel/src/a-kernel.ts', '@agora/offering/pricing.js'],
  'offering-imports-its-own': [
    'subgraphs/offering/src/an-offering.ts',
    '../../../schema/events/trade.js',
  ],
  'accounts-imports-its-own': ['subgraphs/accounts/src/a.ts', '@agora/store/offers/offer.js'],
  'catalog-imports-its-own': ['subgraphs/catalog/src/a.ts', '@agora/offering/pricing.js'],
  'store-imports-its-own': ['subgraphs/store/src/a.ts', '@agora/sellers/sell.js'],
  'sellers-imports-its-own': ['subgraphs/sellers/src/sell.ts', '../../store/src/offers/offer.js'],
  'trade-imports-its-own': ['subgraphs/trade/src/a.ts', '@agora/store/offers/offer.js'],
  'rfq-imports-its-own': ['subgraphs/rfq/src/a.ts', '@agora/store/offers/offer.js'],
  'forum-imports-its-own': ['subgraphs/forum/src/a.ts', '@agora/offering/pricing.js'],
  'gateway-imports-its-own': ['gateway/src/a.ts', '@agora/store/offers/offer.js'],
  'web-imports-nothing': ['web/src/price.tsx', '@agora/kernel/money.js'],
};

// One line a feature: it may not import a folder that its line does not name.
for (const [subgraph, graph] of Object.entries(boundaries.tables.features)) {
  for (const feature of Object.keys(graph)) {
    sound[`subgraphs/${subgraph}/src/not-listed/thing.ts`] = 'export const thing = 1;';
    const file = `subgraphs/${subgraph}/src/${feature}/a-feature.ts`;
    refused[`${subgraph}/${feature}`] = [file, '../not-listed/thing.js'];
  }
}

describe('boundaries', () => {
  let house = '';
  let violations: Violation[] = [];

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'agora-boundaries-'));
    const bad = Object.values(refused).map(([file, target]) => [file, `import '${target}';`]);
    for (const [file, text] of [...Object.entries(sound), ...bad] as [string, string][]) {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), text);
    }
    violations = violationsIn(house);
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  test('every rule has a bad example', () => {
    expect(Object.keys(refused).sort()).toEqual(boundaries.forbidden.map((r) => r.name).sort());
  });

  test.each(Object.keys(refused))('%s bites', (rule) => {
    const from = violations.filter((v) => v.rule.name === rule).map((v) => v.from);
    expect(from).toEqual([refused[rule]?.[0]]);
  });

  test('sound files are left alone', () => {
    const bad = new Set(Object.values(refused).map(([file]) => file));
    const wronged = violations.filter((v) => !bad.has(v.from));
    expect(wronged).toEqual([]);
  });

  test('the house keeps its own rules', () => {
    const found = violationsIn(root).map((v) => `${v.from} imports ${v.to} (${v.rule.name})`);
    expect(found).toEqual([]);
  });

  test('features need each other in one direction only', () => {
    const circles = Object.entries(boundaries.tables.features).flatMap(([subgraph, graph]) =>
      Object.keys(graph)
        .filter((feature) => reaches(graph, feature, feature))
        .map((feature) => `${subgraph}/${feature} needs itself through another feature`),
    );
    expect(circles).toEqual([]);
  });

  test('every feature folder has its line', () => {
    const missing = Object.entries(boundaries.tables.features).flatMap(([subgraph, graph]) =>
      featureFolders(subgraph)
        .filter((folder) => !(folder in graph))
        .map((folder) => `boundaries.cjs: say what ${subgraph}/${folder} may import`),
    );
    expect(missing).toEqual([]);
  });
});

function reaches(
  graph: Record<string, string[]>,
  from: string,
  target: string,
  seen = new Set<string>(),
): boolean {
  return (graph[from] ?? []).some((next) => {
    if (next === target) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(graph, next, target, seen);
  });
}

function featureFolders(subgraph: string): string[] {
  const source = join(root, 'subgraphs', subgraph, 'src');
  if (!existsSync(source)) return [];
  const entries = readdirSync(source, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return folders.filter((name) => name !== 'testing');
}
