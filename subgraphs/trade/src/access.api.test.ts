// Every query and mutation of trade, with valid ids, by people who have no business there: they cannot tell
// another company's things from nothing, and nothing changes. A field that is not tried here fails the test.

import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphQLObjectType } from 'graphql';
import { Market } from './testing/market.js';

let market: Market;
let ids: { cartId: string; lineId: string; purchaseId: string; orderId: string; offerId: string };

beforeAll(async () => {
  market = await Market.open();
  const { buyer, purchase, order, offerId } = await market.order();
  const { cart } = await market.add(buyer, offerId, 1);
  ids = {
    cartId: cart.id,
    lineId: cart.lines[0].id,
    purchaseId: purchase.id,
    orderId: order.id,
    offerId,
  };
});
afterAll(() => market.close());

const queries: Record<string, { text: string; nothing: unknown }> = {
  cart: { text: 'cart(id: $cartId) { id }', nothing: null },
  carts: { text: 'carts { nodes { id } }', nothing: { nodes: [] } },
  purchase: { text: 'purchase(id: $purchaseId) { id }', nothing: null },
  purchases: { text: 'purchases { nodes { id } }', nothing: { nodes: [] } },
  order: { text: 'order(id: $orderId) { id }', nothing: null },
  orders: { text: 'orders { nodes { id } }', nothing: { nodes: [] } },
  ledgerBalances: { text: 'ledgerBalances { accountKind }', nothing: [] },
};

const mutations: Record<string, () => object> = {
  createCart: () => ({ id: ids.cartId, name: 'mine' }),
  addToCart: () => ({ ...only('cartId', 'offerId'), lineId: newId('cli'), quantity: 1 }),
  addLinesToCart: () => ({
    ...only('cartId'),
    lines: [{ lineId: newId('cli'), offerId: ids.offerId, quantity: 1 }],
  }),
  changeCartLine: () => ({ lineId: ids.lineId, quantity: 9 }),
  removeCartLine: () => only('lineId'),
  clearCart: () => only('cartId'),
  placePurchase: () => ({ id: newId('pur'), cartId: ids.cartId }),
  confirmOrder: () => only('orderId'),
  declineOrder: () => ({ orderId: ids.orderId, reason: 'no' }),
  cancelOrder: () => ({ orderId: ids.orderId, reason: 'no' }),
  shipOrder: () => ({ orderId: ids.orderId, shipmentId: newId('shp') }),
  receiveOrder: () => only('orderId'),
  completeOrder: () => only('orderId'),
};

/** For siblings alone: kernel refuses everybody else. */
const internal = ['takeOrderRows'];
const internalQueries = ['personalData', 'personalDataHeld'];

function only(...names: (keyof typeof ids)[]): object {
  return Object.fromEntries(names.map((name) => [name, ids[name]]));
}

const strangers: [string, () => Partial<Caller>][] = [
  ['a member of another company', () => as.member(['COMPANY_ADMIN', 'PURCHASER', 'SELLER_AGENT'])],
  ['nobody', () => as.anonymous()],
  ['a sibling subgraph', () => as.service('rfq')],
];

/** All rows of all tables: what must not change. */
async function everything(): Promise<object> {
  const { running } = market.trade;
  const tables = [...running.database.getMetadata().getAll().values()].map((m) => m.tableName);
  return running.transact(async (work) => {
    const rows: Record<string, object[]> = {};
    for (const table of [...new Set(tables)].sort())
      rows[table] = await work.sql(`select * from ${table}`);
    return JSON.parse(JSON.stringify(rows));
  });
}

test('this test tries every field there is', () => {
  const { schema } = market.trade.running;
  const namesOf = (type: 'Query' | 'Mutation') =>
    Object.keys((schema.getType(type) as GraphQLObjectType).getFields()).filter(
      (name) => !name.startsWith('_'),
    );
  expect(namesOf('Query').sort()).toEqual([...Object.keys(queries), ...internalQueries].sort());
  expect(namesOf('Mutation').sort()).toEqual([...Object.keys(mutations), ...internal].sort());
});

test('what siblings ask is refused to everybody else', async () => {
  const before = await everything();
  const query = `mutation ($input: TakeOrderRowsInput!) { takeOrderRows(input: $input) { results } }`;
  const about = { source: 'x', startedByMemberId: newId('mem'), vendorId: newId('bun') };
  const input = { ...about, isDryRun: false, rows: [] };
  for (const stranger of [as.anonymous(), as.member(['COMPANY_ADMIN']), as.operator()]) {
    const { errors } = await market.trade.answer(stranger, query, { input });
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
  }
  expect(await everything()).toEqual(before);
});

test.each(strangers)('queries by %s give nothing', async (_, stranger) => {
  for (const [name, { text, nothing }] of Object.entries(queries)) {
    const variable = /\$(\w+)/.exec(text)?.[1] as keyof typeof ids | undefined;
    const query = `query ${variable ? `($${variable}: ID!)` : ''} { ${text} }`;
    const variables = variable ? { [variable]: ids[variable] } : {};
    const answer = await market.trade.answer(stranger(), query, variables);
    if (answer.errors) expect(answer.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    else expect(answer.data[name]).toEqual(nothing);
  }
});

test.each(strangers)('mutations by %s are refused, and nothing moves', async (_, stranger) => {
  const before = await everything();
  for (const [name, input] of Object.entries(mutations)) {
    const payload = await market.trade.mutate(stranger(), name, input(), '__typename');
    expect([name, payload.userErrors[0]?.code]).toEqual([
      name,
      expect.stringMatching(/^(NOT_FOUND|UNAUTHENTICATED|ID_REUSED)$/),
    ]);
  }
  expect(await everything()).toEqual(before);
});

test('a colleague without the role is told so, and nothing moves', async () => {
  const { buyer, order } = await market.order();
  const colleague = as.member(['APPROVER'], buyer.companyId);
  const before = await everything();
  for (const verb of ['confirmOrder', 'cancelOrder', 'receiveOrder', 'completeOrder']) {
    const { userErrors } = await market.step(colleague, verb, order.id);
    expect(userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  }
  expect((await market.place(colleague)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect(await everything()).toEqual(before);
});
