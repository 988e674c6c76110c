// A page's HTML names the files that its scripts will ask for.
import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { KeptFile } from './kept-file.js';
import { Preloads, routeOf } from './preloads.js';

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
  const preloads = new Preloads(folder);
  expect((await preloads.of('/orders/ord_1', 'en')).text).toBe('');
  const files = { en: ['/assets/a.js', '/assets/en.js'], 'zh-CN': ['/assets/a.js'] };
  writeFileSync(join(folder, 'preloads.json'), JSON.stringify({ '/orders/$orderId': files }));
  expect((await preloads.of('/orders/ord_1', 'en')).text).toBe(
    '<link rel="modulepreload" crossorigin href="/assets/a.js" />' +
      '<link rel="modulepreload" crossorigin href="/assets/en.js" />',
  );
  expect((await preloads.of('/orders/ord_1', 'zh-CN')).text).toBe(
    '<link rel="modulepreload" crossorigin href="/assets/a.js" />',
  );
  expect((await preloads.of('/nothing', 'en')).text).toBe('');
});

test('a file is read and understood once, and again when it is written', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'agora-kept-')), 'page.html');
  const understood: string[] = [];
  const file = new KeptFile(path, (text) => {
    understood.push(text);
    return text.length;
  });
  await expect(file.read()).rejects.toThrow('ENOENT');
  writeFileSync(path, 'old');
  expect([await file.read(), await file.read()]).toEqual([3, 3]);
  expect(understood).toEqual(['old']);
  // As long as before: only when it was written tells them apart.
  writeFileSync(path, 'new');
  utimesSync(path, 2_000_000_000, 2_000_000_000);
  expect([await file.read(), await file.read()]).toEqual([3, 3]);
  expect(understood).toEqual(['old', 'new']);
  writeFileSync(path, '{');
  const broken = new KeptFile(path, JSON.parse);
  await expect(broken.read()).rejects.toThrow(SyntaxError);
  writeFileSync(path, '{"a":1}');
  expect(await broken.read()).toEqual({ a: 1 });
});
