// The pure parts of the kernel: money, ids, states, repeats, back-off.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError, defineErrors } from './errors.js';
import { backOffMs } from './events/relay.js';
import { derivedId, isId, newId, prefixOf } from './ids.js';
import { divideRounded, formatDecimal, parseDecimal } from './money/decimal.js';
import { Money } from './money/money.js';
import { UnitPrice } from './money/unit-price.js';
import { contentHash } from './repeat.js';
import { defineStates } from './states.js';

const price = (amount: string, currency = 'CNY') => UnitPrice.parse(amount, currency) as UnitPrice;
const money = (amount: string, currency = 'CNY') => Money.parse(amount, currency) as Money;

describe('money', () => {
  test.each([
    ['0.0007', 1, '0.00'],
    ['0.0007', 8, '0.01'],
    ['0.005', 1, '0.01'],
    ['0.004999', 1, '0.00'],
    ['12.345678', 1000, '12345.68'],
  ])('%s × %d = %s, rounded once, half away from zero', (unit, quantity, total) => {
    expect(price(unit).times(quantity).amount).toBe(total);
  });

  test('a currency has its own smallest unit', () => {
    expect(price('12.5', 'JPY').times(1).amount).toBe('13');
    expect(price('1.2345', 'KWD').times(1).amount).toBe('1.235');
    expect(Money.parse('1.5', 'JPY')).toBeUndefined();
    expect(Money.parse('1', 'XYZ')).toBeUndefined();
  });

  test('unit prices show what is needed and no more', () => {
    expect(price('0.0007').amount).toBe('0.0007');
    expect(price('12').amount).toBe('12.00');
    expect(price('12', 'JPY').amount).toBe('12');
  });

  test('allocation loses nothing and gives the rest to the largest remainders', () => {
    expect(
      money('100.00')
        .allocate([1n, 1n, 1n])
        .map((m) => m.amount),
    ).toEqual(['33.34', '33.33', '33.33']);
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1, maxLength: 8 }),
        (minor, weights) => {
          fc.pre(weights.some((w) => w > 0n));
          const parts = Money.of(minor, 'CNY').allocate(weights);
          expect(Money.sum(parts, 'CNY').minor).toBe(minor);
        },
      ),
    );
  });

  test('decimals survive the way there and back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 53n) + 1n, max: 2n ** 53n - 1n }), (value) => {
        expect(parseDecimal(formatDecimal(value, 6), 6)).toBe(value);
      }),
    );
  });

  test('division rounds half away from zero on both sides', () => {
    expect([divideRounded(5n, 2n), divideRounded(-5n, 2n), divideRounded(4n, 3n)]).toEqual([
      3n,
      -3n,
      1n,
    ]);
  });

  test('currencies do not mix', () => {
    expect(() => money('1').plus(money('1', 'USD'))).toThrow('CNY and USD do not mix');
  });
});

describe('ids', () => {
  test('are ascending, even within a millisecond, and say what they are', () => {
    const ids = Array.from({ length: 100 }, () => newId('ord'));
    expect([...ids].sort()).toEqual(ids);
    expect(prefixOf(ids[0] as string)).toBe('ord');
    expect(isId('ord', ids[0])).toBe(true);
    expect(isId('pur', ids[0])).toBe(false);
    expect(isId('ord', 'ord_x')).toBe(false);
  });

  test('a derived id is the same each time', () => {
    const award = newId('awd');
    expect(derivedId('pur', award)).toBe(`pur_${award.slice(4)}`);
  });
});

test('states move only along the table', () => {
  const errors = defineErrors({ NOT_NOW: 'Not now.' });
  const states = defineStates({ A: ['B'], B: ['C', 'A'], C: [] });
  expect(states.pairs().filter(([, , allowed]) => allowed)).toEqual([
    ['A', 'B', true],
    ['B', 'A', true],
    ['B', 'C', true],
  ]);
  expect(states.pairs()).toHaveLength(9);
  expect(() => states.move('A', 'C', errors.NOT_NOW)).toThrow(DomainError);
});

test('content is alike whatever the order of its keys, and unlike when a value differs', () => {
  expect(contentHash({ a: 1, b: [{ c: 'x' }] })).toBe(
    contentHash({ b: [{ c: 'x' }], a: 1, d: undefined }),
  );
  expect(contentHash({ a: 1 })).not.toBe(contentHash({ a: '1' }));
});

test('back-off doubles and stays below five minutes', () => {
  expect([1, 2, 3, 20].map(backOffMs)).toEqual([1000, 2000, 4000, 300_000]);
});
