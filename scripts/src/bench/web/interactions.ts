// How long a press or a key takes to be answered on the screen, as Chromium's event timing says it (from the
// input to the next paint, in steps of 8 ms), and how soon suggestions follow the answer that holds them.
import type { Browser, Page } from 'playwright-core';
import type { Figure } from './figures.js';
import { atEachSpeed } from './visitor.js';

const INPUT_LIMIT_MS = 100;
const SUGGESTION_LIMIT_MS = 50;
/** After this the page has said all there is to say of an input. */
const SETTLES_MS = 700;

interface Interaction {
  readonly name: string;
  readonly path: string;
  readonly email?: string;
  act(page: Page, run: number): Promise<void>;
}

const interactionsOf = (product: string): readonly Interaction[] => [
  {
    name: 'tick a facet',
    path: '/search',
    act: (page, run) => page.locator('main aside input[type=checkbox]').nth(run).click(),
  },
  {
    name: 'sort the results',
    path: '/search',
    act: async (page, run) => {
      await page.getByRole('combobox', { name: 'Sort by' }).focus();
      await page.keyboard.press(run % 2 === 0 ? 'ArrowDown' : 'ArrowUp');
    },
  },
  {
    name: 'put into the compare tray',
    path: '/search',
    act: (page, run) => page.locator('main table input[type=checkbox]').nth(run).click(),
  },
  {
    name: 'type a quantity, offers compared',
    path: product,
    act: async (page, run) => {
      const field = page.locator('main input[inputmode=numeric]').first();
      await field.click();
      await field.press('ControlOrMeta+a');
      await page.keyboard.type(String(250 + run), { delay: 60 });
    },
  },
  {
    name: 'switch to dark',
    path: '/search',
    act: (page) => page.getByRole('button', { name: /appearance/ }).click(),
  },
  {
    name: 'open the command palette',
    path: '/',
    act: (page) => page.keyboard.press('ControlOrMeta+k'),
  },
  {
    name: 'open a dialog over a work table',
    path: '/seller/offers',
    email: 'seller@huaqiang.example',
    act: async (page, run) => {
      await page.keyboard.press('Escape');
      await page.locator('main table').getByRole('button').nth(run).click();
    },
  },
  {
    name: 'type into the search field',
    path: '/',
    act: async (page, run) => {
      await page.getByRole('combobox', { name: 'Search products' }).click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(texts[run % texts.length] ?? '', { delay: 60 });
    },
  },
];

const texts = ['bearing', 'stm32', '6204', 'motor', 'valve', 'cable', 'sensor'];

export async function measureInteractions(
  browser: Browser,
  url: string,
  runs: number,
  product: string,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, path, email, act } of interactionsOf(product)) {
    const values = await atEachSpeed(browser, url, email, async (visitor) => {
      const visit = await visitor.visit();
      await visit.open(path);
      const taken: number[] = [];
      for (let run = 0; run < runs; run++) {
        await visit.ask('longest = 0');
        await act(visit.page, run);
        await visit.page.waitForTimeout(SETTLES_MS);
        taken.push(await visit.ask<number>('longest'));
      }
      return taken;
    });
    figures.push({ name, unit: 'ms', limit: INPUT_LIMIT_MS, judged: 'worst', values });
  }
  return figures;
}

export async function measureSuggestions(
  browser: Browser,
  url: string,
  runs: number,
): Promise<Figure> {
  const values = await atEachSpeed(browser, url, undefined, async (visitor) => {
    const visit = await visitor.visit();
    await visit.open('/');
    const taken: number[] = [];
    for (let run = 0; run < runs; run++) {
      await visit.page.getByRole('combobox', { name: 'Search products' }).click();
      await visit.page.keyboard.press('ControlOrMeta+a');
      await visit.page.keyboard.press('Delete');
      await visit.ask('watchOptions("SearchSuggestions")');
      await visit.page.keyboard.type(texts[run % texts.length] ?? '', { delay: 60 });
      taken.push(await visit.ask<number>('options'));
    }
    return taken;
  });
  const name = 'suggestions on the screen, after their answer';
  return { name, unit: 'ms', limit: SUGGESTION_LIMIT_MS, judged: 'median', values };
}
