// From cart to orders, through the schema: what is placed, what is refused, and that nothing is left behind.

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

const minutes = (count: number) => market.trade.clock.advance(count * 60_000);
const cartOf = async (buyer: object) =>
  (await market.trade.ask(buyer, '{ cart { lines { quantity offer { id } } } }')).cart.lines;
const stateOf = async (buyer: object, id: string) =>
  (
    await market.trade.ask(
      buyer,
      'query ($id: ID!) { purchase(id: $id) { state failure { code params } orders { state timeline { state note } } } }',
      { id },
    )
  ).purchase;

test('the thin path: cart, purchase, confirm, ship, receive, complete', async () => {
  const about = { unitPriceMillionths: '1250000' };
  const { buyer, vendor, offerId, purchase, order } = await market.order(10, about);
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
    'query ($id: ID!) { order(id: $id) { timeline { state by { id } } lines { receivedQuantity } purchase { id } } }',
    { id: order.id },
  );
  expect(seen.lines).toEqual([{ receivedQuantity: 10 }]);
  expect(seen.purchase).toEqual({ id: purchase.id });
  expect(seen.timeline).toEqual([
    { state: 'PLACING', by: { id: buyer.memberId } },
    { state: 'AWAITING_CONFIRMATION', by: null },
    { state: 'CONFIRMED', by: { id: vendor.agent.memberId } },
    { state: 'SHIPPED', by: { id: vendor.agent.memberId } },
    { state: 'RECEIVED', by: { id: buyer.memberId } },
    { state: 'COMPLETED', by: { id: buyer.memberId } },
  ]);
});

test('how a line could be had stays as it was when it was placed', async () => {
  const late = { availability: 'BACK_ORDER', availableOn: '2026-03-20' };
  const { buyer, offerId, order } = await market.order(10, late);
  market.owners.offers.get(offerId)!.availability = 'FROM_STOCK';
  const query = 'query ($id: ID!) { order(id: $id) { lines { availability availableOn } } }';
  const seen = await market.trade.ask(buyer, query, { id: order.id });
  expect(seen.order.lines).toEqual([late]);
  const told = await market.trade.published('trade.order.placed');
  const { lines } = told.find(({ key }) => key === order.id)!.payload;
  expect(lines).toMatchObject([{ leadTimeDays: 3, availableOn: '2026-03-20' }]);
});

test('one order for each vendor, whichever subgraph owns its offers', async () => {
  const buyer = as.member();
  const [unit, first, second] = [market.vendor('bun'), market.vendor(), market.vendor()];
  const offers = [market.offer(first), market.offer(unit), market.offer(second)];
  for (const offer of [...offers, market.offer(first)]) await market.add(buyer, offer, 3);
  const { purchase } = await market.place(buyer, {
    note: ' 急 ',
    expectedTotal: { amount: '12.00', currencyCode: 'CNY' },
  });
  expect(purchase.state).toBe('PLACED');
  expect(
    purchase.orders.map((o: { vendor: object; lines: [] }) => [o.vendor, o.lines.length]),
  ).toEqual([
    [{ __typename: 'Seller', id: first.id }, 2],
    [{ __typename: 'BusinessUnit', id: unit.id }, 1],
    [{ __typename: 'Seller', id: second.id }, 1],
  ]);
  expect(market.owners.heldFor(purchase.id)).toEqual([]);
  expect(await cartOf(buyer)).toEqual([]);
  const placed = await market.trade.published('trade.purchase.placed');
  expect(placed.filter((e) => e.key === purchase.id)).toHaveLength(1);
  expect(placed.at(-1)?.payload.orderIds).toEqual(purchase.orders.map((o: { id: string }) => o.id));
});

test('a refusal by one vendor releases the others and gives the cart its lines back', async () => {
  const buyer = as.member();
  const full = market.offer(market.vendor('bun'));
  const scarce = market.offer(market.vendor(), { available: 4 });
  await market.add(buyer, full, 5);
  await market.add(buyer, scarce, 5);
  const { purchase } = await market.place(buyer);
  expect(purchase).toMatchObject({
    state: 'REFUSED',
    total: null,
    orders: [],
    failure: {
      code: 'LINES_REFUSED',
      lines: [
        { code: 'OUT_OF_STOCK', quantity: 5, offer: { __typename: 'SellerOffer', id: scarce } },
      ],
    },
  });
  expect([market.available(full), market.available(scarce)]).toEqual([1000, 4]);
  expect(await cartOf(buyer)).toEqual([
    { quantity: 5, offer: { id: full } },
    { quantity: 5, offer: { id: scarce } },
  ]);
  const refused = await market.trade.published('trade.purchase.refused');
  expect(refused.filter((e) => e.key === purchase.id)).toMatchObject([
    { payload: { code: 'LINES_REFUSED', awardId: null } },
  ]);
});

test('a total that is not the one the buyer saw is refused, and everything released', async () => {
  const buyer = as.member();
  const offer = market.offer(market.vendor());
  await market.add(buyer, offer, 5);
  const expectedTotal = { amount: '4.99', currencyCode: 'CNY' };
  const { purchase } = await market.place(buyer, { expectedTotal });
  expect(purchase.state).toBe('REFUSED');
  expect(purchase.failure).toEqual({
    code: 'TOTAL_CHANGED',
    params: { expected: '4.99', expectedCurrencyCode: 'CNY', total: '5.00', currencyCode: 'CNY' },
    lines: [],
  });
  expect(market.available(offer)).toBe(1000);
  // What was added again meanwhile is joined, not lost: see give-lines-back.ts.
  expect(await cartOf(buyer)).toEqual([{ quantity: 5, offer: { id: offer } }]);
  const again = await market.place(buyer, { expectedTotal: { ...expectedTotal, amount: '5' } });
  expect(again.purchase.state).toBe('PLACED');
});

test('currencies do not mix in one purchase', async () => {
  const buyer = as.member();
  await market.add(buyer, market.offer(market.vendor()), 1);
  await market.add(buyer, market.offer(market.vendor(), { currencyCode: 'USD' }), 1);
  const { purchase } = await market.place(buyer);
  expect(purchase).toMatchObject({ state: 'REFUSED', failure: { code: 'CURRENCIES_MIXED' } });
});

test('the same request again is the same purchase; with other content its id is refused', async () => {
  const buyer = as.member();
  await market.add(buyer, market.offer(market.vendor()), 2);
  const id = newId('pur');
  const first = await market.place(buyer, { id, note: 'a' });
  await market.add(buyer, market.offer(market.vendor()), 2);
  const again = await market.place(buyer, { id, note: 'a' });
  expect(again).toEqual(first);
  expect(await cartOf(buyer)).toHaveLength(1);
  const other = await market.place(buyer, { id, note: 'b' });
  expect(other.userErrors).toEqual([{ code: 'ID_REUSED', field: ['id'], params: null }]);
  const stranger = as.member();
  await market.add(stranger, market.offer(market.vendor()), 2);
  const stolen = await market.place(stranger, { id, note: 'a' });
  expect(stolen).toMatchObject({ purchase: null, userErrors: [{ code: 'ID_REUSED' }] });
  expect(await cartOf(stranger)).toHaveLength(1);
});

test('an empty cart, no cart, somebody else’s cart and a bad id are refused', async () => {
  const buyer = as.member();
  const codeOf = async (who: object, more: object = {}) =>
    (await market.place(who, more)).userErrors[0];
  expect(await codeOf(buyer)).toMatchObject({ code: 'CART_EMPTY' });
  const { cart } = await market.add(buyer, market.offer(market.vendor()), 2);
  expect(await codeOf(as.member(), { cartId: cart.id })).toMatchObject({
    code: 'NOT_FOUND',
    field: ['cartId'],
  });
  expect(await codeOf(buyer, { id: newId('ord') })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await codeOf(as.member(['FINANCE'], buyer.companyId))).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await codeOf(buyer, { note: 'x'.repeat(1001) })).toMatchObject({ field: ['note'] });
  expect(await cartOf(buyer)).toHaveLength(1);
  expect((await market.place(as.member(['COMPANY_ADMIN'], buyer.companyId))).userErrors).toEqual(
    [],
  );
});

test('an owner that does not answer at first: RESERVING now, placed by the sweep later', async () => {
  const buyer = as.member();
  const offer = market.offer(market.vendor());
  await market.add(buyer, offer, 5);
  market.owners.trouble = (_, operation) => (operation === 'reserve' ? 'silent' : undefined);
  const { purchase } = await market.place(buyer);
  expect(purchase).toMatchObject({ state: 'RESERVING', orders: [], failure: null });
  market.owners.trouble = () => undefined;
  minutes(1);
  await market.sweep('purchases');
  expect(await stateOf(buyer, purchase.id)).toMatchObject({
    state: 'PLACED',
    orders: [{ state: 'AWAITING_CONFIRMATION' }],
  });
  expect(market.available(offer)).toBe(995);
});

test('an owner that never answers: EXPIRED in time, cart given back, release asked until confirmed', async () => {
  const buyer = as.member();
  const [held, mute] = [market.offer(market.vendor('bun')), market.offer(market.vendor())];
  await market.add(buyer, held, 5);
  await market.add(buyer, mute, 5);
  market.owners.trouble = (owner, operation) =>
    owner === 'sellers' ? (operation === 'reserve' ? 'deaf' : 'silent') : undefined;
  const { purchase } = await market.place(buyer);
  expect(purchase.state).toBe('RESERVING');
  expect([market.available(held), market.available(mute)]).toEqual([995, 995]);
  for (let minute = 0; minute < 10; minute++) {
    minutes(1);
    await market.sweep('purchases');
  }
  expect(await stateOf(buyer, purchase.id)).toMatchObject({
    state: 'EXPIRED',
    failure: { code: 'VENDOR_UNAVAILABLE' },
  });
  expect([market.available(held), market.available(mute)]).toEqual([1000, 995]);
  expect(await cartOf(buyer)).toHaveLength(2);
  market.owners.trouble = () => undefined;
  minutes(10);
  await market.sweep('purchases');
  expect([market.available(held), market.available(mute)]).toEqual([1000, 1000]);
  const calls = market.owners.calls.length;
  minutes(10);
  await market.sweep('purchases');
  expect(market.owners.calls).toHaveLength(calls);
});

test('stock that the owner let go before the commit ends its order, and only that one', async () => {
  const buyer = as.member();
  const [unit, seller] = [market.vendor('bun'), market.vendor()];
  const [kept, lost] = [market.offer(unit), market.offer(seller)];
  await market.add(buyer, kept, 5);
  await market.add(buyer, lost, 5);
  market.owners.trouble = (owner, operation) =>
    owner === 'sellers' && operation === 'commit' ? 'silent' : undefined;
  const { purchase } = await market.place(buyer);
  expect(purchase.state).toBe('PLACED');
  expect(purchase.orders.map((o: { state: string }) => o.state).sort()).toEqual([
    'AWAITING_CONFIRMATION',
    'PLACING',
  ]);
  const placing = purchase.orders.find((o: { state: string }) => o.state === 'PLACING');
  // Not the vendor's to see, nobody's to cancel.
  const unseen = await market.step(seller.agent, 'confirmOrder', placing.id);
  expect(unseen.userErrors[0].code).toBe('NOT_FOUND');
  expect((await market.step(buyer, 'cancelOrder', placing.id)).userErrors).toMatchObject([
    { code: 'ORDER_NOT_CANCELLABLE' },
  ]);
  market.owners.trouble = () => undefined;
  market.owners.expire('sellers', purchase.id);
  minutes(1);
  await market.sweep();
  const { orders } = await stateOf(buyer, purchase.id);
  expect(orders.map((o: { state: string }) => o.state).sort()).toEqual([
    'AWAITING_CONFIRMATION',
    'CANCELLED',
  ]);
  const cancelled = orders.find((o: { state: string }) => o.state === 'CANCELLED');
  expect(cancelled.timeline.at(-1)).toEqual({ state: 'CANCELLED', note: 'STOCK_LOST' });
  expect([market.available(kept), market.available(lost)]).toEqual([995, 1000]);
});

test('an amount beyond what can be counted is refused, never stuck', async () => {
  const buyer = as.member();
  const about = { unitPriceMillionths: '9000000000000000', available: 1_000_000_000 };
  await market.add(buyer, market.offer(market.vendor(), about), 1_000_000_000);
  const { purchase } = await market.place(buyer);
  expect(purchase).toMatchObject({ state: 'REFUSED', failure: { code: 'TOTAL_TOO_LARGE' } });
});

test('numbers follow each other without a gap', async () => {
  const numbers: number[] = [];
  for (let count = 0; count < 3; count++) {
    const { purchase } = await market.order();
    numbers.push(Number(purchase.number.slice(-6)));
  }
  expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
  expect(numbers[2]).toBe((numbers[1] ?? 0) + 1);
});

test('purchases are listed for the company, newest first', async () => {
  const { buyer, purchase } = await market.order();
  const colleague = as.member(['FINANCE'], buyer.companyId);
  const query = '{ purchases(first: 5) { totalCount nodes { id placedBy { id } buyer { id } } } }';
  expect((await market.trade.ask(colleague, query)).purchases).toEqual({
    totalCount: 1,
    nodes: [{ id: purchase.id, placedBy: { id: buyer.memberId }, buyer: { id: buyer.companyId } }],
  });
});

test('a purchase is charged to a cost centre, and keeps its code and name; the vendor does not see it', async () => {
  const buyer = as.member();
  const vendor = market.vendor();
  const costCentreId = newId('ccr');
  const charged = { code: 'R-100', name: { zhCN: '研发', en: null } };
  const key = `${buyer.memberId} ${costCentreId}`;
  market.owners.costCentres.set(key, charged);
  await market.add(buyer, market.offer(vendor));

  const foreign = await market.place(buyer, { costCentreId: newId('ccr') });
  expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['costCentreId'] }]);
  expect(await cartOf(buyer)).toHaveLength(1);

  const input = { id: newId('pur'), costCentreId };
  const { purchase } = await market.place(buyer, input);
  expect(purchase.state).toBe('PLACED');
  // Archived or renamed meanwhile: neither the repeat nor the purchase mind.
  market.owners.costCentres.delete(key);
  expect((await market.place(buyer, input)).purchase.id).toBe(purchase.id);
  const other = await market.place(buyer, { ...input, costCentreId: newId('ccr') });
  expect(other.userErrors).toMatchObject([{ code: 'ID_REUSED' }]);
  const query = `query ($id: ID!, $order: ID!) { purchase(id: $id) { costCentre { code name { zhCN en } } }
    order(id: $order) { costCentre { code } } }`;
  const ids = { id: purchase.id, order: purchase.orders[0].id };
  expect(await market.trade.ask(buyer, query, ids)).toEqual({
    purchase: { costCentre: charged },
    order: { costCentre: { code: 'R-100' } },
  });
  expect(await market.trade.ask(vendor.agent, query, ids)).toEqual({
    purchase: null,
    order: { costCentre: null },
  });
});

test("a person's file has what it bought, without how the platform works on it; nobody else may ask", async () => {
  const { buyer, purchase } = await market.order(10, { unitPriceMillionths: '1250000' });
  const query = 'query ($ids: [ID!]!) { personalData(memberIds: $ids) }';
  const { personalData } = await market.trade.ask(as.service('accounts'), query, {
    ids: [buyer.memberId],
  });
  expect(personalData.purchases).toEqual([
    expect.objectContaining({ id: purchase.id, number: purchase.number, totalMinor: '1250' }),
  ]);
  expect(Object.keys(personalData.purchases[0])).not.toContain('contentHash');
  expect(personalData.orderSteps).toHaveLength(1);
  const { errors } = await market.trade.answer(buyer, query, { ids: [buyer.memberId] });
  expect(errors[0].extensions.code).toBe('FORBIDDEN');
});
