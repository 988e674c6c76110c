// The tidy rules bite on small bad texts, leave good ones alone, and find nothing in the tree.

import { expect, test } from '@jest/globals';
import { codeOnly, mutationsOf, tidy } from './tidy.js';
import { readTree } from './tree.js';

const lockfile = [
  'packages:',
  '  graphql@16.15.0:',
  "  '@apollo/federation-internals@2.14.4':",
  'snapshots:',
].join('\n');
const contract =
  'type Mutation {\n  """confirm, says prose"""\n  confirmOrder(\n    id: ID!\n  ): X\n}\n';
const verb = '// Why.\nexport async function confirmOrder() {}\n';

/** A small tidy house with one file changed. */
const houseWith = (path: string, text: string) =>
  new Map([
    ['pnpm-lock.yaml', lockfile],
    ['schema/subgraphs/trade.graphql', contract],
    ['subgraphs/trade/src/orders/confirm-order.ts', verb],
    ['subgraphs/trade/src/orders/orders.api.test.ts', '// How.\nmutate(`{ confirmOrder }`);\n'],
    [path, text],
  ]);

const bad: [path: string, text: string, says: string][] = [
  ['subgraphs/rfq/src/a.ts', `// A.\n${'x;\n'.repeat(411)}`, ': 412 lines, split by verb'],
  ['subgraphs/rfq/src/a.test.ts', `// A.\n${'x;\n'.repeat(611)}`, ': 612 lines, split by verb'],
  ['subgraphs/rfq/src/a.ts', 'import "x";\n', ': open with one to three lines'],
  ['subgraphs/rfq/src/index.ts', '// A.\n', ': no barrels'],
  ['gateway/src/a.ts', '// A.\nconsole.info(1);\n', ':2: say it to the logger'],
  ['gateway/src/a.test.ts', '// A.\ntest.only(1);\n', ':2: the other tests want to run too'],
  ['gateway/src/a.ts', '// A.\nprocess.env.HOME;\n', ':2: process.env is read in env.ts only'],
  ['subgraphs/rfq/src/a.ts', '// A.\nnew Date();\n', ':2: take the time from work.now'],
  ['subgraphs/rfq/src/a.ts', '// A.\nDate.now();\n', ':2: take the time from work.now'],
  ['subgraphs/rfq/src/a.ts', '// A.\nMath.random();\n', ':2: randomness comes from kernel'],
  ['subgraphs/rfq/src/a.ts', '// A.\nx.toFixed(2);\n', ':2: amounts are integers'],
  ['web/src/a.tsx', `// A.\n// ${'TO'}DO: later\n`, ':2: finish it'],
  ['subgraphs/kernel/src/a.ts', '// A.\nlet cartSize = 1;\n', ': cartSize is a business noun'],
  ['subgraphs/kernel/src/a.ts', '// A.\nlet SELLER_ID = 1;\n', ': SELLER_ID is a business noun'],
  ['subgraphs/trade/src/orders/confirm-order.ts', '// A.\n', ': should export confirmOrder'],
  ['subgraphs/trade/src/orders/confirm-all.ts', '// A.\n', ': should export confirmAll'],
];

test.each(bad.map(([path, text, says]) => ({ path, text, says })))('$path$says', (row) => {
  const found = tidy(houseWith(row.path, row.text));
  expect(found).toEqual([expect.stringContaining(row.path + row.says)]);
});

test('a mutation without its file, and one that no test calls', () => {
  const more = contract.replace('}\n', '  shipOrder: X\n}\n');
  expect(tidy(houseWith('schema/subgraphs/trade.graphql', more))).toEqual([
    'subgraphs/trade: mutation shipOrder has no ship-order.ts',
    'subgraphs/trade: no api or journey test calls shipOrder',
  ]);
});

test('a second copy of graphql', () => {
  const twice = lockfile.replace('  graphql@', '  graphql@15.0.0:\n  graphql@');
  expect(tidy(houseWith('pnpm-lock.yaml', twice))).toEqual([
    'pnpm-lock.yaml: 2 copies of graphql (15.0.0, 16.15.0), keep one',
  ]);
});

test('a dependency that is not exact, not justified or not imported, and a row without one', () => {
  const house = houseWith('docs/dependencies.md', '| `pino` | logs | fast |');
  house.set('subgraphs/trade/package.json', '{ "dependencies": { "zod": "^4.0.0" } }');
  expect(tidy(house)).toEqual([
    'docs/dependencies.md: pino is gone, drop its row',
    'docs/dependencies.md: say what zod is for',
    'subgraphs/trade/package.json: nothing imports zod, drop it',
    'subgraphs/trade/package.json: pin zod to one version, not ^4.0.0',
  ]);
});

test('a peer of what is imported is used, too', () => {
  const peers = '\n\n  zod@4.0.0:\n    peerDependencies:\n      ink: ^1.0.0\n\nsnapshots:';
  const house = houseWith('pnpm-lock.yaml', lockfile.replace('\nsnapshots:', peers));
  house.set(
    'subgraphs/trade/package.json',
    '{ "dependencies": { "ink": "1.0.0", "zod": "4.0.0" }}',
  );
  house.set('docs/dependencies.md', '| `ink` | a |\n| `zod` | b |');
  house.set('subgraphs/trade/src/carts/cart.ts', "// A.\nimport 'zod';\n");
  expect(tidy(house)).toEqual([]);
  house.set('subgraphs/trade/src/carts/cart.ts', '// A.\n');
  expect(tidy(house)).toHaveLength(2);
});

test('good texts are left alone', () => {
  const good: [string, string][] = [
    ['subgraphs/rfq/src/env.ts', '// Reads process.env, once.\nprocess.env.A;\n'],
    ['subgraphs/rfq/src/a.ts', '/** Uses new Date() in words. */\nnew Date(row.closesAt);\n'],
    ['subgraphs/kernel/src/a.ts', '// In order.\nfind({ orderBy: { id: QueryOrder.ASC } });\n'],
    ['subgraphs/kernel/src/clock.ts', '// The clock.\nnew Date();\n'],
    ['scripts/a.mjs', '#!/usr/bin/env node\n// A script.\nconsole.log(process.env.A);\n'],
    ['subgraphs/trade/src/orders/confirm-step.ts', '// A noun.\nexport class ConfirmStep {}\n'],
  ];
  for (const [path, text] of good) expect(tidy(houseWith(path, text))).toEqual([]);
});

test('reads code, not words, and mutations, not prose', () => {
  expect(codeOnly("a('x'); // b\n/* c\n*/ d")).toBe('a(   );     \n    \n   d');
  expect(mutationsOf(houseWith('a', ''))).toEqual([{ subgraph: 'trade', name: 'confirmOrder' }]);
});

test('the house is tidy', () => {
  expect(tidy(readTree('.'))).toEqual([]);
});
