// How the client feels, in Chromium, at full speed and with its processor four times slower: pages after a press,
// first visits, inputs, a long table. Every figure has a limit; one that misses it makes this end with 1.

import { parseArgs } from 'node:util';
import { startDemoMarket } from '@agora/gateway/testing/demo-market.js';
import type { Browser } from 'playwright-core';
import { findBrowser } from './web/env.js';
import { type Figure, head, isWithin, lineOf } from './web/figures.js';
import { measureLoads } from './web/first-loads.js';
import { measureInteractions, measureSuggestions } from './web/interactions.js';
import { measureLighthouse } from './web/lighthouse.js';
import { fillTable, measureTable } from './web/long-table.js';
import { quiet } from './web/quiet.js';
import { measureChanges } from './web/route-changes.js';
import { openBrowser } from './web/visitor.js';

const help = `pnpm bench web [--runs 5] [--only changes,loads,inputs,table] [--full] [--url http://…] [--lighthouse]

Figures of the built client (pnpm build) in Chromium against a market of its own with the small demo, --full with
the whole; or against one that runs with demo data in it (--url; the table's seller is given 10,000 offers there).
Each is the median of so many runs and the worst of them; none is left out. CPU / 4 is Chromium's own throttling:
the largest paint is held to its limit there, all else at full speed, and what is over it there says so.
Exit code 1 when a limit is missed. --lighthouse adds Lighthouse's four scores, by pnpm dlx.
`;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const parts = ['changes', 'loads', 'inputs', 'table'] as const;
type Part = (typeof parts)[number];

export async function benchWeb(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '5' },
      only: { type: 'string', default: parts.join() },
      full: { type: 'boolean', default: false },
      url: { type: 'string' },
      lighthouse: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(help);
  const program = findBrowser();
  if (!program) return say('No Chromium is on this machine: the client is not measured.');
  if (!values.url) say('Filling a demo market …');
  const market = values.url
    ? { url: values.url.replace(/\/$/, ''), stop: async () => undefined }
    : await startDemoMarket({ isFull: values.full });
  try {
    const browser = await openBrowser(program);
    const wanted = values.only.split(',').filter((name): name is Part => isPart(name));
    const figures = await measureAll(browser, market.url, wanted, Number(values.runs));
    await browser.close();
    if (values.lighthouse) figures.push(...(await sayLighthouse(program, market.url)));
    if (!figures.every(isWithin)) process.exitCode = 1;
  } finally {
    await market.stop();
  }
}

const isPart = (name: string): name is Part => (parts as readonly string[]).includes(name);

/** Says each figure as soon as it is known. */
async function measureAll(
  browser: Browser,
  url: string,
  wanted: readonly Part[],
  runs: number,
): Promise<Figure[]> {
  const product = await aProduct(url);
  const takes: Record<Part, () => Promise<Figure[]>> = {
    changes: () => measureChanges(browser, url, runs),
    loads: () => measureLoads(browser, url, runs, product),
    inputs: async () => [
      await measureSuggestions(browser, url, runs),
      ...(await measureInteractions(browser, url, runs, product)),
    ],
    table: async () => {
      await fillTable(url);
      await quiet(url);
      return [await measureTable(browser, url)];
    },
  };
  const titles: Record<Part, string> = {
    changes: 'A press of a link to the next page, hovered or focused before',
    loads: 'A first visit',
    inputs: 'An input to its answer on the screen',
    table: 'A long table',
  };
  say(head);
  const figures: Figure[] = [];
  for (const part of wanted) {
    say(`\n${titles[part]}`);
    for (const figure of await takes[part]()) {
      say(lineOf(figure));
      figures.push(figure);
    }
  }
  return figures;
}

async function sayLighthouse(program: string, url: string): Promise<Figure[]> {
  say('\nLighthouse');
  const pages = { home: '/', search: '/search', product: await aProduct(url) };
  const figures = await measureLighthouse(program, url, pages);
  for (const figure of figures) say(lineOf(figure));
  return figures;
}

/** Path of a product that several vendors offer. */
async function aProduct(url: string): Promise<string> {
  const query = `query BenchProduct { search(query: {}, first: 20) {
    hits { nodes { product { id offers(quantity: 100) { totalCount } } } } } }`;
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await answer.json()) as {
    data?: { search: { hits: { nodes: { product: Found | null }[] } } };
    errors?: unknown;
  };
  const found = data?.search.hits.nodes.flatMap(({ product }) => product ?? []) ?? [];
  const most = found.toSorted((a, b) => b.offers.totalCount - a.offers.totalCount)[0];
  if (!most) throw new Error(`Nothing is found at ${url}: ${JSON.stringify(errors)}`);
  return `/products/${most.id}`;
}

interface Found {
  id: string;
  offers: { totalCount: number };
}
