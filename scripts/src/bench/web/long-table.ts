// A seller's table of 10,000 offers, brought in by the seller's own import, scrolled with the wheel, by pages and
// from one end to the other: how long the longest frame took.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { demoPassword } from '../../demo/people.js';
import type { Ask } from '../../import/ask.js';
import { marketOverHttp } from '../../import/graph-over-http.js';
import { importFile } from '../../import/import-file.js';
import { proposedMapping } from '../../import/mapping-file.js';
import type { Figure } from './figures.js';
import { atEachSpeed, type Visit } from './visitor.js';

const OFFERS = 10_000;
const FRAME_LIMIT_MS = 50;
const email = 'seller@nordic.example';
const pageSize = 100;

/** Makes the seller's offers as many as the table is about; says how many there are. */
export async function fillTable(url: string): Promise<number> {
  const market = await marketOverHttp(url, { email, password: demoPassword });
  const { id, count } = await sellerOf(market.ask);
  if (count >= OFFERS) return count;
  const folder = await mkdtemp(join(tmpdir(), 'agora-bench-web-'));
  const file = join(folder, 'offers.csv');
  try {
    await writeFile(file, offersFile(await partNumbers(market.ask), OFFERS - count));
    const mapping = await proposedMapping(file, 'OFFERS');
    await importFile({ market, file, kind: 'OFFERS', vendorId: id, source: 'bench', mapping });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return (await sellerOf(market.ask)).count;
}

async function sellerOf(ask: Ask): Promise<{ id: string; count: number }> {
  const { mySeller } = await ask(
    'query BenchSeller { mySeller { id manageableOffers(first: 1) { totalCount } } }',
    {},
  );
  return { id: mySeller.id, count: mySeller.manageableOffers.totalCount };
}

interface Part {
  mpn: string;
  brand: string;
}

async function partNumbers(ask: Ask): Promise<Part[]> {
  const { search } = await ask(
    `query BenchParts($first: Int!) { search(query: {}, first: $first) {
      hits { nodes { product { mpn brand { name } } } } } }`,
    { first: pageSize },
  );
  const nodes: { product: { mpn: string | null; brand: { name: string } | null } | null }[] =
    search.hits.nodes;
  return nodes.flatMap(({ product }) =>
    product?.mpn && product.brand ? [{ mpn: product.mpn, brand: product.brand.name }] : [],
  );
}

/** Several offers a product, each with a number of the seller's own. */
function offersFile(parts: readonly Part[], count: number): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const { mpn, brand } = parts[i % parts.length] ?? { mpn: '', brand: '' };
    return `B-${i},${mpn},${brand},${(i % 900) + 1}.50,CNY,${i % 700}`;
  });
  return ['sku,mpn,brand,price,currency,stock', ...rows].join('\n');
}

export async function measureTable(browser: Browser, url: string): Promise<Figure> {
  const values = await atEachSpeed(browser, url, email, async (visitor) => {
    const visit = await visitor.visit();
    await visit.open('/seller/offers?all=true');
    await visit.ask(`found('main table[data-loaded="all"]')`);
    return longestFrames(visit);
  });
  const name = `longest frame, ${OFFERS.toLocaleString('en')} offers scrolled`;
  return { name, unit: 'ms', limit: FRAME_LIMIT_MS, judged: 'worst', values };
}

/** The longest of each way of scrolling. */
async function longestFrames(visit: Visit): Promise<number[]> {
  const { page } = visit;
  const press = (key: string, times: number) => async () => {
    for (let i = 0; i < times; i++) {
      await page.keyboard.press(key);
      await page.waitForTimeout(120);
    }
  };
  const wheel = async () => {
    for (let i = 0; i < 120; i++) {
      await page.mouse.wheel(0, 120);
      await page.waitForTimeout(16);
    }
  };
  await page.locator('main table').hover({ position: { x: 300, y: 200 } });
  const longest: number[] = [];
  for (const scroll of [wheel, press('PageDown', 12), press('End', 1), press('PageUp', 12)]) {
    await visit.ask('watchFrames()');
    await scroll();
    await page.waitForTimeout(300);
    longest.push(Math.max(...(await visit.ask<number[]>('stopFrames()'))));
  }
  return longest;
}
