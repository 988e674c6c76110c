// Only the point moves between an engineer's notation and the server's decimals.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printSi, readSi } from './si-decimal.js';

test.each([
  ['4.7k', '4700'],
  ['100n', '0.0000001'],
  ['1p', '0.000000000001'],
  ['3.2G', '3200000000'],
  ['10', '10'],
  ['0.5', '0.5'],
  ['2.20', '2.2'],
  ['-40', '-40'],
  ['1 000', '1000'],
  ['1,000,000', '1000000'],
  ['2u', '0.000002'],
])('%s is %s', (typed, decimal) => {
  expect(readSi(typed)).toBe(decimal);
});

test('a unit may follow', () => {
  expect(readSi('10kΩ', 'Ω')).toBe('10000');
  expect(readSi('100 nF', 'F')).toBe('0.0000001');
});

test('what is no number is nothing', () => {
  for (const typed of ['', 'k', '1e3', 'ten', '1.2.3', '1kk', '1,5', '0,480']) {
    expect(readSi(typed)).toBeUndefined();
  }
});

test.each([
  ['4700', '4.7k'],
  ['0.0000001', '100n'],
  ['0.000000000001', '1p'],
  ['3200000000', '3.2G'],
  ['50', '50'],
  ['0.0625', '62.5m'],
  ['0', '0'],
  ['0.000', '0'],
  ['-40', '-40'],
])('%s is written %s', (decimal, text) => {
  expect(printSi(decimal)).toBe(text);
});

test('what is written is read back as the same value', () => {
  const digits = fc.integer({ min: 1, max: 999_999_999 });
  fc.assert(
    fc.property(digits, fc.integer({ min: 0, max: 12 }), (number, places) => {
      const text = String(number).padStart(places + 1, '0');
      const whole = text.slice(0, text.length - places);
      const fraction = text.slice(text.length - places).replace(/0+$/, '');
      const decimal = fraction ? `${whole}.${fraction}` : whole;
      expect(readSi(printSi(decimal))).toBe(decimal);
    }),
  );
});
