// From the press of a link to the next page's content on the screen, after the pointer or the focus rested on it
// for as long as a hand takes. Every change begins at a page that was opened anew: nothing of the other page is
// in the browser but what resting on the link brought.
import type { Browser } from 'playwright-core';
import type { Figure } from './figures.js';
import { atEachSpeed, type Visit } from './visitor.js';

const LIMIT_MS = 100;
const RESTS_MS = 500;

interface Change {
  readonly name: string;
  readonly from: string;
  readonly email?: string;
  /** Links to what; the run's number says which of them. */
  readonly link: string;
  /** What of the next page must be there besides its heading, and how many. */
  readonly rows: string;
  readonly count: number;
  readonly byKeyboard?: boolean;
}

const tableRows = 'main table tbody tr';
const changes: readonly Change[] = [
  {
    name: 'home → category',
    from: '/',
    link: 'main a[href*="/search?category="]',
    rows: tableRows,
    count: 3,
  },
  {
    name: 'search → product',
    from: '/search',
    link: 'main table a[href*="/products/"]',
    rows: tableRows,
    count: 1,
  },
  {
    name: 'search → product, by keyboard',
    from: '/search',
    link: 'main table a[href*="/products/"]',
    rows: tableRows,
    count: 1,
    byKeyboard: true,
  },
  {
    name: 'seller directory → storefront',
    from: '/vendors',
    link: 'main a[href*="/vendors/"]',
    rows: 'main a[href*="/products/"]',
    count: 1,
  },
  {
    name: 'orders → order',
    from: '/orders',
    email: 'buyer@helios.example',
    link: 'main table a[href*="/orders/"]',
    rows: tableRows,
    count: 1,
  },
  {
    name: 'seller: offers → offer',
    from: '/seller/offers',
    email: 'seller@huaqiang.example',
    link: 'main table a[href*="/seller/offers/"]',
    rows: 'main form input',
    count: 3,
  },
  {
    name: 'operator: companies → company',
    from: '/operator/companies',
    email: 'operator@agora.example',
    link: 'main table a[href*="/operator/companies/"]',
    rows: 'main dl, main table',
    count: 1,
  },
];

export async function measureChanges(
  browser: Browser,
  url: string,
  runs: number,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const change of changes) {
    const values = await atEachSpeed(browser, url, change.email, async (visitor) => {
      const taken: number[] = [];
      for (let run = 0; run < runs; run++)
        taken.push(await once(await visitor.visit(), change, run));
      return taken;
    });
    figures.push({ name: change.name, unit: 'ms', limit: LIMIT_MS, judged: 'median', values });
  }
  return figures;
}

async function once(visit: Visit, change: Change, run: number): Promise<number> {
  const { page } = visit;
  await visit.open(change.from);
  const links = page.locator(change.link);
  const link = links.nth(run % (await links.count()));
  await link.scrollIntoViewIfNeeded();
  await (change.byKeyboard ? link.focus() : link.hover());
  await page.waitForTimeout(RESTS_MS);
  await visit.ask(`watchChange(${JSON.stringify(change.rows)}, ${change.count})`);
  await (change.byKeyboard ? page.keyboard.press('Enter') : page.mouse.down());
  if (!change.byKeyboard) await page.mouse.up();
  const taken = await visit.ask<number>('change');
  await page.close();
  return taken;
}
