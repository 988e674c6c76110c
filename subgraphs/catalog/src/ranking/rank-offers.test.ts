// The ranking's rule: each criterion decides where those before it are equal, the order is total and does not
// depend on the order in which offers come, and what is called decisive is what decides.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type RankedFacts, rankingRule, rankOffers } from './rank-offers.js';

const offer = (id: string, over: Partial<RankedFacts> = {}): RankedFacts => ({
  id,
  unitPriceMillionths: 1_000_000n,
  currencyCode: 'CNY',
  problems: [],
  availableQuantity: 100,
  dispatchDays: 3,
  ...over,
});

/** Who goes first of two, and by what. */
function decided(a: RankedFacts, b: RankedFacts, among: readonly RankedFacts[] = []) {
  const ranked = rankOffers([a, b, ...among]);
  const [first] = ranked;
  return [first?.facts.id, first?.reasons.find((r) => r.isDecisive)?.criterion];
}

test.each<[string, Partial<RankedFacts>, Partial<RankedFacts>, string]>([
  ['what can be ordered', {}, { problems: ['OUT_OF_STOCK'], unitPriceMillionths: 1n }, 'ORDERABLE'],
  [
    'what can be asked for',
    { problems: ['ON_REQUEST'], unitPriceMillionths: null },
    { problems: ['ON_REQUEST', 'BELOW_MINIMUM'], unitPriceMillionths: null },
    'ORDERABLE',
  ],
  [
    'a clearly lower price',
    { dispatchDays: 30 },
    { unitPriceMillionths: 1_020_000n },
    'PRICE_STEP',
  ],
  [
    'the sooner dispatch, within a step of price',
    { unitPriceMillionths: 1_019_999n, dispatchDays: 1 },
    {},
    'DISPATCH',
  ],
  ['a stated dispatch', { dispatchDays: 3650 }, { dispatchDays: null }, 'DISPATCH'],
  ['a slightly lower price', {}, { unitPriceMillionths: 1_000_001n }, 'PRICE'],
  ['more in stock', { availableQuantity: 101 }, {}, 'STOCK'],
  ['what is counted', {}, { availableQuantity: null }, 'STOCK'],
])('%s goes first', (_, better, worse, criterion) => {
  // The worse one is the older: age would put it first.
  expect(decided(offer('b', better), offer('a', worse))).toEqual(['b', criterion]);
  expect(decided(offer('a', worse), offer('b', better))).toEqual(['b', criterion]);
});

test('the older offer goes first when all else is equal', () => {
  expect(decided(offer('b'), offer('a'))).toEqual(['a', 'AGE']);
  expect(decided(offer('slo_02'), offer('sto_01'))).toEqual(['sto_01', 'AGE']);
});

test('the currency of most offers goes first, whatever the numbers', () => {
  const dollar = offer('a', { currencyCode: 'USD', unitPriceMillionths: 1n });
  expect(decided(dollar, offer('b'), [offer('c', { dispatchDays: 9 })])).toEqual(['b', 'DISPATCH']);
  expect(rankOffers([dollar, offer('b')]).map((r) => r.facts.id)).toEqual(['b', 'a']);
});

test('prices are compared with the lowest that can be had the same way', () => {
  const soldOut = offer('a', { problems: ['OUT_OF_STOCK'], unitPriceMillionths: 500_000n });
  const ranked = rankOffers([soldOut, offer('b'), offer('c', { unitPriceMillionths: 1_055_000n })]);
  const above = ranked.map(({ facts, reasons }) => [
    facts.id,
    reasons.find((r) => r.criterion === 'PRICE_STEP')?.aboveLowestPercent,
  ]);
  expect(above).toEqual([
    ['b', 0],
    ['c', 5],
    ['a', 0],
  ]);
});

const anyOffer = fc.record({
  unitPriceMillionths: fc.oneof(
    fc.constant(null),
    fc.bigInt({ min: 1n, max: 40n }),
    fc.bigInt({ min: 1n, max: 9_000_000_000_000n }),
  ),
  currencyCode: fc.constantFrom('CNY', 'CNY', 'USD'),
  problems: fc.subarray(['OUT_OF_STOCK', 'ON_REQUEST', 'CONTRACT_ONLY']),
  availableQuantity: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 5 })),
  dispatchDays: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 5 })),
});

test('the order is total, and the reasons say why', () => {
  const offers = fc
    .array(anyOffer, { maxLength: 12 })
    .map((list) => list.map((facts, i) => ({ id: `o${i.toString().padStart(2, '0')}`, ...facts })));
  fc.assert(
    fc.property(offers, fc.infiniteStream(fc.nat()), (list, dice) => {
      const ranked = rankOffers(list);
      const shuffled = list
        .map((facts) => ({ facts, at: dice.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ facts }) => facts);
      expect(rankOffers(shuffled)).toEqual(ranked);
      expect(ranked.map((r) => r.facts.id).sort()).toEqual(list.map((o) => o.id).sort());
      for (const [i, { reasons }] of ranked.entries()) {
        expect(reasons.map((r) => r.criterion)).toEqual(rankingRule);
        expect(reasons.filter((r) => r.isDecisive)).toHaveLength(i < ranked.length - 1 ? 1 : 0);
      }
    }),
  );
});
