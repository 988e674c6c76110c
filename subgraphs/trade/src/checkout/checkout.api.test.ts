// From cart to orders, through the schema: what is placed, what is refused, and that nothing is left behind.
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
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

test('the thin path: cart, purchase, confirm, ship, receive, complete', async () => {
  const { buyer, vendor, offerId, purchase, order } = await market.order(10, {
    unitPriceMillionths: '1250000',
  });
  expect(purchase).toMatchObject({
    number: expect.stringMatching(/^PO-2026-\d{6}$/),
    state: 'PLACED',
    total: { amount: '12.50', currencyCode: 'CNY' },
    failure: null,
  });
  expect(order).toMatchObject({
    number: expect.stringMatching(/^SO-2026-\d{6}$/),
    state: 'AWAITING_CONFIRMATION',
    vendor: { __typename: 'Seller', id: vendor.id },
    lines: [{ quantity: 10, unitPrice: { amount: '1.25' }, total: { amount: '12.50' } }],
  });
  expect(market.available(offerId)).toBe(990);
  const steps: [typeof buyer, string, object, string][] = [
    [vendor.agent, 'confirmOrder', {}, 'CONFIRMED'],
    [vendor.agent, 'shipOrder', { shipmentId: newId('shp') }, 'SHIPPED'],
    [buyer, 'receiveOrder', {}, 'RECEIVED'],
    [buyer, 'completeOrder', {}, 'COMPLETED'],
  ];
  for (const [who, verb, more, state] of steps) {
    const result = await market.step(who, verb, order.id, more);
    expect(result).toMatchObject({ userErrors: [], order: { state } });
  }
  const { order: seen } = await market.trade.ask(
    buyer,
    'query ($id: ID!) { order(id: $id) { timeline { state by { id } } lines { receivedQuantity } } }',
    { id: order.id },
  );
  expect(seen.lines).toEqual([{ receivedQuantity: 10 }]);
  expect(seen.timeline).toEqual([
    { state: 'PLACING', by: { id: buyer.memberId } },
    { state: 'AWAITING_CONFIRMATION', by: null },
    { state: 'CONFIRMED', by: { id: vendor.agent.memberId } },
    { state: 'SHIPPED', by: { id: vendor.agent.memberId } },
    { state: 'RECEIVED', by: { id: buyer.memberId } },
    { state: 'COMPLETED', by: { id: buyer.memberId } },
  ]);
});
