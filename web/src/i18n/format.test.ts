// Amounts are shown exactly, in both languages, however fine or large they are.
import { expect, test } from '@jest/globals';
import {
  formatCountry,
  formatDay,
  formatDistance,
  formatMoney,
  formatNumber,
  formatText,
  formatUnitPrice,
} from './format.js';

const cny = (amount: string) => ({ amount, currencyCode: 'CNY' });

test('a unit price keeps its six decimal places', () => {
  expect(formatUnitPrice(cny('0.000725'), 'zh-CN')).toBe('¥0.000725');
  expect(formatUnitPrice(cny('1.5'), 'zh-CN')).toBe('¥1.50');
});

test('an amount beyond exact floating point is not changed', () => {
  expect(formatMoney(cny('9007199254740993.01'), 'zh-CN')).toBe('¥9,007,199,254,740,993.01');
});

test('a total has the decimal places of its currency', () => {
  expect(formatMoney({ amount: '1200', currencyCode: 'JPY' }, 'en')).toBe('¥1,200');
  expect(formatMoney(cny('12.3'), 'en')).toBe('CN¥12.30');
});

test('a calendar day is the same day in every time zone', () => {
  expect(formatDay('2026-11-21', 'en')).toBe('Nov 21, 2026');
  expect(formatDay('2026-11-21', 'zh-CN')).toBe('2026年11月21日');
});

test('distances are told in the largest whole unit', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  expect(formatDistance('2026-11-24T13:00:00Z', now, 'en')).toBe('in 3 days');
  expect(formatDistance('2026-11-21T10:00:00Z', now, 'en')).toBe('2 hours ago');
  expect(formatDistance('2026-11-24T13:00:00Z', now, 'zh-CN')).toBe('3 天后');
});

test('days are counted as the calendar has them, whatever the hour', () => {
  const evening = new Date(2026, 10, 23, 20).getTime();
  const at = (...then: [number, number, number, number?]) =>
    formatDistance(new Date(...then).toISOString(), evening, 'en');
  expect(at(2026, 10, 30)).toBe('in 7 days');
  expect(at(2026, 10, 30, 23)).toBe('in 7 days');
  expect(at(2026, 10, 25, 1)).toBe('in 2 days');
  expect(at(2026, 10, 24, 19)).toBe('in 23 hours');
  expect(at(2026, 10, 16, 23)).toBe('7 days ago');
});

test('text comes in the reader’s language, else in the other one', () => {
  expect(formatText({ zhCN: '电阻', en: 'Resistor' }, 'zh-CN')).toBe('电阻');
  expect(formatText({ zhCN: '电阻', en: null }, 'en')).toBe('电阻');
  expect(formatText(null, 'en')).toBe('');
});

test('quantities have their thousands apart', () => {
  expect(formatNumber(1234567, 'zh-CN')).toBe('1,234,567');
});

test('countries and regions are called as platforms in China call them', () => {
  expect(['HK', 'TW', 'DE'].map((code) => formatCountry(code, 'zh-CN'))).toEqual([
    '中国香港',
    '中国台湾',
    '德国',
  ]);
  expect(formatCountry('DE', 'en')).toBe('Germany');
});
