// What holds for imports of offers in store and in sellers alike.
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  acting,
  expectChecksHold,
  line,
  type OfferMarket,
  reserve,
  snapshotsOf,
  sweep,
  tier,
} from './offer-market.js';

const stateSelection = 'offer { state isLive }';

export function describeImports(given: () => OfferMarket): void {
  const { mutate } = acting(given);
  afterEach(() => expectChecksHold(given()));

  describe('import', () => {
    const catalog = as.service('catalog');
    const row = (sourceKey: string, over: object = {}) => ({
      sourceKey,
      productId: newId('prd'),
      tiers: [tier(1, '0.081', 'USD')],
      stock: 10,
      ...over,
    });
    const selection =
      'createdCount changedCount unchangedCount rejections { sourceKey code field params }';
    const bring = (offers: object[], caller: Partial<Caller> = catalog) =>
      mutate('importOffers', { ...given().importInput, offers }, selection, caller);
    const find = async (sourceKey: string) => {
      const em = given().subgraph.running.database.em.fork();
      return em.findOneOrFail(given().tables.Offer, { sourceKey });
    };

    test('rows become live offers, the same rows change nothing, other rows change their offers', async () => {
      const key = newId('key' as never);
      const [a, b] = [row(`${key}-a`), row(`${key}-b`, { stock: null, leadTimeDays: 7 })];
      expect(await bring([a, b])).toEqual({
        createdCount: 2,
        changedCount: 0,
        unchangedCount: 0,
        rejections: [],
        userErrors: [],
      });
      const made = await find(`${key}-a`);
      expect(made).toMatchObject({
        state: 'LIVE',
        onHandQuantity: 10,
        isTracked: true,
        version: 1,
      });
      expect(await find(`${key}-b`)).toMatchObject({ isTracked: false, leadTimeDays: 7 });
      await reserve(given(), [line(made.id, 4)]);
      expect(await bring([a, b])).toMatchObject({ createdCount: 0, unchangedCount: 2 });
      expect(await find(`${key}-a`)).toMatchObject({ onHandQuantity: 10, heldQuantity: 4 });
      expect(await bring([{ ...a, stock: 3 }, b])).toMatchObject({
        changedCount: 1,
        unchangedCount: 1,
      });
      expect(await find(`${key}-a`)).toMatchObject({
        id: made.id,
        onHandQuantity: 4,
        heldQuantity: 4,
      });
      await sweep(given(), 'tell-changes');
      expect((await snapshotsOf(given(), made.id)).at(-1)).toMatchObject({
        isLive: true,
        availableQuantity: 0,
        currencyCode: 'USD',
        tiers: [{ minimumQuantity: 1, unitPriceMillionths: '81000' }],
      });
    });

    test('a wrong row is named and keeps no other from coming in', async () => {
      const key = newId('key' as never);
      const answer = await bring([
        row(`${key}-a`),
        row(`${key}-b`, { tiers: [] }),
        row(`${key}-a`),
        row(`${key}-c`, { productId: 'nonsense' }),
      ]);
      expect(answer).toEqual({
        createdCount: 1,
        changedCount: 0,
        unchangedCount: 0,
        rejections: [
          {
            sourceKey: `${key}-b`,
            code: 'INVALID_INPUT',
            field: ['tiers'],
            params: { reason: 'EMPTY' },
          },
          {
            sourceKey: `${key}-a`,
            code: 'INVALID_INPUT',
            field: ['sourceKey'],
            params: { reason: 'REPEATED' },
          },
          {
            sourceKey: `${key}-c`,
            code: 'INVALID_INPUT',
            field: ['productId'],
            params: { reason: 'NOT_AN_ID' },
          },
        ],
        userErrors: [],
      });
      const good = await find(`${key}-a`);
      await bring([row(`${key}-a`, { tiers: [tier(1, '1', 'CNY')] })]);
      expect(await find(`${key}-a`)).toMatchObject({ version: good.version, currencyCode: 'USD' });
    });

    test('what a person paused or withdrew stays so', async () => {
      const key = newId('key' as never);
      await bring([row(key)]);
      const { id: offerId } = await find(key);
      await mutate('pause', { offerId }, stateSelection);
      await bring([row(key, { stock: 50 })]);
      expect(await find(key)).toMatchObject({ state: 'PAUSED', onHandQuantity: 50 });
      await mutate('withdraw', { offerId }, stateSelection);
      expect(await bring([row(key, { stock: 60 })])).toMatchObject({ unchangedCount: 1 });
      expect(await find(key)).toMatchObject({ state: 'WITHDRAWN', onHandQuantity: 50 });
    });

    test('two imports of the same rows at once make each offer once', async () => {
      const key = newId('key' as never);
      const rows = [1, 2, 3].map((n) => row(`${key}-${n}`));
      const answers = await Promise.all([bring(rows), bring(rows)]);
      const sum = (field: string) => answers.reduce((total, a) => total + a[field], 0);
      expect([sum('createdCount'), sum('unchangedCount')]).toEqual([3, 3]);
    });
  });
}
