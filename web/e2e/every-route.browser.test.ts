// Every route in every state: here it is, loading, nothing there, failed, out of reach, not allowed, and with
// each subgraph away in turn; and what axe says of it, by day in English and by night in Chinese. No market runs:
// what the client asks is answered from the schema. A new route is visited without being named.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeSource } from './accessibility.js';
import { startBrowser } from './browser.js';
import { type ClientServer, startClientServer } from './client-server.js';
import { chromiumPath } from './env.js';
import { madeUpAnswer, subgraphs } from './made-up-answers.js';
import { madeUpMarket } from './made-up-market.js';
import { findingsIn, type Visit } from './states.js';
import { axeFinds, beginTour, beSurrounded } from './tour.js';

const MINUTE_MS = 60_000;
/** On a busy machine; alone it takes a tenth of it. */
const TOUR_WITHIN_MS = 9 * MINUTE_MS;
const PAGES_AT_ONCE = 2;
const ROUTES_MIN = 80;

const states = ['whole', 'loading', 'empty', 'failed', 'offline', 'denied'];
const absences = subgraphs.map((name) => `without ${name}`);

const generated = join(import.meta.dirname, '../src/data/generated/routes.gen.ts');
const found = readFileSync(generated, 'utf8').matchAll(/fullPath: '([^']+)'/g);
const paths = [
  ...new Set(Array.from(found, ([, path = '']) => path.replace(/\$(\w+)/g, 'some-$1'))),
];

if (!chromiumPath) process.stderr.write('No tour of the routes: AGORA_TEST_CHROMIUM is not set.\n');

(chromiumPath ? describe : describe.skip)('every route', () => {
  let client: ClientServer;
  let browser: Browser;
  const tours = new Map<string, Promise<Visit[]>>();
  const checks = new Map<string, Promise<string[]>>();

  beforeAll(async () => {
    client = await startClientServer(madeUpMarket);
    browser = await startBrowser(chromiumPath ?? '');
    const pages = await Promise.all(Array.from({ length: PAGES_AT_ONCE }, () => arrive('en-GB')));
    const inTurn = turns(pages);
    const check = inTurn((page) => walk(page, 'whole', paths, true));
    tours.set(
      'whole',
      check.then(({ visits }) => visits),
    );
    checks.set(
      'English, by day',
      check.then(({ violations }) => violations),
    );
    checks.set('Chinese, by night', inTurn(checkByNight));
    const tour = async (page: Page, mood: string, to: readonly string[]) =>
      (await walk(page, mood, to)).visits;
    for (const mood of states.slice(1))
      tours.set(
        mood,
        inTurn((page) => tour(page, mood, paths)),
      );
    for (const mood of absences) {
      const touched = check.then(({ visits }) => touchedBy(mood, visits));
      tours.set(
        mood,
        inTurn(async (page) => tour(page, mood, await touched)),
      );
    }
    for (const each of [...tours.values(), ...checks.values()]) each.catch(() => undefined);
  }, MINUTE_MS);

  afterAll(async () => {
    await browser?.close();
    await client?.stop();
  }, MINUTE_MS);

  /** A page of the client, where somebody is before the market changes. */
  async function arrive(locale: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const reducedMotion = 'reduce';
    const page = await browser.newPage({ baseURL: client.url, locale, colorScheme, reducedMotion });
    page.setDefaultTimeout(MINUTE_MS);
    await page.addInitScript(beSurrounded);
    await page.addInitScript(beginTour);
    await page.goto('/nowhere');
    await page.locator('main h1').waitFor();
    await page.evaluate(axeSource);
    return page;
  }

  async function checkByNight(): Promise<string[]> {
    const page = await arrive('zh-CN', 'dark');
    const { violations } = await walk(page, 'whole', paths, true);
    const night = '[data-mantine-color-scheme="dark"]';
    expect(await page.locator(`html${night}[lang="zh-CN"]`).count()).toBe(1);
    await page.close();
    return violations;
  }

  async function walk(page: Page, mood: string, to: readonly string[], isChecked = false) {
    await page.evaluate(() => window.tour.forget());
    const visits: Visit[] = [];
    const violations: string[] = [];
    for (const path of to) {
      const visit = await page.evaluate(beThere, [path, mood] as const);
      visits.push(visit);
      const found = isChecked ? await page.evaluate(axeFinds) : [];
      violations.push(...found.map((each) => `${path} ${each}`));
    }
    return { visits, violations };
  }

  test('is known to this test', () => {
    expect(paths.length).toBeGreaterThan(ROUTES_MIN);
    expect(subgraphs.length).toBeGreaterThan(5);
  });

  test.each([...states, ...absences])(
    'is as it should be: %s',
    async (mood) => {
      const before = new Map((await tours.get('whole'))?.map(({ stop }) => [stop.path, stop]));
      const visits = (await tours.get(mood)) ?? [];
      expect(visits.length).toBeGreaterThan(mood === 'whole' ? ROUTES_MIN : 0);
      const wrong = visits.flatMap((visit) =>
        findingsIn(mood, visit, before.get(visit.stop.path) ?? visit.stop),
      );
      expect(wrong).toEqual([]);
    },
    TOUR_WITHIN_MS,
  );

  test.each(['English, by day', 'Chinese, by night'])(
    'has nothing that axe finds, in %s',
    async (language) => {
      expect(await checks.get(language)).toEqual([]);
    },
    TOUR_WITHIN_MS,
  );
});

/** Routes that see less of the market while a subgraph is away. */
const touchedBy = (mood: string, before: readonly Visit[]) =>
  before
    .filter(({ stop }) => stop.asked.some((each) => madeUpAnswer(mood, each).includes('"errors"')))
    .map(({ stop }) => stop.path);

/** Runs in the page. */
async function beThere([path, like]: readonly [string, string]): Promise<Visit> {
  const stop = await window.tour.visit(path, like);
  const after = stop.offersAgain ? await window.tour.tryAgain() : null;
  const kept = after && like === 'offline' ? await window.tour.comeBack(path, like) : null;
  return { stop, after, kept };
}

/** Gives each work a page that is free, in the order they are named. */
function turns(pages: readonly Page[]) {
  const free = [...pages];
  const waiting: ((page: Page) => void)[] = [];
  return async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const page = free.shift() ?? (await new Promise<Page>((take) => waiting.push(take)));
    try {
      return await work(page);
    } finally {
      const next = waiting.shift();
      if (next) next(page);
      else free.push(page);
    }
  };
}
