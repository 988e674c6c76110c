// An owner that never answers has not answered after a while, and one that talks nonsense has not either.

import { Siblings, SiblingUnavailable } from '@agora/kernel/siblings.js';
import { afterEach, expect, jest, test } from '@jest/globals';
import { ownerPatienceMs } from './ask-owner.js';
import { ownerOf } from './offer-owner.js';
import { commitReservation, reserveStock } from './owner-stock.js';

afterEach(() => {
  jest.useRealTimers();
});

test('silence ends', async () => {
  jest.useFakeTimers();
  const siblings = new Siblings(() => new Promise(() => undefined), 'test');
  const asked = commitReservation(siblings, 'store', 'pur_1').catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(ownerPatienceMs + 1);
  expect(await asked).toBeInstanceOf(SiblingUnavailable);
});

test('an answer of another shape is no answer', async () => {
  const data = {
    reserveSellerStock: { outcome: 'PERHAPS', refusals: [], lines: [], userErrors: [] },
  };
  const siblings = new Siblings(async () => ({ data }), 'test');
  const input = { purchaseId: 'pur_1', buyerCompanyId: 'com_1', until: new Date(0), lines: [] };
  await expect(reserveStock(siblings, 'sellers', input)).rejects.toThrow(SiblingUnavailable);
});

test('an id says which subgraph to ask', () => {
  expect(ownerOf('sto_01JABCDEFGHJKMNPQRSTVWXYZ0')).toBe('store');
  expect(ownerOf('slo_01JABCDEFGHJKMNPQRSTVWXYZ0')).toBe('sellers');
  expect(ownerOf('prd_01JABCDEFGHJKMNPQRSTVWXYZ0')).toBeUndefined();
  expect(ownerOf('nonsense')).toBeUndefined();
});
