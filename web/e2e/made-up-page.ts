// The frame of tests that look at screens of a market that is made up: one browser for a file, a page for each test.
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.js';
import { type ClientServer, startClientServer } from './client-server.js';
import { chromiumPath } from './env.js';
import { madeUpAnswer } from './made-up-answers.js';
import { madeUpMarket } from './made-up-market.js';
import type { Question } from './tour.js';

export const MINUTE_MS = 60_000;

export interface MadeUpPage {
  readonly page: Page;
  /** Changes what the market answers to an operation. */
  answers(
    operation: string,
    change: (data: Record<string, unknown>, question: Question) => void,
  ): Promise<unknown>;
}

/** `tests` are given what opens a new page in the place of the last. */
export function describePages(
  name: string,
  tests: (arrive: () => Promise<MadeUpPage>) => void,
): void {
  if (!chromiumPath) process.stderr.write(`No look at ${name}: AGORA_TEST_CHROMIUM is not set.\n`);
  (chromiumPath ? describe : describe.skip)(name, () => {
    let client: ClientServer;
    let browser: Browser;
    let last: Page | undefined;

    beforeAll(async () => {
      client = await startClientServer(madeUpMarket);
      browser = await startBrowser(chromiumPath ?? '');
    }, MINUTE_MS);

    afterAll(async () => {
      await browser?.close();
      await client?.stop();
    }, MINUTE_MS);

    tests(async () => {
      await last?.close();
      const context = { baseURL: client.url, locale: 'en-GB', reducedMotion: 'reduce' } as const;
      last = await browser.newPage(context);
      last.setDefaultTimeout(MINUTE_MS / 2);
      return madeUp(last);
    });
  });
}

const madeUp = (page: Page): MadeUpPage => ({
  page,
  answers: (operation, change) =>
    page.route('**/graphql', async (route) => {
      const question = route.request().postDataJSON();
      if (question.operationName !== operation) return route.fallback();
      const { data } = JSON.parse(madeUpAnswer('whole', question));
      change(data, question);
      return route.fulfill({ json: { data } });
    }),
});
