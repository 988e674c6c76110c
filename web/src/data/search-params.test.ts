// The URL says the whole search and survives a round trip, whatever an option's text contains.
import { expect, test } from '@jest/globals';
import {
  changed,
  conditionCount,
  printAttributes,
  readAttributes,
  readSearch,
  readSearchParams,
  searchInputOf,
  textsIn,
  toggled,
  withAttribute,
  withOption,
} from './search-params.js';

test('a part number that looks like a number stays as typed', () => {
  expect(readSearchParams({ q: '1e3' })).toEqual({ q: '1e3' });
  expect(readSearchParams({ q: ' 0603 ' })).toEqual({ q: '0603' });
});

test('what makes no sense is left out', () => {
  const raw = {
    q: '',
    sort: 'FASTEST',
    priceMin: '-1',
    stock: 'maybe',
    quantity: '0',
    brands: 'a,,b',
  };
  expect(readSearchParams(raw)).toEqual({});
});

test('options with separators in them survive', () => {
  const filters = [
    { attributeId: 'att_1', options: ['±5%; 1/4W', 'a|b', '~x', '!y', 'k=v'] },
    { attributeId: 'att_2', minimum: '0.5', maximum: '10' },
    { attributeId: 'att_3', isTrue: false },
    { attributeId: 'att_4', maximum: '3' },
  ];
  expect(readAttributes(printAttributes(filters))).toEqual(filters);
});

test('nonsense in the attributes parameter is not a condition', () => {
  expect(readAttributes(';=;att_1=;x y=1')).toEqual([]);
});

test('the server is asked for all conditions', () => {
  const params = readSearchParams({
    q: 'resistor',
    brands: 'brd_1,brd_2',
    attributes: 'att_1=10k',
    priceMax: '0.01',
    stock: 'true',
    leadTimeDays: '7',
    sort: 'PRICE_ASC',
  });
  expect(searchInputOf(params)).toEqual({
    text: 'resistor',
    brandIds: ['brd_1', 'brd_2'],
    attributes: [{ attributeId: 'att_1', options: ['10k'] }],
    priceMax: '0.01',
    inStockOnly: true,
    maxLeadTimeDays: 7,
    sort: 'PRICE_ASC',
  });
  expect(conditionCount(params)).toBe(6);
});

test('every change begins at the first page again', () => {
  expect(changed({ q: 'a', after: 'cursor' }, { stock: 'true' })).toEqual({
    q: 'a',
    stock: 'true',
  });
  expect(changed({ stock: 'true' }, { stock: undefined })).toEqual({});
});

test('ids and options are switched on and off', () => {
  expect(toggled(undefined, 'brd_1')).toBe('brd_1');
  expect(toggled('brd_1,brd_2', 'brd_1')).toBe('brd_2');
  const once = withOption({}, 'att_1', '10k');
  expect(once).toEqual({ attributes: 'att_1=10k' });
  expect(withOption(once, 'att_1', '10k')).toEqual({});
  expect(withAttribute(once, { attributeId: 'att_2', minimum: '5' })).toEqual({
    attributes: 'att_1=10k;att_2=~5..',
  });
});

test('part numbers in an address stay texts', () => {
  expect(readSearch('?q=6204&brands=1e3&after=0603&stock=true')).toEqual({
    q: '6204',
    brands: '1e3',
    after: '0603',
    stock: 'true',
  });
  expect(readSearch('?q=%E8%BD%B4%E6%89%BF+M8')).toEqual({ q: '轴承 M8' });
  expect(readSearch('')).toEqual({});
});

test('of an address is read what says something, in what the server takes', () => {
  const raw = { q: ` ${'x'.repeat(300)}`, state: 'OPEN', after: '', mine: true };
  expect(textsIn(raw, 'q', 'state', 'after', 'mine')).toEqual({
    q: 'x'.repeat(200),
    state: 'OPEN',
  });
  expect(textsIn({ state: 'no such' }, 'state')).toEqual({});
});
