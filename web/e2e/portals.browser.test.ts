// Sellers' and the operator's pages in a market that is made up: where one is, how one goes on, and what is said once.
import { beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describePages, type MadeUpPage, MINUTE_MS } from './made-up-page.js';

describePages('the portals', (arrive) => {
  let page: Page;
  let answers: MadeUpPage['answers'];

  beforeEach(async () => {
    ({ page, answers } = await arrive());
  }, MINUTE_MS);

  const marked = (row: string) =>
    page.getByRole('navigation', { name: row, exact: true }).locator('[aria-current="page"]');

  test('each place of the catalog is marked in both rows', async () => {
    for (const [path, place] of [
      ['products', 'Products'],
      ['reviews', 'Proposed products'],
      ['merges', 'Possible duplicates'],
      ['categories', 'Categories'],
      ['attributes', 'Attributes'],
      ['brands', 'Brands'],
    ] as const) {
      await page.goto(`/operator/${path}`);
      await marked('Catalog').waitFor();
      expect([await marked('Operator').allTextContents(), path]).toEqual([['Catalog'], path]);
      expect(await marked('Catalog').allTextContents()).toEqual([place]);
    }
  });

  test('who has begun to apply goes on with it, who was refused begins', async () => {
    await answers('SellerToday', (data) => Object.assign(data, { mySeller: null }));
    const wayOn = async (application: object) => {
      await answers('NotSelling', (data) =>
        Object.assign(data.mySellerApplication as object, application),
      );
      await page.goto('/seller');
      return page.getByRole('main').locator('a[href="/seller/apply"]').textContent();
    };
    const open = { decidedAt: null };
    const writing = { ...open, state: 'DRAFT', allowedActions: ['SAVE', 'SUBMIT'] };
    expect(await wayOn(writing)).toBe('Continue your application');
    const waiting = { ...open, state: 'SUBMITTED', allowedActions: ['WITHDRAW'] };
    expect(await wayOn(waiting)).toBe('See your application');
    const refused = { decidedAt: '2026-01-01T00:00:00Z', state: 'REJECTED', allowedActions: [] };
    expect(await wayOn(refused)).toBe('Sell on Agora');
  });

  test('a search that finds no offer leads back to all of them', async () => {
    await answers('MyOffers', ({ mySeller }, { variables }) => {
      const { manageableOffers } = mySeller as { manageableOffers: object };
      const isSearch = JSON.stringify(variables).includes('zzzz');
      if (isSearch) Object.assign(manageableOffers, { nodes: [], totalCount: 0 });
    });
    await page.goto('/seller/offers?q=zzzz');
    const field = page.getByLabel('Number, part number or name');
    expect(await field.inputValue()).toBe('zzzz');
    await page.getByRole('link', { name: 'Show all', exact: true }).click();
    await page.getByRole('table', { name: 'Offers' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await field.inputValue()).toBe('');
  });

  test('what is wrong with many rows is said for all of them, with one as an example', async () => {
    const reason = { zhCN: null, en: 'The key was used in an earlier line already.' };
    const example = { zhCN: null, en: 'The key A was used in line 2 already.' };
    const problem = { code: 'SOURCE_KEY_DUPLICATE', column: 'key', isWarning: false };
    await answers('ImportJobPage', ({ importJob }) => {
      const startedAt = '2026-01-01T00:00:00Z';
      const problemCounts = [
        { ...problem, count: 40, reason, example },
        { ...problem, column: 'name', count: 1, reason, example },
      ];
      Object.assign(importJob as object, { state: 'FINISHED', startedAt, problemCounts });
    });
    await page.goto('/seller/imports/ijb_1');
    const said = (column: string) =>
      page.getByRole('main').locator('p', { has: page.locator('b', { hasText: column }) });
    expect(await said('key').textContent()).toBe(
      'key The key was used in an earlier line already. For example: The key A was used in line 2 already.',
    );
    expect(await said('name').textContent()).toBe('name The key A was used in line 2 already.');
  });
});
