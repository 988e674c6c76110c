// Every route in every state: here it is, loading, nothing there, failed, out of reach, not allowed, and with
// each subgraph away in turn; and what axe says of it by day and by night, in both languages. No market runs:
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
const PAGES_AT_ONCE = 3;
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
    const english = await opener('en-GB');
    const chinese = await opener('zh-CN');
    const inTurn = turns(PAGES_AT_ONCE);
    for (const mood of states)
      tours.set(
        mood,
        inTurn(() => english((page) => walk(page, mood, paths))),
      );
    const before = tours.get('whole') ?? Promise.resolve([]);
    for (const mood of absences) {
      const touched = async () => touchedBy(mood, await before);
      const visits = inTurn(async () => english(async (page) => walk(page, mood, await touched())));
      tours.set(mood, visits);
    }
    checks.set(
      'English',
      inTurn(() => english((page) => check(page, true))),
    );
    checks.set(
      'Chinese',
      inTurn(() => chinese((page) => check(page, false))),
    );
    for (const each of [...tours.values(), ...checks.values()]) each.catch(() => undefined);
  }, MINUTE_MS);

  afterAll(async () => {
    await browser?.close();
    await client?.stop();
  }, MINUTE_MS);

  /** Opens a page of the client, where somebody is before the market changes, and closes it in the end. */
  async function opener(locale: string) {
    const context = await browser.newContext({
      baseURL: client.url,
      locale,
      reducedMotion: 'reduce',
    });
    await context.addInitScript(beSurrounded);
    await context.addInitScript(beginTour);
    return async <T>(use: (page: Page) => Promise<T>): Promise<T> => {
      const page = await context.newPage();
      page.setDefaultTimeout(MINUTE_MS);
      await page.goto('/nowhere');
      await page.locator('main h1').waitFor();
      const seen = await use(page);
      await page.close();
      return seen;
    };
  }

  const walk = (page: Page, mood: string, to: readonly string[]): Promise<Visit[]> =>
    page.evaluate(
      async ([to, like]) => {
        const visits: Visit[] = [];
        for (const path of to) {
          const stop = await window.tour.visit(path, like);
          const after = stop.offersAgain ? await window.tour.tryAgain() : null;
          const kept = after && like === 'offline' ? await window.tour.comeBack(path, like) : null;
          visits.push({ stop, after, kept });
        }
        return visits;
      },
      [to, mood] as const,
    );

  async function check(page: Page, isWithColours: boolean): Promise<string[]> {
    await page.evaluate(axeSource);
    const found: string[] = [];
    for (const path of paths) {
      await page.evaluate((to) => window.tour.visit(to, 'whole'), path);
      const violations = await page.evaluate(axeFinds, isWithColours);
      found.push(...violations.map((each) => `${path} ${each}`));
    }
    return found;
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

  test.each(['English', 'Chinese'])(
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

/** Lets so many go at once, the others in their turn. */
function turns(most: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
