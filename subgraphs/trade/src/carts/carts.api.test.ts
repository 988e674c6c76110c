// Carts through the schema: shared lines, live prices, and an owner that does not answer.

import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Market } from '../testing/market.js';
import { quantityMax } from './quantity.js';

let market: Market;
beforeAll(async () => {
  market = await Market.open();
});
afterAll(() => market.close());
afterEach(async () => {
  market.owners.trouble = () => undefined;
  expect(await market.broken()).toEqual([]);
});

const fields = `id name problemCount allowedActions total { amount currencyCode }
  totals { vendor { id } total { amount } }
  lines { id quantity isPriceChanged availability availableOn offer { __typename id } product { id }
    unitPrice { amount } addedUnitPrice { amount } total { amount } problems { code params } }`;
const look = async (caller: object, id?: string) =>
  (await market.trade.ask(caller, `query ($id: ID) { cart(id: $id) { ${fields} } }`, { id })).cart;

test('a line is priced live, remembers its price, and colleagues see the same cart', async () => {
  const buyer = as.member();
  expect(await look(buyer)).toBeNull();
  const vendor = market.vendor('bun');
  const offerId = market.offer(vendor, { unitPriceMillionths: '700' });
  const { cart } = await market.add(buyer, offerId, 1000);
  const colleague = as.member(['APPROVER'], buyer.companyId);
  const productId = market.owners.offers.get(offerId)?.productId;
  expect(await look(colleague)).toEqual({
    id: cart.id,
    name: null,
    problemCount: 0,
    allowedActions: [],
    total: { amount: '0.70', currencyCode: 'CNY' },
    totals: [{ vendor: { id: vendor.id }, total: { amount: '0.70' } }],
    lines: [
      {
        id: cart.lines[0].id,
        quantity: 1000,
        isPriceChanged: false,
        availability: null,
        availableOn: null,
        offer: { __typename: 'StoreOffer', id: offerId },
        product: { id: productId },
        unitPrice: { amount: '0.0007' },
        addedUnitPrice: { amount: '0.0007' },
        total: { amount: '0.70' },
        problems: [],
      },
    ],
  });
  market.owners.offers.get(offerId)!.unitPriceMillionths = '800';
  market.owners.offers.get(offerId)!.available = 10;
  market.owners.offers.get(offerId)!.availability = 'BACK_ORDER';
  market.owners.offers.get(offerId)!.availableOn = '2026-03-20';
  const seen = await look(buyer, cart.id);
  expect(seen.allowedActions).toEqual(['CHANGE', 'PLACE']);
  expect(seen.problemCount).toBe(1);
  expect(seen.lines[0]).toMatchObject({
    isPriceChanged: true,
    availability: 'BACK_ORDER',
    availableOn: '2026-03-20',
    unitPrice: { amount: '0.0008' },
    addedUnitPrice: { amount: '0.0007' },
    problems: [{ code: 'OUT_OF_STOCK', params: { available: 10, quantity: 1000 } }],
  });
});

test('one question for each owner, however many lines and fields', async () => {
  const buyer = as.member();
  for (const prefix of ['bun', 'sel', 'sel'] as const) {
    await market.add(buyer, market.offer(market.vendor(prefix)), 1);
    await market.add(buyer, market.offer(market.vendor(prefix)), 1);
  }
  const before = market.owners.countOf('terms');
  const seen = await look(buyer);
  expect(seen.lines).toHaveLength(6);
  expect(seen.total).toEqual({ amount: '6.00', currencyCode: 'CNY' });
  expect(market.owners.countOf('terms') - before).toBe(2);
});

test('an owner that does not answer is a problem of its lines, never of the page', async () => {
  const buyer = as.member();
  const [store, seller] = [market.offer(market.vendor('bun')), market.offer(market.vendor())];
  await market.add(buyer, store, 1);
  await market.add(buyer, seller, 1);
  market.owners.trouble = (owner) => (owner === 'sellers' ? 'silent' : undefined);
  const seen = await look(buyer);
  expect(seen).toMatchObject({ total: null, problemCount: 1 });
  expect(seen.totals).toHaveLength(1);
  expect(seen.lines[0].problems).toEqual([]);
  expect(seen.lines[1]).toMatchObject({
    unitPrice: null,
    total: null,
    isPriceChanged: false,
    addedUnitPrice: { amount: '1.00' },
    product: { id: market.owners.offers.get(seller)?.productId },
    problems: [{ code: 'VENDOR_UNAVAILABLE', params: null }],
  });
  // Adding works all the same; the price is remembered when it is known again.
  const added = await market.add(buyer, market.offer(market.vendor()), 1);
  expect(added.userErrors).toEqual([]);
  const line = (await look(buyer)).lines[2];
  expect(line).toMatchObject({ addedUnitPrice: null, product: null });
  market.owners.trouble = () => undefined;
  const input = { lineId: line.id, quantity: 2 };
  const changed = await market.trade.mutate(buyer, 'changeCartLine', input, `cart { ${fields} }`);
  expect(changed.cart.lines[2]).toMatchObject({
    quantity: 2,
    addedUnitPrice: { amount: '1.00' },
    product: { id: expect.stringMatching(/^prd_/) },
  });
});

test('adding again raises the quantity, the same request twice does not', async () => {
  const buyer = as.member();
  const offerId = market.offer(market.vendor());
  const input = { lineId: newId('cli'), offerId, quantity: 2 };
  const add = (more: object = {}) =>
    market.trade.mutate(
      buyer,
      'addToCart',
      { ...input, ...more },
      'cart { lines { id quantity } }',
    );
  await add();
  await add();
  const second = newId('cli');
  await add({ lineId: second, quantity: 3 });
  const again = await add({ lineId: second, quantity: 3 });
  expect(again.cart.lines).toEqual([{ id: input.lineId, quantity: 5 }]);
  const reused = [
    add({ quantity: 9 }),
    add({ lineId: second, offerId: market.offer(market.vendor()) }),
  ];
  for (const result of await Promise.all(reused)) {
    expect(result.userErrors).toMatchObject([{ code: 'ID_REUSED', field: ['lineId'] }]);
  }
  const elsewhere = await market.trade.mutate(as.member(), 'addToCart', input, 'cart { id }');
  expect(elsewhere.userErrors).toMatchObject([{ code: 'ID_REUSED' }]);
  expect((await look(buyer)).lines).toMatchObject([{ quantity: 5 }]);
});

test('two who add at once both count', async () => {
  const buyer = as.member();
  const colleague = as.member(['PURCHASER'], buyer.companyId);
  const offerId = market.offer(market.vendor());
  const results = await Promise.all(
    [buyer, colleague, buyer, colleague].map((who) => market.add(who, offerId, 5)),
  );
  expect(results.map((r) => r.userErrors)).toEqual([[], [], [], []]);
  expect((await look(buyer)).lines).toMatchObject([{ quantity: 20 }]);
});

test('named carts stand beside the current one', async () => {
  const buyer = as.member();
  const input = { id: newId('crt'), name: ' Q2 ' };
  const make = (more: object = {}) =>
    market.trade.mutate(buyer, 'createCart', { ...input, ...more }, 'cart { id name }');
  expect((await make()).cart).toEqual({ id: input.id, name: 'Q2' });
  expect((await make()).userErrors).toEqual([]);
  expect((await make({ name: 'Q3' })).userErrors).toMatchObject([{ code: 'ID_REUSED' }]);
  expect((await make({ id: newId('crt'), name: ' ' })).userErrors).toMatchObject([
    { code: 'INVALID_INPUT', field: ['name'] },
  ]);
  const offerId = market.offer(market.vendor());
  await market.add(buyer, offerId, 1);
  await market.add(buyer, offerId, 2, input.id);
  expect((await look(buyer, input.id)).lines).toMatchObject([{ quantity: 2 }]);
  const { purchase } = await market.place(buyer, { cartId: input.id });
  expect(purchase.state).toBe('PLACED');
  expect((await look(buyer)).lines).toMatchObject([{ quantity: 1 }]);
  const { carts } = await market.trade.ask(buyer, '{ carts { nodes { id name lines { id } } } }');
  expect(carts.nodes.map((c: { name: string }) => c.name)).toEqual([null, 'Q2']);
});

test('lines are changed, taken out, and all cleared', async () => {
  const buyer = as.member();
  const { cart } = await market.add(buyer, market.offer(market.vendor()), 1);
  await market.add(buyer, market.offer(market.vendor()), 1);
  const [first, second] = (await look(buyer)).lines;
  const selection = 'cart { lines { id quantity } }';
  const change = (quantity: number) =>
    market.trade.mutate(buyer, 'changeCartLine', { lineId: first.id, quantity }, selection);
  expect((await change(7)).cart.lines[0]).toEqual({ id: first.id, quantity: 7 });
  for (const bad of [0, -1, quantityMax + 1]) {
    expect((await change(bad)).userErrors).toMatchObject([{ field: ['quantity'] }]);
  }
  const remove = () =>
    market.trade.mutate(buyer, 'removeCartLine', { lineId: first.id }, selection);
  expect((await remove()).cart.lines).toEqual([{ id: second.id, quantity: 1 }]);
  expect((await remove()).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['lineId'] }]);
  const cleared = await market.trade.mutate(buyer, 'clearCart', { cartId: cart.id }, selection);
  expect(cleared.cart.lines).toEqual([]);
});

test('what does not exist and who may not are refused, and nothing moves', async () => {
  const buyer = as.member();
  const offerId = market.offer(market.vendor());
  const codeOf = async (who: object, more: object) =>
    (
      await market.trade.mutate(
        who,
        'addToCart',
        { lineId: newId('cli'), offerId, quantity: 1, ...more },
        'cart { id }',
      )
    ).userErrors[0];
  expect(await codeOf(buyer, { offerId: newId('slo') })).toMatchObject({
    code: 'NOT_FOUND',
    field: ['offerId'],
  });
  expect(await codeOf(buyer, { offerId: newId('prd') })).toMatchObject({ code: 'NOT_FOUND' });
  const special = market.offer(market.vendor(), { isContractOnly: true });
  expect(await codeOf(buyer, { offerId: special })).toMatchObject({ code: 'CONTRACT_ONLY' });
  expect(await codeOf(buyer, { quantity: 0 })).toMatchObject({ field: ['quantity'] });
  expect(await codeOf(buyer, { lineId: newId('ord') })).toMatchObject({ field: ['lineId'] });
  expect(await codeOf(buyer, { cartId: newId('crt') })).toMatchObject({ field: ['cartId'] });
  expect(await codeOf(as.member(['APPROVER'], buyer.companyId), {})).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await look(buyer)).toBeNull();
});

test('many offers go in at once; what is refused is said by line, and a repeat adds nothing', async () => {
  const buyer = as.member();
  const vendor = market.vendor('bun');
  const [first, second] = [market.offer(vendor), market.offer(vendor)];
  const line = (offerId: string, quantity: number) => ({ lineId: newId('cli'), offerId, quantity });
  const unknown = line(newId('sto'), 1);
  const none = line(first, 0);
  const lines = [line(first, 10), unknown, line(second, 5), none, line(first, 3)];
  const add = () =>
    market.trade.mutate(
      buyer,
      'addLinesToCart',
      { lines },
      'refused { lineId code } cart { lines { quantity offer { id } } }',
    );
  const added = await add();
  expect(added).toEqual({
    userErrors: [],
    refused: [
      { lineId: unknown.lineId, code: 'NOT_FOUND' },
      { lineId: none.lineId, code: 'INVALID_INPUT' },
    ],
    cart: {
      lines: [
        { quantity: 13, offer: { id: first } },
        { quantity: 5, offer: { id: second } },
      ],
    },
  });
  expect(await add()).toEqual(added);
  const tooMany = Array.from({ length: 501 }, () => line(first, 1));
  const refused = await market.trade.mutate(
    buyer,
    'addLinesToCart',
    { lines: tooMany },
    'cart { id }',
  );
  expect(refused.userErrors[0].params).toEqual({ reason: 'TOO_MANY', maximum: 500 });
  const approver = as.member(['APPROVER']);
  const byApprover = await market.trade.mutate(
    approver,
    'addLinesToCart',
    { lines },
    'cart { id }',
  );
  expect(byApprover.userErrors[0].code).toBe('FORBIDDEN');
});
