// Checkout at once with itself: the same purchase twice, two of one cart, the sweep beside the request. One
// effect each time, whoever wins.

import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Market } from '../testing/market.js';

let market: Market;
beforeAll(async () => {
  market = await Market.open();
});
afterAll(() => market.close());
afterEach(async () => {
  market.owners.trouble = () => undefined;
  expect(await market.broken()).toEqual([]);
});

const rounds = [1, 2, 3, 4, 5];

test.each(rounds)('the same id at once is one purchase (%i)', async () => {
  const buyer = as.member();
  const offer = market.offer(market.vendor());
  await market.add(buyer, offer, 5);
  const id = newId('pur');
  const results = await Promise.all([1, 2, 3].map(() => market.place(buyer, { id })));
  expect(results.map((r) => [r.userErrors, r.purchase.id])).toEqual(results.map(() => [[], id]));
  expect(market.available(offer)).toBe(995);
  const { purchases } = await market.trade.ask(buyer, '{ purchases { nodes { orders { id } } } }');
  expect(purchases.nodes).toHaveLength(1);
  expect(purchases.nodes[0].orders).toHaveLength(1);
});

test.each(rounds)(
  'two purchases of one cart: one has it, the other finds it empty (%i)',
  async () => {
    const buyer = as.member();
    const offer = market.offer(market.vendor());
    await market.add(buyer, offer, 5);
    const results = await Promise.all([1, 2, 3].map(() => market.place(buyer)));
    const codes = results.map((r) => r.userErrors[0]?.code ?? r.purchase.state).sort();
    expect(codes).toEqual(['CART_EMPTY', 'CART_EMPTY', 'PLACED']);
    expect(market.available(offer)).toBe(995);
  },
);

test.each(rounds)('the sweep beside the request does nothing twice (%i)', async () => {
  const buyer = as.member();
  const offers = [market.offer(market.vendor('bun')), market.offer(market.vendor())];
  for (const offer of offers) await market.add(buyer, offer, 5);
  // As if its minute were over at once: the sweep does not wait for the request.
  market.trade.clock.advance(3_600_000);
  const placing = market.place(buyer);
  const sweeping = [1, 2, 3].map(async (round) => {
    await new Promise((resolve) => setTimeout(resolve, round * 4));
    market.trade.clock.advance(6_000);
    await market.sweep('purchases');
  });
  const [{ purchase }] = await Promise.all([placing, ...sweeping]);
  market.trade.clock.advance(70_000);
  await market.sweep('purchases');
  const { purchase: seen } = await market.trade.ask(
    buyer,
    'query ($id: ID!) { purchase(id: $id) { state orders { state } } }',
    { id: purchase.id },
  );
  expect(seen).toEqual({
    state: 'PLACED',
    orders: [{ state: 'AWAITING_CONFIRMATION' }, { state: 'AWAITING_CONFIRMATION' }],
  });
  expect(offers.map((offer) => market.available(offer))).toEqual([995, 995]);
  const told = await market.trade.published('trade.purchase.placed');
  expect(told.filter((e) => e.key === purchase.id)).toHaveLength(1);
});

test('buyers at once get numbers of their own', async () => {
  const all = await Promise.all([1, 2, 3, 4, 5, 6].map(() => market.order()));
  const numbers = all.flatMap(({ purchase, order }) => [purchase.number, order.number]);
  expect(new Set(numbers).size).toBe(numbers.length);
});
