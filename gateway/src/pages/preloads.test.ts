// A page's HTML names the files that its scripts will ask for.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { preloadsFor, routeOf } from './preloads.js';

const routes = [
  '/',
  '/orders',
  '/orders/$orderId',
  '/seller/offers/$offerId',
  '/seller/offers/new',
];

test('an address is matched step by step, what is written out before what stands for any', () => {
  const found = ['/', '/orders/', '/orders/ord_1', '/seller/offers/new', '/seller/offers/sof_1'];
  expect(found.map((path) => routeOf(routes, path))).toEqual([
    '/',
    '/orders',
    '/orders/$orderId',
    '/seller/offers/new',
    '/seller/offers/$offerId',
  ]);
  expect(routeOf(routes, '/orders/ord_1/lines')).toBeUndefined();
});

test('a page names its files in the language it is read in; without a list, or for no page, none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'agora-preloads-'));
  expect((await preloadsFor(folder, '/orders/ord_1', 'en')).text).toBe('');
  const files = { en: ['/assets/a.js', '/assets/en.js'], 'zh-CN': ['/assets/a.js'] };
  writeFileSync(join(folder, 'preloads.json'), JSON.stringify({ '/orders/$orderId': files }));
  expect((await preloadsFor(folder, '/orders/ord_1', 'en')).text).toBe(
    '<link rel="modulepreload" crossorigin href="/assets/a.js" />' +
      '<link rel="modulepreload" crossorigin href="/assets/en.js" />',
  );
  expect((await preloadsFor(folder, '/orders/ord_1', 'zh-CN')).text).toBe(
    '<link rel="modulepreload" crossorigin href="/assets/a.js" />',
  );
  expect((await preloadsFor(folder, '/nothing', 'en')).text).toBe('');
});
