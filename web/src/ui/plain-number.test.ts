// What counts as a number in groups, and what is asked about.
import { describe, expect, test } from '@jest/globals';
import { plainNumber } from './plain-number.js';

describe('a number as people write it', () => {
  test.each([
    ['1480', '1480'],
    ['1,480', '1480'],
    ['1 480', '1480'],
    ['1\u00a0480', '1480'],
    ['1\u202f480', '1480'],
    ['1,480.50', '1480.50'],
    ['12,345,678.9', '12345678.9'],
    ['１，４８０．５', '1480.5'],
    ['-1,480', '-1480'],
    [' 12.5 ', '12.5'],
  ])('%s is %s', (typed, plain) => expect(plainNumber(typed)).toBe(plain));

  test.each(['1,5', '0,480', '1,48', '1.480,50', '12,34,567', '1,480 000'])(
    '%s is left for its field to ask about',
    (typed) => expect(plainNumber(typed)).toBe(typed),
  );
});
