// A screen looks again while something is on its way, and once more when it has come.
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { Looks } from './use-look-again.js';

const tab = { hidden: false };
let lookCount: number;
let looks: Looks;

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { document: tab });
  tab.hidden = false;
  lookCount = 0;
  looks = new Looks(() => {
    lookCount += 1;
  });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'document');
});

const looksWithin = (ms: number) => {
  const before = lookCount;
  jest.advanceTimersByTime(ms);
  return lookCount - before;
};

test('what is on its way is looked at in a pace, and once more at once when it has come', () => {
  const end = looks.follow(true, 1_000, Number.POSITIVE_INFINITY);
  expect(looksWithin(3_500)).toBe(3);
  end?.();
  expect(lookCount).toBe(3);
  expect(looks.follow(false, 1_000, Number.POSITIVE_INFINITY)).toBeUndefined();
  expect(lookCount).toBe(4);
  expect(looksWithin(60_000)).toBe(0);
});

test('what came before the first look is looked at, too; what was never awaited is not', () => {
  looks.follow(false, 1_000, 9);
  expect(lookCount).toBe(0);
  looks.follow(true, 1_000, 9)?.();
  looks.follow(false, 1_000, 9);
  looks.follow(false, 2_000, 9);
  expect(lookCount).toBe(1);
});

test('who leaves the screen ends it: nothing is asked for a page that is gone', () => {
  looks.follow(true, 1_000, 9)?.();
  expect(looksWithin(60_000)).toBe(0);
});

test('looks end after so many, but the last one comes; the next wait begins anew', () => {
  const end = looks.follow(true, 1_000, 2);
  expect(looksWithin(60_000)).toBe(2);
  end?.();
  looks.follow(false, 1_000, 2);
  expect(lookCount).toBe(3);
  looks.follow(true, 1_000, 2);
  expect(looksWithin(60_000)).toBe(2);
});

test('a hidden tab asks nothing, and goes on when it is seen again', () => {
  looks.follow(true, 1_000, 3);
  tab.hidden = true;
  expect(looksWithin(10_000)).toBe(0);
  tab.hidden = false;
  expect(looksWithin(10_000)).toBe(3);
});
