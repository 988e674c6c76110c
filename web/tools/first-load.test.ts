// Nobody waits for more than 200 KB of JavaScript, wherever in the market they begin.
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { firstLoads } from './first-load.mjs';

const MOST_BYTES = 200 * 1024;
/** What the gateway says around each file, and what the page loads once it stands. */
const HEADERS_BYTES = 400;
const ONCE_STANDING_BYTES = 1_800;
/** Where people begin most: all that comes over the line is counted there. */
const beginnings = ['index', 'search', 'products.$productId'];

const loads = firstLoads(join(import.meta.dirname, '../dist'));

(loads ? test : test.skip)('a first visit to any page loads little JavaScript, gzipped', () => {
  expect(loads?.length).toBeGreaterThan(70);
  const heavy = loads?.filter(({ bytes }) => bytes > MOST_BYTES) ?? [];
  expect(heavy.map(({ route, bytes }) => `${route}: ${bytes}`)).toEqual([]);
});

(loads ? test : test.skip)(
  'where people begin, that holds for all that comes over the line',
  () => {
    const begun = loads?.filter(({ route }) => beginnings.includes(route)) ?? [];
    expect(begun.map(({ route }) => route).sort()).toEqual([...beginnings].sort());
    const heavy = begun
      .map(({ route, files, bytes }) => ({
        route,
        bytes: bytes + files.length * HEADERS_BYTES + ONCE_STANDING_BYTES,
      }))
      .filter(({ bytes }) => bytes > MOST_BYTES);
    expect(heavy).toEqual([]);
  },
);
