// Somebody whose browser runs no scripts reads what is public, in both languages: every page has its heading, says
// what it is about, and leads on. How they get there is by links alone. Where scripts run, the same is read until the
// client has drawn the page.
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Journey } from './journey.js';

type Step = (what: string, take: () => Promise<void>) => void;

const sections = ['/vendors', '/demands', '/threads', '/articles'];

export function scriptlessSteps(step: Step, now: () => Journey): void {
  step('a visitor without JavaScript reads what is public', async () => {
    for (const lang of ['en', 'zh-CN'] as const) await reads(now(), lang);
  });
  step('a visitor reads what the server says until the client is there', () => isTaken(now()));
  step('a visitor never waits before an empty page', () => hasFrame(now()));
}

/** Of a page that the server says nothing of, its frame stands until the client has drawn it. */
async function hasFrame(journey: Journey): Promise<void> {
  const { page } = await journey.arrive('early visitor');
  let come: () => void = () => undefined;
  const scripts = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/assets/*.js', (route) => scripts.then(() => route.continue()));
  const arrived = page.goto('/sign-in', { waitUntil: 'commit' });
  const told = page.locator('#told');
  await told.getByRole('link', { name: 'Vendors', exact: true }).waitFor();
  await told.locator('main .coming').waitFor();
  come();
  await arrived;
  await told.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
  await page.getByRole('textbox', { name: 'E-mail' }).and(page.locator(':focus')).waitFor();
  await page.close();
}

async function isTaken(journey: Journey): Promise<void> {
  const { page } = await journey.arrive('early visitor');
  let come: () => void = () => undefined;
  const scripts = new Promise<void>((resolve) => {
    come = resolve;
  });
  const product = journey.where('product');
  // Who only reads waits for what the page says, however long it takes; then it is kept for a while.
  await page.request.get(product, { headers: { accept: 'text/html', 'user-agent': 'a bot' } });
  await page.route('**/assets/*.js', (route) => scripts.then(() => route.continue()));
  const arrived = page.goto(product, { waitUntil: 'commit' });
  const told = page.locator('#told');
  const heading = (await told.locator('h1').innerText()).trim();
  await told.getByRole('link', { name: 'Vendors', exact: true }).waitFor();

  const field = told.getByRole('textbox', { name: 'Search products' });
  await field.fill('6204');
  come();
  await arrived;
  await page.locator('#root main h1').filter({ hasText: heading }).waitFor({ state: 'attached' });
  expect(await page.locator('#root').isVisible()).toBe(false);
  expect(await field.inputValue()).toBe('6204');

  await field.blur();
  await told.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  await page.close();
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
