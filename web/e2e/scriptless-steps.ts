// Somebody whose browser runs no scripts reads what is public, in both languages: every page has its heading, says
// what it is about, and leads on. How they get there is by links alone.
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Journey } from './journey.js';

type Step = (what: string, take: () => Promise<void>) => void;

const sections = ['/vendors', '/demands', '/threads', '/articles'];

export function scriptlessSteps(step: Step, now: () => Journey): void {
  step('a visitor without JavaScript reads what is public', async () => {
    for (const lang of ['en', 'zh-CN'] as const) await reads(now(), lang);
  });
}

async function reads(journey: Journey, lang: 'en' | 'zh-CN'): Promise<void> {
  const page = await journey.arriveWithoutScripts(lang);
  const follow = async (links: string) => {
    await page.locator(links).first().click();
    await stands(page, lang);
  };
  await page.goto('/');
  await stands(page, lang);
  await follow('main a[href^="/search?category="]');
  await follow('main a[href^="/products/"]');

  await page.goto(journey.where('product'));
  await stands(page, lang);
  await page
    .getByText(/\d\.\d+ CNY/)
    .first()
    .waitFor();
  expect(await page.locator('main dd').count()).toBeGreaterThan(0);
  await follow('main a[href^="/vendors/"]');

  for (const section of sections.slice(1)) {
    await follow(`nav a[href="${section}"]`);
    await follow(`main a[href^="${section}/"]`);
  }
  await page.goto('/sign-in');
  await page.getByText(/JavaScript/).waitFor();
  await page.close();
}

/** What came late comes again by itself; then the page is there, in the reader's language, with ways on. */
async function stands(page: Page, lang: string): Promise<void> {
  const told = page.locator(
    `html[lang="${lang}"]:not(:has(meta[http-equiv="refresh"])) body > #told`,
  );
  await told.locator('main h1').filter({ hasText: /\S/ }).waitFor();
  for (const section of sections) await told.locator(`nav a[href="${section}"]`).waitFor();
  // A question in Chinese is short.
  const length = (await told.locator('main').innerText()).trim().length;
  expect([page.url(), length > 10]).toEqual([page.url(), true]);
}
