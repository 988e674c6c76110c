// Where people begin nobody waits for more than 200 KB of JavaScript; work places and long forms, which are gone to
// from within, may have as much again as their pickers, menus and number fields weigh.
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { placeOf } from '../src/i18n/places.js';
import { firstLoads } from './first-load.mjs';

const BEGINNING_BYTES = 200 * 1024;
const WORKING_BYTES = 260 * 1024;
const workPlaces = ['company', 'operator', 'seller'];
const longForms = ['checkout', 'demands.new', 'look-up', 'sign-in', 'threads.new'];

const loads = firstLoads(join(import.meta.dirname, '../dist'));
const limitOf = (route: string) =>
  workPlaces.includes(placeOf(route)) || longForms.includes(route)
    ? WORKING_BYTES
    : BEGINNING_BYTES;

(loads ? test : test.skip)('a first visit loads little JavaScript, gzipped', () => {
  expect(loads?.length).toBeGreaterThan(70);
  const heavy = loads?.filter(({ route, bytes }) => bytes > limitOf(route)) ?? [];
  expect(heavy.map(({ route, bytes }) => `${route}: ${bytes}`)).toEqual([]);
});
