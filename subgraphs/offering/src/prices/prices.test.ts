// The pure rules of prices and stock: every answer is compared with a slow, obvious reference.
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quantityProblems } from '../offers/offer-rules.js';
import { availabilityOf } from '../stock/availability.js';
import { smallestOrder, stockOf } from '../stock/stock.js';
import { explainPrice } from './explain-price.js';
import { type PriceTier, tiersFrom, tiersOf } from './price-tiers.js';
import { type ListedPrice, type Prices, resolvePrice } from './resolve-price.js';

const cny = (amount: string) => UnitPrice.parse(amount, 'CNY') as UnitPrice;
const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));
const tiers = (...pairs: [number, string][]): PriceTier[] =>
  pairs.map(([minimumQuantity, amount]) => ({ minimumQuantity, unitPrice: cny(amount) }));
const list = (over: Partial<ListedPrice>): ListedPrice => ({
  source: 'COMPANY_PRICE_LIST',
  priority: 0,
  priceListId: 'a',
  validFrom: null,
  validUntil: null,
  isOnRequest: false,
  tiers: tiers([1, '8']),
  ...over,
});
const publicTiers = tiers([1, '10'], [100, '9.5'], [1000, '0.0007']);

describe('resolvePrice', () => {
  test.each([
    [1, '10.00', '10.00', 1],
    [99, '10.00', '990.00', 1],
    [100, '9.50', '950.00', 100],
    [999, '9.50', '9490.50', 100],
    [1000, '0.0007', '0.70', 1000],
  ])('%d units at the public tiers', (quantity, unit, total, tierMinimumQuantity) => {
    const price = resolvePrice({ tiers: publicTiers, listed: [] }, quantity, at(8));
    expect(price).toMatchObject({ source: 'PUBLIC_TIER', tierMinimumQuantity, quantity });
    expect([price?.unitPrice.amount, price?.total.amount]).toEqual([unit, total]);
  });

  test('a company list goes before groups, a group by the smallest priority, all before public', () => {
    const own = list({});
    const second = list({ source: 'GROUP_PRICE_LIST', priority: 2, tiers: tiers([1, '7']) });
    const first = list({ source: 'GROUP_PRICE_LIST', priority: 1, tiers: tiers([1, '9']) });
    const ask = (...listed: ListedPrice[]) =>
      resolvePrice({ tiers: publicTiers, listed }, 5, at(8))?.unitPrice.amount;
    expect(ask(second, first, own)).toBe('8.00');
    expect(ask(second, first)).toBe('9.00');
    expect(ask(second)).toBe('7.00');
    expect(ask()).toBe('10.00');
  });

  test('a list is valid from its first instant and no longer at its end', () => {
    const listed = [list({ validFrom: at(8), validUntil: at(10) })];
    const sources = [7, 8, 9, 10].map(
      (hour) => resolvePrice({ tiers: publicTiers, listed }, 1, at(hour))?.source,
    );
    const [own, open] = ['COMPANY_PRICE_LIST', 'PUBLIC_TIER'];
    expect(sources).toEqual([open, own, own, open]);
  });

  test('a list that begins above the quantity says nothing of it', () => {
    const listed = [list({ tiers: tiers([50, '1']) })];
    expect(resolvePrice({ tiers: publicTiers, listed }, 49, at(8))?.source).toBe('PUBLIC_TIER');
    expect(resolvePrice({ tiers: publicTiers, listed }, 50, at(8))?.source).toBe(
      'COMPANY_PRICE_LIST',
    );
  });

  test('no tier reached and totals beyond exactness are no price', () => {
    expect(resolvePrice({ tiers: tiers([10, '1']), listed: [] }, 9, at(8))).toBeNull();
    const dear = [{ minimumQuantity: 1, unitPrice: UnitPrice.of(9_000_000_000_000_000n, 'CNY') }];
    expect(resolvePrice({ tiers: dear, listed: [] }, 1_000_000_000, at(8))).toBeNull();
  });

  const someTiers = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.bigInt(1n, 10n ** 9n)), {
      selector: ([minimum]) => minimum,
      minLength: 1,
      maxLength: 6,
    })
    .map((pairs) =>
      pairs
        .sort(([a], [b]) => a - b)
        .map(([minimumQuantity, millionths]) => ({
          minimumQuantity,
          unitPrice: UnitPrice.of(millionths, 'CNY'),
        })),
    );
  const someHour = fc.option(fc.integer({ min: 0, max: 12 }).map(at));
  const someList = fc.record({
    source: fc.constantFrom('COMPANY_PRICE_LIST' as const, 'GROUP_PRICE_LIST' as const),
    priority: fc.integer({ min: 0, max: 2 }),
    priceListId: fc.constantFrom('a', 'b', 'c', 'd'),
    validFrom: someHour,
    validUntil: someHour,
    isOnRequest: fc.boolean(),
    tiers: someTiers,
  });
  const someLists = fc.uniqueArray(someList, { selector: (l) => l.priceListId, maxLength: 4 });

  /** Asks every list there is, one rank after another, and every tier from the top. */
  function slowly(
    { tiers: given, isOnRequest, listed }: Required<Prices>,
    quantity: number,
    when: Date,
  ) {
    const ranks: { source: string; isOnRequest: boolean; tiers: readonly PriceTier[] }[] = [];
    for (const source of ['COMPANY_PRICE_LIST', 'GROUP_PRICE_LIST']) {
      for (const priority of [0, 1, 2]) {
        for (const id of ['a', 'b', 'c', 'd']) {
          for (const l of listed) {
            const isThis = l.source === source && l.priority === priority && l.priceListId === id;
            const begins = l.validFrom === null || l.validFrom.getTime() <= when.getTime();
            const ends = l.validUntil !== null && l.validUntil.getTime() <= when.getTime();
            if (isThis && begins && !ends) ranks.push(l);
          }
        }
      }
    }
    ranks.push({ source: 'PUBLIC_TIER', tiers: given, isOnRequest });
    for (const rank of ranks) {
      if (rank.isOnRequest) return null;
      for (let minimum = quantity; minimum >= 1; minimum--) {
        const tier = rank.tiers.find((t) => t.minimumQuantity === minimum);
        if (tier) return { source: rank.source, minimum, millionths: tier.unitPrice.millionths };
      }
    }
    return null;
  }

  /** The explanation names every list once, and its winner is the price. */
  function expectReasons(prices: Required<Prices>, quantity: number, when: Date) {
    const reasons = explainPrice(prices, quantity, when);
    expect(reasons.price).toEqual(resolvePrice(prices, quantity, when));
    const { candidates } = reasons;
    const named = candidates.map(({ list: l }) => l?.priceListId ?? 'public').sort();
    expect(named).toEqual([...prices.listed.map((l) => l.priceListId), 'public'].sort());
    const outcomes = candidates.map(({ outcome }) => outcome);
    expect(outcomes.filter((o) => o === 'WON')).toHaveLength(reasons.price ? 1 : 0);
    const decided = outcomes.findIndex((o) => o !== 'QUANTITY_NOT_REACHED');
    for (const [index, { outcome, list: l }] of candidates.entries()) {
      if (index < decided || decided < 0) expect(outcome).toBe('QUANTITY_NOT_REACHED');
      if (outcome === 'NOT_YET_VALID') expect(l?.validFrom && when < l.validFrom).toBe(true);
      if (outcome === 'NO_LONGER_VALID') expect(l?.validUntil && l.validUntil <= when).toBe(true);
      if (outcome === 'ASKED_LATER') expect(index).toBeGreaterThan(decided);
    }
  }

  test('agrees with asking every list and tier one after the other', () => {
    fc.assert(
      fc.property(
        fc.record({ tiers: someTiers, isOnRequest: fc.boolean(), listed: someLists }),
        fc.integer({ min: 1, max: 70 }),
        fc.integer({ min: 0, max: 12 }).map(at),
        (prices, quantity, when) => {
          const price = resolvePrice(prices, quantity, when);
          const expected = slowly(prices, quantity, when);
          const actual = price && {
            source: price.source,
            minimum: price.tierMinimumQuantity,
            millionths: price.unitPrice.millionths,
          };
          expect(actual).toEqual(expected);
          expectReasons(prices, quantity, when);
          if (price) {
            const exact = price.unitPrice.millionths * BigInt(quantity);
            expect((price.total.minor * 10_000n - exact) * 2n <= 10_000n).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('tiersFrom', () => {
  const tier = (minimumQuantity: number, amount: string, currencyCode = 'CNY') => ({
    minimumQuantity,
    unitPrice: { amount, currencyCode },
  });
  test('keeps six decimals and gives them back', () => {
    const { currencyCode, tiers: stored } = tiersFrom(
      [tier(1, '0.000700'), tier(10, '0.0005')],
      't',
    );
    expect(stored.map((t) => t.unitPriceMillionths)).toEqual(['700', '500']);
    expect(tiersOf(stored, currencyCode).map((t) => t.unitPrice.amount)).toEqual([
      '0.0007',
      '0.0005',
    ]);
  });
  test.each([
    [[], ['tiers'], { reason: 'EMPTY' }],
    [
      [tier(5, '1'), tier(5, '2')],
      ['tiers', '1', 'minimumQuantity'],
      { reason: 'NOT_ASCENDING', minimumQuantity: 5, previousMinimumQuantity: 5 },
    ],
    [
      [tier(1, '1'), tier(2, '1', 'USD')],
      ['tiers', '1', 'unitPrice', 'currencyCode'],
      { reason: 'OTHER_CURRENCY', currencyCode: 'USD', expectedCurrencyCode: 'CNY' },
    ],
    [[tier(1, '0')], ['tiers', '0', 'unitPrice', 'amount'], { reason: 'NOT_POSITIVE' }],
    [[tier(1, '0.0000001')], ['tiers', '0', 'unitPrice', 'amount'], { reason: 'NOT_A_UNIT_PRICE' }],
    [
      [tier(0, '1')],
      ['tiers', '0', 'minimumQuantity'],
      { reason: 'OUT_OF_RANGE', value: 0, minimum: 1, maximum: 1_000_000_000 },
    ],
  ])('%j is refused with the field and the values', (given, field, params) => {
    expect(() => tiersFrom(given, 'tiers')).toThrow(expect.objectContaining({ field, params }));
  });
});

describe('quantities and stock', () => {
  test('the smallest order is the least quantity without problems', () => {
    const rule = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(rule, rule, (minimumQuantity, orderMultiple) => {
        const rules = { minimumQuantity, orderMultiple };
        const isFine = (q: number) => quantityProblems(rules, q).length === 0;
        let first = 1;
        while (!isFine(first)) first++;
        expect(smallestOrder(rules)).toBe(first);
      }),
    );
  });

  const counts = (over: object) => ({
    isTracked: true,
    onHandQuantity: 100,
    heldQuantity: 0,
    backorderQuantity: 0,
    lowStockQuantity: null,
    minimumQuantity: 3,
    orderMultiple: 2,
    ...over,
  });
  test.each([
    [{}, 'IN_STOCK', 100],
    [{ heldQuantity: 60 }, 'IN_STOCK', 40],
    [{ heldQuantity: 61 }, 'LOW_STOCK', 39],
    [{ heldQuantity: 96 }, 'LOW_STOCK', 4],
    [{ heldQuantity: 97 }, 'OUT_OF_STOCK', 3],
    [{ heldQuantity: 97, backorderQuantity: 1 }, 'BACK_ORDER', 3],
    [{ onHandQuantity: -5, backorderQuantity: 8 }, 'OUT_OF_STOCK', 0],
    [{ onHandQuantity: -4, backorderQuantity: 8 }, 'BACK_ORDER', 0],
    [{ lowStockQuantity: 101 }, 'LOW_STOCK', 100],
    [{ isTracked: false }, 'MADE_TO_ORDER', null],
  ])('%j is %s', (over, state, availableQuantity) => {
    expect(stockOf(counts(over))).toMatchObject({ state, availableQuantity });
  });

  const arrivals = [
    { expectedOn: '2026-03-20', quantity: 10 },
    { expectedOn: '2026-03-10', quantity: 5 },
    { expectedOn: '2026-02-20', quantity: 1 },
  ];
  const promised = (over: object, quantity: number) => {
    const facts = { ...counts({ onHandQuantity: 4, heldQuantity: 1, ...over }), leadTimeDays: 2 };
    return availabilityOf({ ...facts, ...over }, quantity, arrivals, '2026-03-02');
  };
  test.each([
    [{}, 3, 'FROM_STOCK', 3, null, 2],
    [{ backorderQuantity: 99 }, 4, 'BACK_ORDER', 3, '2026-03-02', 2],
    [{ backorderQuantity: 99 }, 9, 'BACK_ORDER', 3, '2026-03-10', 10],
    [{ backorderQuantity: 99 }, 10, 'BACK_ORDER', 3, '2026-03-20', 20],
    [{ backorderQuantity: 99 }, 20, 'BACK_ORDER', 3, null, null],
    [{ backorderQuantity: 5 }, 9, 'NOT_AVAILABLE', 3, '2026-03-10', 10],
    [{ onHandQuantity: -7, backorderQuantity: 99 }, 8, 'BACK_ORDER', 0, '2026-03-20', 20],
    [{ isTracked: false }, 50, 'MADE_TO_ORDER', null, null, 2],
    [{ leadTimeDays: null }, 3, 'FROM_STOCK', 3, null, null],
  ])('%j: %i units are %s', (over, quantity, outcome, now, availableOn, dispatchDays) => {
    const said = { outcome, quantity, availableNowQuantity: now, availableOn, dispatchDays };
    expect(promised(over, quantity)).toEqual(said);
  });
});
