// Steps of one order at once: one wins, the other is told, money and stock move once.

import { newId } from '@agora/kernel/ids.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Market } from '../testing/market.js';

let market: Market;
beforeAll(async () => {
  market = await Market.open();
});
afterAll(() => market.close());
afterEach(async () => {
  expect(await market.broken()).toEqual([]);
});

const rounds = [1, 2, 3, 4, 5];

test.each(rounds)('confirmed by the vendor and cancelled by the buyer at once (%i)', async () => {
  const { buyer, vendor, offerId, order } = await market.order(5);
  const [confirmed, cancelled] = await Promise.all([
    market.step(vendor.agent, 'confirmOrder', order.id),
    market.step(buyer, 'cancelOrder', order.id),
  ]);
  const errors = [...confirmed.userErrors, ...cancelled.userErrors];
  expect(errors).toHaveLength(1);
  expect(['ORDER_NOT_CONFIRMABLE', 'FORBIDDEN']).toContain(errors[0].code);
  const isCancelled = cancelled.userErrors.length === 0;
  expect(market.available(offerId)).toBe(isCancelled ? 1000 : 995);
});

test.each(rounds)('confirmed three times at once is confirmed once (%i)', async () => {
  const { vendor, order } = await market.order(5);
  const results = await Promise.all(
    [1, 2, 3].map(() => market.step(vendor.agent, 'confirmOrder', order.id)),
  );
  expect(results.filter((r) => r.userErrors.length === 0)).toHaveLength(1);
});

test.each(rounds)('the same shipment at once is one shipment (%i)', async () => {
  const { vendor, order } = await market.order(5);
  await market.step(vendor.agent, 'confirmOrder', order.id);
  const part = {
    shipmentId: newId('shp'),
    lines: [{ orderLineId: order.lines[0].id, quantity: 2 }],
  };
  const results = await Promise.all(
    [1, 2, 3].map(() => market.step(vendor.agent, 'shipOrder', order.id, part)),
  );
  expect(results.map((r) => r.userErrors)).toEqual([[], [], []]);
  const whole = await market.step(vendor.agent, 'shipOrder', order.id, {
    shipmentId: newId('shp'),
  });
  expect(whole.order).toMatchObject({ state: 'SHIPPED', lines: [{ shippedQuantity: 5 }] });
});

test('one vendor confirms many orders of one buyer at once: every debt is counted', async () => {
  const vendor = market.vendor();
  const offerId = market.offer(vendor);
  const { buyer } = await market.order(1);
  const orders: string[] = [];
  for (let count = 0; count < 8; count++) {
    await market.add(buyer, offerId, 2);
    orders.push((await market.place(buyer)).purchase.orders[0].id);
  }
  const results = await Promise.all(
    orders.map((id) => market.step(vendor.agent, 'confirmOrder', id)),
  );
  expect(results.flatMap((r) => r.userErrors)).toEqual([]);
  const { ledgerBalances } = await market.trade.ask(
    { ...vendor.agent, roles: ['FINANCE'] },
    '{ ledgerBalances { balance { amount } } }',
  );
  expect(ledgerBalances).toEqual([{ balance: { amount: '16.00' } }]);
});
