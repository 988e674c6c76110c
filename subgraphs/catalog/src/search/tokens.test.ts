// Texts to tokens and back to what a person meant: spelling variants of one thing give one token.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance, letterBits, mayBeWithin } from './edit-distance.js';
import { numberFacet } from './number-facet.js';
import { quantities } from './quantities.js';
import { readTextQuery, withCorrections } from './text-query.js';
import { foldText, normalizePartNumber, tokens } from './tokens.js';

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
  ['Diodes, batteries, switches', ['diode', 'battery', 'switch']],
  ['bus glass LM358S 4s Analysis', ['bus', 'glass', 'lm358s', '4s', 'analysis']],
  ['25x52X15 M8 x 40, 4×2.5mm2 x 3', ['25', '52', '15', 'm8', '40', '4', '2.5mm2', '3']],
  ['轴承25x52x15mm', ['轴承', '25', '52', '15mm']],
  ['x7r x 5, 5 x, max5 STM32X4', ['x7r', 'x', '5', '5', 'x', 'max5', 'stm32x4']],
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

test.each([
  ['10k', '_1e4', '10K ', '10k,'],
  ['10kΩ', '_1e4ohm', '10 kohm', '10KΩ', '10kOhms', '0.01MΩ', '10千欧', '10000R'],
  ['100nF', '_1n7f', '0.1uF', '0.1 µF', '0.10UF', '100纳法', '100000 pF', '0.1μf'],
  ['4k7', '_47e2', '4.7k'],
  ['2u2', '_22n7', '2.2u', '2.2µ'],
  ['4R7', '_47n1ohm', '4.7Ω', '4.7 ohm'],
  ['1MΩ', '_1e6ohm', '1000 kohm'],
  ['1mΩ', '_1n3ohm', '0.001Ω'],
  ['1/4W', '_25n2w', '0.25W', '250mW', '250 mW'],
  ['500mA', '_5n1a', '0.5A', '500MA'],
  ['16MHz', '_16e6hz', '16mhz', '16000kHz', '16 兆赫兹'],
  ['25mm', '_25n3m', '25 mm', '2.5cm', '0.025 m', '25毫米', '25 MM'],
  ['2.5mm²', '_25n7m2', '2.5 mm2'],
  ['16 bar', '_16e5pa', '1.6 MPa', '1600kPa'],
  ['5V', '_5e0v', '5.0V', '5 v', '5伏', '5.00V'],
])('the quantity %j is %j however it is written', (text, token, ...others) => {
  for (const each of [text, ...others]) {
    expect([each, quantities(foldText(each)).map((q) => q.token)]).toEqual([each, [token]]);
  }
});

test('the unit behind sizes is that of each, of a thread only that of its length', () => {
  const found = (text: string) => quantities(foldText(text)).map((q) => q.token);
  const sizes = ['_25n3m', '_52n3m', '_15n3m'];
  for (const text of ['25×52×15 mm', '25 × 52 × 15mm', '25x52X1.5cm']) {
    expect([text, found(text)]).toEqual([
      text,
      text.endsWith('cm') ? found('25cm 52cm 1.5cm') : sizes,
    ]);
  }
  expect(found('M8×20 mm')).toEqual(['_2n2m']);
  expect(found('3×1.5 mm²')).toEqual(found('1.5 mm2'));
});

test.each(['0402', '10', 'LM358', '1N4148', '2N7002', 'SOIC-8', 'USB2.0', '10%', 'X7R', '1.2.3V'])(
  '%j is no quantity',
  (text) => {
    expect(quantities(foldText(text))).toEqual([]);
  },
);

/** Terms as text: a star after a beginning, marks around what may be said in several ways. */
function shown(...asked: Parameters<typeof readTextQuery>): string | undefined {
  return readTextQuery(...asked)
    ?.slots.map(({ alternatives }) =>
      alternatives
        .map((terms) => terms.map((t) => t.text + (t.kind === 'PREFIX' ? '*' : '')).join('+'))
        .join('|'),
    )
    .join(' ');
}

describe('what a text asks for', () => {
  test('the last word and part numbers may go on; beginnings of other words say nothing', () => {
    expect(readTextQuery('chip LM358 电容 阻 res')?.slots.flatMap((s) => s.alternatives)).toEqual([
      [{ text: 'chip', kind: 'WORD' }],
      [{ text: 'lm358', kind: 'PREFIX' }],
      [{ text: '电容', kind: 'BIGRAM' }],
      [{ text: '阻', kind: 'CHARACTER' }],
      [{ text: 'res', kind: 'PREFIX' }],
    ]);
    expect(readTextQuery(' ')).toBeUndefined();
    expect(shown('±%')).toBe('');
    expect(shown('lm3 lm358 resistor res')).toBe('lm358* resistor');
    expect(shown('6205 bearing')).toBe('6205* bearing*');
    expect(shown('205 bearing')).toBe('205 bearing*');
    expect(
      shown(Array.from({ length: 99 }, (_, n) => `w${n}z`).join(' '))?.split(' '),
    ).toHaveLength(12);
  });

  test('words of sentences say nothing, unless they are all there is', () => {
    expect(shown('bearing for the pump')).toBe('bearing pump*');
    expect(shown('cable with')).toBe('cable*');
    expect(shown('with')).toBe('with*');
  });

  test('a quantity may be written in another way', () => {
    expect(shown('10kΩ 0402')).toBe('10k*|_1e4ohm 0402*');
    expect(shown('resistor 10 kohm')).toBe('resistor 10+kohm*|_1e4ohm');
    expect(shown('100nF电容')).toBe('100nf*|_1n7f 电容');
  });

  test('synonyms widen what they stand for, in one direction, also within a CJK run', () => {
    const rules = [
      { from: '电阻', to: ['resistor', 'chip resistance'] },
      { from: 'film cap', to: ['薄膜电容'] },
    ];
    expect(shown('贴片电阻器', rules)).toBe('贴片 片电+电阻+阻器|resistor|chip+resistance');
    expect(shown('resistor', rules)).toBe('resistor*');
    expect(shown('film cap 1', rules)).toBe('film+cap|薄膜+膜电+电容 1*');
    // Another slot looks for "chip" already: no word is counted twice.
    expect(shown('chip 电阻', rules)).toBe('chip 电阻|resistor|resistance');
  });

  test('it never asks for more terms than 29, however many ways there are to say it', () => {
    const to = Array.from({ length: 40 }, (_, n) => `s${n}`);
    const asked =
      shown('a b c', [
        { from: 'a', to },
        { from: 'b', to },
      ]) ?? '';
    expect(asked.split(/[ |+]/)).toHaveLength(26);
  });

  test('near words take the place of a misspelt one, unless they are looked for already', () => {
    const query = readTextQuery('resistor resitsor murta x');
    const near = new Map([
      ['resitsor', ['resistor']],
      ['murta', ['murata', 'marta', 'third']],
    ]);
    expect(query && withCorrections(query, near)).toMatchObject({
      corrections: [
        { typed: 'resitsor', searched: ['resistor'] },
        { typed: 'murta', searched: ['murata', 'marta'] },
      ],
      query: {
        slots: [
          { alternatives: [[{ text: 'resistor' }]] },
          { alternatives: [[{ text: 'murata' }], [{ text: 'marta' }]] },
          { alternatives: [[{ text: 'x' }]] },
        ],
      },
    });
  });
});

test('numbers fall into at most ten buckets of equal width, or of equal ratio where they are far apart', () => {
  const once = (values: number[]) => values.map((value) => [value, 1] as const);
  expect(numberFacet(once([3, 1]))).toEqual({
    min: 1,
    max: 3,
    count: 2,
    buckets: [
      { min: 1, max: 1, count: 1 },
      { min: 3, max: 3, count: 1 },
    ],
  });
  const even = numberFacet(once(Array.from({ length: 41 }, (_, n) => n)));
  expect(even.buckets.map((b) => b.count)).toEqual([4, 4, 4, 4, 4, 4, 4, 4, 4, 5]);
  expect(even.buckets[1]).toEqual({ min: 4, max: 7, count: 4 });
  const wide = numberFacet(once(Array.from({ length: 11 }, (_, n) => 10 ** (n - 5))));
  expect(wide.buckets).toHaveLength(10);
  expect(wide.buckets.at(-1)).toEqual({ min: 1e4, max: 1e5, count: 2 });
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
