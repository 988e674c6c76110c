// The cheapest and the soonest of several offers, and silence where none stands out.
import { lowestOf, soonestOf } from './best.js';

const cny = (amount: string) => ({ amount, currencyCode: 'CNY' });

test('amounts are compared as numbers, whatever their digits', () => {
  const isLowest = lowestOf([cny('10.5'), cny('9.75'), null, cny('9.7500'), cny('100')]);
  expect(['10.5', '9.75', '9.7500', '100'].map((amount) => isLowest(cny(amount)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isLowest(null)).toBe(false);
});

test('nothing is the lowest where all cost the same, where one is alone, or across currencies', () => {
  expect(lowestOf([cny('2'), cny('2.00')])(cny('2'))).toBe(false);
  expect(lowestOf([cny('2'), undefined])(cny('2'))).toBe(false);
  expect(lowestOf([cny('2'), { amount: '1', currencyCode: 'EUR' }])(cny('2'))).toBe(false);
});

test('the soonest is marked only where another takes longer', () => {
  const isSoonest = soonestOf([3, 1, null, 16]);
  expect([3, 1, null, 16].map(isSoonest)).toEqual([false, true, false, false]);
  expect(soonestOf([4, 4])(4)).toBe(false);
  expect(soonestOf([4, undefined])(4)).toBe(false);
  expect(soonestOf([])(0)).toBe(false);
});
