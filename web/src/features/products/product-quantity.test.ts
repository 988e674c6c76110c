// A quantity that was looked at is found again by who comes back without one in the address.
import { lookedAt, productQuantity, readProductParams } from './product-quantity.js';

test('only a whole number is read from the address', () => {
  expect(readProductParams({ quantity: '250' })).toEqual({ quantity: '250' });
  for (const quantity of ['0', '2.5', '-1', 'all', 250, undefined])
    expect(readProductParams({ quantity })).toEqual({});
});

test('what was looked at is kept for its product alone, and the address goes before it', () => {
  expect(productQuantity('prd_a', {})).toBe(100);
  lookedAt.set('prd_a', '250');
  expect(productQuantity('prd_a', {})).toBe(250);
  expect(productQuantity('prd_a', { quantity: '30' })).toBe(30);
  expect(productQuantity('prd_b', {})).toBe(100);
});
