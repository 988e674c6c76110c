// An awarded demand becomes a purchase with one negotiated order, exactly once, however often it is told.

import { derivedId, newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
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

function anAward() {
  const buyer = as.member();
  const vendor = market.vendor();
  const payload = {
    awardId: newId('awd'),
    demandId: newId('dem'),
    demandNumber: 'RFQ-2026-000001',
    quoteId: newId('quo'),
    buyerCompanyId: buyer.companyId,
    awardedByMemberId: buyer.memberId,
    vendorId: vendor.id,
    vendorCompanyId: vendor.companyId,
    currencyCode: 'CNY',
    deliveryPlace: '深圳',
    lines: [
      {
        quoteLineId: newId('qln'),
        productId: newId('prd'),
        specification: null,
        quantity: 1000,
        unit: 'pcs',
        unitPriceMillionths: '12500',
        leadTimeDays: 14,
      },
      {
        quoteLineId: newId('qln'),
        productId: null,
        specification: 'enclosure, IP65, anodised',
        quantity: 3,
        unit: 'set',
        unitPriceMillionths: '80000000',
        leadTimeDays: null,
      },
    ],
  };
  const tell = (id?: string) =>
    market.trade.receive('rfq.demand.awarded', payload.demandId, payload, id);
  return { buyer, vendor, payload, tell };
}

const query = `{ purchases { nodes { id state total { amount } placedBy { id } orders {
  id state total { amount } deliveryAddress allowedActions vendor { id }
  lines { specification unit quantity leadTimeDays priceSource offer { id } product { id } total { amount } }
} } } }`;

test('a purchase with one order as negotiated, waiting for the vendor', async () => {
  const { buyer, vendor, payload, tell } = anAward();
  await tell();
  const { purchases } = await market.trade.ask(buyer, query);
  expect(purchases.nodes).toEqual([
    {
      id: derivedId('pur', payload.awardId),
      state: 'PLACED',
      total: { amount: '252.50' },
      placedBy: { id: buyer.memberId },
      orders: [
        {
          id: derivedId('ord', payload.awardId),
          state: 'AWAITING_CONFIRMATION',
          total: { amount: '252.50' },
          deliveryAddress: '深圳',
          allowedActions: ['CANCEL'],
          vendor: { id: vendor.id },
          lines: [
            {
              specification: null,
              unit: 'pcs',
              quantity: 1000,
              leadTimeDays: 14,
              priceSource: null,
              offer: null,
              product: { id: payload.lines[0]?.productId },
              total: { amount: '12.50' },
            },
            {
              specification: 'enclosure, IP65, anodised',
              unit: 'set',
              quantity: 3,
              leadTimeDays: null,
              priceSource: null,
              offer: null,
              product: null,
              total: { amount: '240.00' },
            },
          ],
        },
      ],
    },
  ]);
  const told = await market.trade.published('trade.purchase.placed');
  expect(told.filter((e) => e.payload.awardId === payload.awardId)).toHaveLength(1);
});

test('told again, with the same message or a new one, or several at once: one purchase', async () => {
  const { buyer, payload, tell } = anAward();
  const id = newId('evt');
  await Promise.all([tell(id), tell(id), tell(), tell()]);
  await tell(id);
  await tell();
  const { purchases } = await market.trade.ask(buyer, query);
  expect(purchases.nodes).toHaveLength(1);
  const told = await market.trade.published('trade.purchase.placed');
  expect(told.filter((e) => e.payload.awardId === payload.awardId)).toHaveLength(1);
});

test('its order lives on like any other, but gives no stock back', async () => {
  const { buyer, vendor, payload, tell } = anAward();
  await tell();
  const calls = market.owners.calls.length;
  const orderId = derivedId('ord', payload.awardId);
  expect((await market.step(vendor.agent, 'confirmOrder', orderId)).order.state).toBe('CONFIRMED');
  const reason = { reason: 'cannot deliver' };
  const { order } = await market.step(vendor.agent, 'cancelOrder', orderId, reason);
  expect(order).toMatchObject({ state: 'CANCELLED', allowedActions: [] });
  await market.sweep();
  expect(market.owners.calls).toHaveLength(calls);
  expect((await market.trade.ask(buyer, query)).purchases.nodes).toHaveLength(1);
});
