// Texts to tokens and back to what a person meant: spelling variants of one thing give one token.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance, letterBits, mayBeWithin } from './edit-distance.js';
import { normalizePartNumber, readTextQuery, tokens } from './tokens.js';

test.each([
  ['LM358DR2G SOIC-8', ['lm358dr2g', 'soic', '8']],
  ['贴片电阻', ['贴片', '片电', '电阻']],
  ['阻', ['阻']],
  ['10kΩ ±1% 0402贴片', ['10k', '1', '0402', '贴片']],
  ['100μF', ['100uf']],
  ['100µF', ['100uf']],
  ['2.2uF, 5.0V. End', ['2.2uf', '5.0v', 'end']],
  ['ＡＢＣ１２３', ['abc123']],
  ['Größe Ölpumpe', ['größe', 'ölpumpe']],
  ['スイッチー', ['スイ', 'イッ', 'ッチ', 'チー']],
  ['𠮷野', ['𠮷野']],
  ['', []],
  ['—/±', []],
])('tokens of %j', (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});

test('a token stays itself, so an engine may be fed tokens joined by spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = tokens(text);
      expect(tokens(once.join(' '))).toEqual(once);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['lm358-dr2g', 'LM358DR2G'],
  ['LM 358.DR/2G', 'LM358DR2G'],
  ['ＬＭ３５８—ＤＲ２Ｇ', 'LM358DR2G'],
  ['AD‑590_X\\Y', 'AD590XY'],
  ['C++ #1', 'C++#1'],
  ['SMBJ3.3A.', 'SMBJ3.3A'],
])('part number %j', (text, expected) => {
  expect(normalizePartNumber(text)).toBe(expected);
});

test('what each word of a query may match', () => {
  expect(readTextQuery('chip LM358 电容 阻 res')?.terms).toEqual([
    { text: 'chip', kind: 'WORD' },
    { text: 'lm358', kind: 'PREFIX' },
    { text: '电容', kind: 'BIGRAM' },
    { text: '阻', kind: 'CHARACTER' },
    { text: 'res', kind: 'PREFIX' },
  ]);
  expect(readTextQuery(' ')).toBeUndefined();
  expect(
    readTextQuery(Array.from({ length: 99 }, (_, n) => `w${n}`).join(' '))?.terms,
  ).toHaveLength(16);
});

describe('edit distance', () => {
  test.each([
    ['resistor', 'resistor', 0],
    ['resitsor', 'resistor', 1],
    ['resstor', 'resistor', 1],
    ['ca', 'abc', 3],
    ['', 'ab', 2],
  ])('%j to %j is %i', (left, right, expected) => {
    expect(editDistance(left, right, 5)).toBe(expected);
  });

  test('a lower limit only cuts off, and the letters never exclude what is near', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (left, right, limit) => {
        const whole = editDistance(left, right, 99);
        expect(editDistance(left, right, limit)).toBe(Math.min(whole, limit + 1));
        expect(editDistance(right, left, 99)).toBe(whole);
        if (whole <= limit) {
          expect(mayBeWithin(letterBits(left), letterBits(right), limit)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
