// Demands through the schema on a real database: publishing, reading, closing by hand and by the clock.
import { newId } from '@agora/kernel/ids.js';
import { as, testStart } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { cny, demandInput, hourMs, inHours, Market, quoteInput } from '../testing/market.js';
import { closeDueDemands } from './close-due-demands.js';
import { demandStates } from './demand-states.js';

let market: Market;

beforeAll(async () => {
  market = await Market.open();
});
afterAll(() => market.close());
beforeEach(() => market.subgraph.clock.set(testStart));

test.each(demandStates.pairs())('a demand goes from %s to %s: %s', (from, to, isAllowed) => {
  const steps = [
    'OPEN>CLOSED',
    'OPEN>AWARDED',
    'OPEN>CANCELLED',
    'OPEN>EXPIRED',
    'CLOSED>AWARDED',
    'CLOSED>CANCELLED',
    'CLOSED>EXPIRED',
  ];
  expect(isAllowed).toBe(steps.includes(`${from}>${to}`));
});

test('a demand is published whole and anybody reads it', async () => {
  const buyer = as.member();
  const input = demandInput();
  const { demand, userErrors } = await market.subgraph.mutate(
    buyer,
    'publishDemand',
    input,
    'demand { id state allowedActions quoteCount }',
  );
  expect(userErrors).toEqual([]);
  expect(demand).toEqual({
    id: input.id,
    state: 'OPEN',
    allowedActions: ['CLOSE', 'CANCEL'],
    quoteCount: 0,
  });
  const read = await market.subgraph.ask(
    as.anonymous(),
    `query ($id: ID!) { demand(id: $id) {
      number title buyer { id } description deliveryPlace deliverBy closesAt closedAt createdAt
      currencyCode allowedActions award { id } myQuote { id } quotableBy { id }
      quotes { totalCount nodes { id } }
      lines { id product { id } specification quantity unit targetUnitPrice { amount currencyCode } }
    } }`,
    { id: input.id },
  );
  expect(read.demand).toEqual({
    number: expect.stringMatching(/^RFQ-2026-\d{6}$/),
    title: 'Resistors for the spring series',
    buyer: { id: buyer.companyId },
    description: null,
    deliveryPlace: 'Shenzhen',
    deliverBy: '2026-04-01',
    closesAt: inHours(24),
    closedAt: null,
    createdAt: testStart.toISOString(),
    currencyCode: 'CNY',
    allowedActions: [],
    award: null,
    myQuote: null,
    quotableBy: [],
    quotes: { totalCount: 0, nodes: [] },
    lines: [
      {
        id: input.lines[0]?.id,
        product: { id: input.lines[0]?.productId },
        specification: null,
        quantity: 1000,
        unit: 'pcs',
        targetUnitPrice: { amount: '0.0123', currencyCode: 'CNY' },
      },
      {
        id: input.lines[1]?.id,
        product: null,
        specification: '10 kΩ 网络电阻',
        quantity: 3,
        unit: '盘',
        targetUnitPrice: null,
      },
    ],
  });
  const [event] = (await market.subgraph.published('rfq.demand.published')).filter(
    (e) => e.key === input.id,
  );
  expect(event?.payload).toEqual({
    demandId: input.id,
    number: read.demand.number,
    buyerCompanyId: buyer.companyId,
    state: 'OPEN',
    productIds: [input.lines[0]?.productId],
  });
});

test('numbers run on', async () => {
  const first = await market.demand();
  const second = await market.demand();
  const last = (number: string) => Number(number.slice(-6));
  expect(last(second.number)).toBe(last(first.number) + 1);
});

test('the same id with the same content is one demand; with other content it is refused', async () => {
  const buyer = as.member();
  const { input, number } = await market.demand(buyer);
  const before = await market.everything();
  market.subgraph.clock.set(new Date(inHours(48)));
  const selection = 'demand { id number }';
  const again = await market.subgraph.mutate(buyer, 'publishDemand', input, selection);
  expect(again).toEqual({ demand: { id: input.id, number }, userErrors: [] });
  const refused = {
    demand: null,
    userErrors: [{ code: 'ID_REUSED', field: ['id'], params: null }],
  };
  const other = { ...input, title: 'Another' };
  expect(await market.subgraph.mutate(buyer, 'publishDemand', other, selection)).toEqual(refused);
  const stranger = as.member();
  expect(await market.subgraph.mutate(stranger, 'publishDemand', input, selection)).toEqual(
    refused,
  );
  const sameLines = { ...demandInput(), closesAt: inHours(96), lines: input.lines };
  expect(await market.subgraph.mutate(buyer, 'publishDemand', sameLines, selection)).toEqual({
    demand: null,
    userErrors: [{ code: 'ID_REUSED', field: ['lines'], params: null }],
  });
  expect(await market.everything()).toBe(before);
});

const tooMany = Array.from({ length: 101 }, () => demandInput().lines[0]);

test.each([
  ['id', { id: newId('quo') }, 'NOT_AN_ID'],
  ['title', { title: '  ' }, 'EMPTY'],
  ['title', { title: 'x'.repeat(201) }, 'TOO_LONG'],
  ['closesAt', { closesAt: inHours(0) }, 'IN_THE_PAST'],
  ['closesAt', { closesAt: inHours(24 * 367) }, 'TOO_LATE'],
  ['deliverBy', { deliverBy: '2026-03-01' }, 'IN_THE_PAST'],
  ['lines', { lines: [] }, 'COUNT_OUT_OF_RANGE'],
  ['lines', { lines: tooMany }, 'COUNT_OUT_OF_RANGE'],
  ['lines.0.quantity', { quantity: 0 }, 'OUT_OF_RANGE'],
  ['lines.0.unit', { unit: '' }, 'EMPTY'],
  ['lines.0.productId', { productId: 'nonsense' }, 'NOT_AN_ID'],
  ['lines.0.specification', { productId: null }, 'EMPTY'],
  ['lines.0.id', { id: newId('qln'), quantity: 1 }, 'NOT_AN_ID'],
  ['lines.0.targetUnitPrice.amount', { targetUnitPrice: cny('0.0000001') }, 'NOT_A_UNIT_PRICE'],
  ['lines.0.targetUnitPrice.amount', { targetUnitPrice: cny('-1') }, 'NOT_A_UNIT_PRICE'],
  [
    'lines.0.targetUnitPrice.currencyCode',
    { targetUnitPrice: { amount: '1', currencyCode: 'USD' } },
    'OTHER_CURRENCY',
  ],
])('refuses %s', async (field, change, reason) => {
  const input = demandInput();
  const isOfLine = field.startsWith('lines.');
  const changed = isOfLine
    ? { ...input, lines: [{ ...input.lines[0], ...change }] }
    : { ...input, ...change };
  const before = await market.everything();
  const answer = await market.subgraph.mutate(
    as.member(),
    'publishDemand',
    changed,
    'demand { id }',
  );
  expect(answer.demand).toBeNull();
  expect(answer.userErrors[0]).toMatchObject({
    code: 'INVALID_INPUT',
    field: field.split('.'),
    params: { reason },
  });
  expect(await market.everything()).toBe(before);
});

test('a hundred lines come in and out', async () => {
  const specification = '规'.repeat(2000);
  const lines = Array.from({ length: 100 }, () => ({
    id: newId('dln'),
    specification,
    quantity: 1,
    unit: 'pcs',
  }));
  const { id } = await market.demand(as.member(), { lines });
  const read = await market.subgraph.ask(
    as.anonymous(),
    'query ($id: ID!) { demand(id: $id) { lines { id specification } } }',
    { id },
  );
  expect(read.demand.lines).toEqual(lines.map((line) => ({ id: line.id, specification })));
});

test('publishing needs a purchaser', async () => {
  const before = await market.everything();
  const publish = async (caller: object) =>
    (await market.subgraph.mutate(caller, 'publishDemand', demandInput(), 'demand { id }'))
      .userErrors;
  expect(await publish(as.anonymous())).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  expect(await publish(as.member(['FINANCE']))).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect(await market.everything()).toBe(before);
  expect(await publish(as.member(['COMPANY_ADMIN']))).toEqual([]);
});

test('lists narrow by state, product, own company and words', async () => {
  const buyer = as.member();
  const first = await market.demand(buyer, { title: '采购 100%_Ω Resistors' });
  market.subgraph.clock.advance(1);
  const second = await market.demand(buyer, { title: 'Capacitors' });
  const list = async (caller: object, filter: object) => {
    const query = `query ($filter: DemandFilterInput) { demands(filter: $filter) { totalCount nodes { id } } }`;
    const { demands } = await market.subgraph.ask(caller, query, { filter });
    expect(demands.totalCount).toBe(demands.nodes.length);
    return demands.nodes.map((node: { id: string }) => node.id);
  };
  expect(await list(buyer, { mine: true })).toEqual([second.id, first.id]);
  expect(await list(as.anonymous(), { mine: true })).toEqual([]);
  expect(await list(buyer, { mine: true, text: '100%_ω resis' })).toEqual([first.id]);
  expect(await list(buyer, { mine: true, text: '网络' })).toEqual([second.id, first.id]);
  expect(await list(buyer, { mine: true, text: 'resistors capacitors' })).toEqual([]);
  expect(await list(buyer, { mine: true, text: '1__%' })).toEqual([]);
  const productId = second.input.lines[0]?.productId;
  expect(await list(as.anonymous(), { productId })).toEqual([second.id]);
  await market.subgraph.mutate(buyer, 'closeDemand', { demandId: second.id }, 'demand { id }');
  expect(await list(buyer, { mine: true, state: 'EXPIRED' })).toEqual([second.id]);
  expect(await list(buyer, { mine: true, state: 'OPEN' })).toEqual([first.id]);
});

test('pages follow each other by the time of publishing', async () => {
  const buyer = as.member();
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    ids.unshift((await market.demand(buyer)).id);
    if (n % 2) market.subgraph.clock.advance(1);
  }
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { demands } = await market.subgraph.ask(
      buyer,
      `query ($after: String) { demands(filter: { mine: true }, first: 2, after: $after) {
        nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    seen.push(...demands.nodes.map((node: { id: string }) => node.id));
    after = demands.pageInfo.hasNextPage ? demands.pageInfo.endCursor : null;
  } while (after);
  expect([...seen].sort()).toEqual([...ids].sort());
  expect(seen[0]).toBe(ids[0]);
  const first = await market.subgraph.answer(buyer, '{ demands(first: 101) { nodes { id } } }');
  expect(first.errors[0].extensions.code).toBe('INVALID_INPUT');
});

test('a product shows the demands that ask for it and still take quotes', async () => {
  const demand = await market.demand();
  const productId = demand.input.lines[0]?.productId;
  const ofProduct = async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on Product { demands { totalCount nodes { id } } } } }`;
    const r = [{ __typename: 'Product', id: productId }];
    return (await market.subgraph.ask(as.anonymous(), query, { r }))._entities[0].demands;
  };
  expect(await ofProduct()).toEqual({ totalCount: 1, nodes: [{ id: demand.id }] });
  market.subgraph.clock.set(new Date(inHours(24)));
  expect(await ofProduct()).toEqual({ totalCount: 0, nodes: [] });
});

test('the buyer closes early; nobody else does', async () => {
  const demand = await market.demand();
  const before = await market.everything();
  const close = (caller: object, demandId = demand.id) =>
    market.subgraph.mutate(caller, 'closeDemand', { demandId }, 'demand { state closedAt }');
  const colleague = as.member(['FINANCE'], demand.buyer.companyId);
  expect((await close(as.anonymous())).userErrors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  expect((await close(as.member())).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect((await close(colleague)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect((await close(demand.buyer, newId('dem'))).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  expect(await market.everything()).toBe(before);
  expect((await close(demand.buyer)).demand).toEqual({
    state: 'EXPIRED',
    closedAt: testStart.toISOString(),
  });
  expect((await close(demand.buyer)).userErrors).toMatchObject([
    { code: 'DEMAND_NOT_OPEN', params: { state: 'EXPIRED' } },
  ]);
});

test('the sweep closes what is due: CLOSED with a quote, EXPIRED without, and nothing twice', async () => {
  const vendor = await market.vendor();
  const quoted = await market.demand();
  const unquoted = await market.demand();
  const later = await market.demand(as.member(), { closesAt: inHours(25) });
  await market.quote(vendor, quoteInput(quoted, vendor));
  market.subgraph.clock.set(new Date(testStart.getTime() + 24 * hourMs));
  await Promise.all([
    closeDueDemands(market.subgraph.running),
    closeDueDemands(market.subgraph.running),
  ]);
  expect(await closeDueDemands(market.subgraph.running)).toBe(0);
  const stateOf = async (id: string) =>
    (
      await market.subgraph.ask(
        as.anonymous(),
        'query ($id: ID!) { demand(id: $id) { state closedAt } }',
        { id },
      )
    ).demand;
  expect(await stateOf(quoted.id)).toEqual({ state: 'CLOSED', closedAt: inHours(24) });
  expect(await stateOf(unquoted.id)).toEqual({ state: 'EXPIRED', closedAt: inHours(24) });
  expect(await stateOf(later.id)).toEqual({ state: 'OPEN', closedAt: null });
  const closed = (await market.subgraph.published('rfq.demand.closed')).filter((e) =>
    [quoted.id, unquoted.id, later.id].includes(e.key),
  );
  expect(closed.map((e) => [e.key, e.payload.state]).sort()).toEqual(
    [
      [quoted.id, 'CLOSED'],
      [unquoted.id, 'EXPIRED'],
    ].sort(),
  );
});

test('references come in one batch, in order, null where there is none', async () => {
  const first = await market.demand();
  const second = await market.demand();
  const data = await market.subgraph.ask(
    as.anonymous(),
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Demand { id } } }',
    {
      r: [second.id, newId('dem'), first.id].map((id) => ({ __typename: 'Demand', id })),
    },
  );
  expect(data._entities).toEqual([{ id: second.id }, null, { id: first.id }]);
});
