// Nobody waits for more than 200 KB of JavaScript, wherever in the market they begin.
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { firstLoads } from './first-load.mjs';

const MOST_BYTES = 200 * 1024;

const loads = firstLoads(join(import.meta.dirname, '../dist'));

(loads ? test : test.skip)('a first visit to any page loads little JavaScript, gzipped', () => {
  expect(loads?.length).toBeGreaterThan(70);
  const heavy = loads?.filter(({ bytes }) => bytes > MOST_BYTES) ?? [];
  expect(heavy.map(({ route, bytes }) => `${route}: ${bytes}`)).toEqual([]);
});
