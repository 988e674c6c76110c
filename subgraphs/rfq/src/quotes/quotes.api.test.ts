// Quotes through the schema on a real database: exact prices, who may quote, and who sees what.
import { newId } from '@agora/kernel/ids.js';
import { as, testStart } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { cny, inHours, Market, quoteInput, quoteLines } from '../testing/market.js';

let market: Market;

beforeAll(async () => {
  market = await Market.open();
});
afterAll(() => market.close());
beforeEach(() => market.subgraph.clock.set(testStart));

test('a vendor quotes; every line is rounded once and the sum is exact', async () => {
  const vendor = await market.vendor();
  const demand = await market.demand();
  const input = quoteInput(demand, vendor);
  const { quote, userErrors } = await market.quote(
    vendor,
    input,
    `quote { id state version total { amount currencyCode } leadTimeDays isComplete isBest validUntil
      note submittedAt allowedActions demand { id quoteCount } vendor { __typename id }
      lines { id demandLine { id } offer { id } product { id } quantity leadTimeDays note
        unitPrice { amount currencyCode } total { amount } } }`,
  );
  expect(userErrors).toEqual([]);
  expect(quote).toEqual({
    id: input.id,
    state: 'SUBMITTED',
    version: 1,
    // 1000 × 0.0105 = 10.50; 3 × 33.335 = 100.005, half away from zero: 100.01.
    total: { amount: '110.51', currencyCode: 'CNY' },
    leadTimeDays: 12,
    isComplete: true,
    isBest: null,
    validUntil: inHours(72),
    note: 'Reels included',
    submittedAt: testStart.toISOString(),
    allowedActions: ['REVISE', 'WITHDRAW'],
    demand: { id: demand.id, quoteCount: 1 },
    vendor: { __typename: 'Seller', id: vendor.id },
    lines: [
      {
        id: input.lines[0]?.id,
        demandLine: { id: demand.input.lines[0]?.id },
        offer: null,
        product: { id: demand.input.lines[0]?.productId },
        quantity: 1000,
        leadTimeDays: 5,
        note: null,
        unitPrice: { amount: '0.0105', currencyCode: 'CNY' },
        total: { amount: '10.50' },
      },
      {
        id: input.lines[1]?.id,
        demandLine: { id: demand.input.lines[1]?.id },
        offer: null,
        product: null,
        quantity: 3,
        leadTimeDays: 12,
        note: null,
        unitPrice: { amount: '33.335', currencyCode: 'CNY' },
        total: { amount: '100.01' },
      },
    ],
  });
  const events = (await market.subgraph.published('rfq.quote.submitted')).filter(
    (e) => e.key === input.id,
  );
  expect(events.map((e) => e.payload)).toEqual([
    {
      quoteId: input.id,
      demandId: demand.id,
      vendorId: vendor.id,
      vendorCompanyId: vendor.companyId,
      buyerCompanyId: demand.buyer.companyId,
      state: 'SUBMITTED',
    },
  ]);
});

test('a vendor may answer in part, with an alternative and an offer of its own', async () => {
  const vendor = await market.vendor();
  const demand = await market.demand();
  const [line] = quoteLines(demand.input);
  const alternative = {
    ...line,
    productId: newId('prd'),
    offerId: newId('slo'),
    note: ' same size ',
  };
  const { quote } = await market.quote(
    vendor,
    { ...quoteInput(demand, vendor), lines: [alternative] },
    'quote { isComplete total { amount } lines { product { id } offer { __typename id } note } }',
  );
  expect(quote).toEqual({
    isComplete: false,
    total: { amount: '10.50' },
    lines: [
      {
        product: { id: alternative.productId },
        offer: { __typename: 'SellerOffer', id: alternative.offerId },
        note: 'same size',
      },
    ],
  });
});

test('quotes are seen by their two sides and the operator alone; their number by all', async () => {
  const [one, two] = [await market.vendor(), await market.vendor()];
  const demand = await market.demand();
  const first = quoteInput(demand, one);
  await market.quote(one, first);
  market.subgraph.clock.advance(1);
  const second = { ...quoteInput(demand, two), lines: quoteLines(demand.input, ['0.01', '33']) };
  await market.quote(two, second);
  const selection = 'quoteCount myQuote { id } quotes { totalCount nodes { id isBest } }';
  const seen = (caller: object) => market.readDemand(caller, demand.id, selection);
  const node = (id: string, isBest: boolean | null) => ({ id, isBest });
  const all = { totalCount: 2, nodes: [node(first.id, false), node(second.id, true)] };
  const none = { totalCount: 0, nodes: [] };
  expect(await seen(demand.buyer)).toEqual({ quoteCount: 2, myQuote: null, quotes: all });
  expect(await seen(as.operator())).toEqual({ quoteCount: 2, myQuote: null, quotes: all });
  expect(await seen(one.agent)).toEqual({
    quoteCount: 2,
    myQuote: { id: first.id },
    quotes: { totalCount: 1, nodes: [node(first.id, null)] },
  });
  for (const outsider of [as.anonymous(), as.member(['COMPANY_ADMIN', 'SELLER_AGENT'])]) {
    expect(await seen(outsider)).toEqual({ quoteCount: 2, myQuote: null, quotes: none });
    expect(await market.readQuote(outsider, first.id, 'id')).toBeNull();
  }
  expect(await market.readQuote(two.agent, first.id, 'id')).toBeNull();
  expect(await market.readQuote(demand.buyer, first.id, 'id')).toEqual({ id: first.id });
  const reference =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Quote { id } } }';
  const r = [first.id, second.id].map((id) => ({ __typename: 'Quote', id }));
  const entities = async (caller: object) =>
    (await market.subgraph.ask(caller, reference, { r }))._entities;
  expect(await entities(as.anonymous())).toEqual([null, null]);
  expect(await entities(two.agent)).toEqual([null, { id: second.id }]);
  expect(await entities(demand.buyer)).toEqual([{ id: first.id }, { id: second.id }]);
});

test('the list of quotes holds those received and those submitted', async () => {
  const [one, two] = [await market.vendor(), await market.vendor()];
  const demand = await market.demand();
  const first = quoteInput(demand, one);
  await market.quote(one, first);
  await market.quote(two, quoteInput(demand, two));
  const list = async (caller: object, filter: object = {}) => {
    const query =
      'query ($filter: QuoteFilterInput) { quotes(filter: $filter) { totalCount nodes { id } } }';
    return (await market.subgraph.ask(caller, query, { filter })).quotes;
  };
  expect((await list(demand.buyer)).totalCount).toBe(2);
  expect((await list(demand.buyer, { mine: true })).totalCount).toBe(0);
  expect(await list(one.agent, { mine: true })).toEqual({
    totalCount: 1,
    nodes: [{ id: first.id }],
  });
  expect((await list(one.agent, { state: 'LOST' })).totalCount).toBe(0);
  expect((await list(as.anonymous())).totalCount).toBe(0);
  expect((await list(as.member())).totalCount).toBe(0);
});

test('who may quote: an agent of an active vendor, not the buyer itself, while quotes are taken', async () => {
  const vendor = await market.vendor();
  const suspended = await market.vendor(false);
  const demand = await market.demand();
  const ownDemand = await market.demand(as.member(['PURCHASER'], vendor.companyId));
  const before = await market.everything();
  const codes = async (caller: object, input: object) =>
    (await market.subgraph.mutate(caller, 'submitQuote', input, 'quote { id }')).userErrors.map(
      (e: { code: string }) => e.code,
    );
  const input = quoteInput(demand, vendor);
  expect(await codes(as.anonymous(), input)).toEqual(['UNAUTHENTICATED']);
  expect(await codes(as.member(['SELLER_AGENT']), input)).toEqual(['FORBIDDEN']);
  expect(await codes(as.member(['PURCHASER'], vendor.companyId), input)).toEqual(['FORBIDDEN']);
  expect(await codes(suspended.agent, quoteInput(demand, suspended))).toEqual(['VENDOR_INACTIVE']);
  expect(await codes(vendor.agent, { ...input, vendorId: newId('sel') })).toEqual(['NOT_FOUND']);
  expect(await codes(vendor.agent, { ...input, demandId: newId('dem') })).toEqual(['NOT_FOUND']);
  expect(await codes(vendor.agent, quoteInput(ownDemand, vendor))).toEqual(['OWN_DEMAND']);
  // Its time is up although no sweep has been by yet.
  market.subgraph.clock.set(new Date(inHours(24)));
  expect(await codes(vendor.agent, input)).toEqual(['DEMAND_NOT_OPEN']);
  expect(await market.everything()).toBe(before);
});

test.each([
  ['id', { id: newId('dem') }, 'NOT_AN_ID'],
  ['validUntil', { validUntil: inHours(0) }, 'IN_THE_PAST'],
  ['lines', { lines: [] }, 'COUNT_OUT_OF_RANGE'],
  ['lines.0.id', { id: newId('dln') }, 'NOT_AN_ID'],
  ['lines.0.demandLineId', { demandLineId: newId('dln') }, 'NOT_OF_THIS_DEMAND'],
  ['lines.0.quantity', { quantity: 0 }, 'OUT_OF_RANGE'],
  ['lines.0.leadTimeDays', { leadTimeDays: -1 }, 'OUT_OF_RANGE'],
  ['lines.0.productId', { productId: newId('cat') }, 'NOT_AN_ID'],
  ['lines.0.offerId', { offerId: newId('prd') }, 'NOT_AN_ID'],
  ['lines.0.unitPrice.amount', { unitPrice: cny('0.1234567') }, 'NOT_A_UNIT_PRICE'],
  ['lines.0.unitPrice.amount', { unitPrice: cny('9000000000') }, 'TOTAL_TOO_LARGE'],
  [
    'lines.0.unitPrice.currencyCode',
    { unitPrice: { amount: '1', currencyCode: 'USD' } },
    'OTHER_CURRENCY',
  ],
])('refuses %s', async (field, change, reason) => {
  const vendor = await market.vendor();
  const demand = await market.demand();
  const input = quoteInput(demand, vendor);
  const isOfLine = field.startsWith('lines.');
  const changed = isOfLine
    ? { ...input, lines: [{ ...input.lines[0], ...change }] }
    : { ...input, ...change };
  const before = await market.everything();
  const answer = await market.quote(vendor, changed);
  expect(answer.quote).toBeNull();
  expect(answer.userErrors[0]).toMatchObject({
    code: 'INVALID_INPUT',
    field: field.split('.'),
    params: { reason },
  });
  expect(await market.everything()).toBe(before);
});

test('lines that repeat an id or answer one line twice are refused', async () => {
  const vendor = await market.vendor();
  const demand = await market.demand();
  const input = quoteInput(demand, vendor);
  const [first, second] = input.lines;
  const reasons = async (lines: object[]) =>
    (await market.quote(vendor, { ...input, lines })).userErrors[0].params.reason;
  expect(await reasons([first ?? {}, { ...second, id: first?.id }])).toBe('ID_REPEATED');
  const twice = [first ?? {}, { ...second, demandLineId: first?.demandLineId }];
  expect(await reasons(twice)).toBe('DEMAND_LINE_REPEATED');
});

test('line ids of another quote are not taken over', async () => {
  const vendor = await market.vendor();
  const [one, two] = [await market.demand(), await market.demand()];
  const input = quoteInput(one, vendor);
  await market.quote(vendor, input);
  const again = quoteInput(two, vendor);
  const [line] = again.lines;
  const lines = [{ ...line, id: input.lines[0]?.id }];
  expect((await market.quote(vendor, { ...again, lines })).userErrors).toEqual([
    { code: 'ID_REUSED', field: ['lines'], params: null },
  ]);
});

test('a demand names the vendors that may quote for it now', async () => {
  const vendor = await market.vendor();
  const demand = await market.demand();
  const seen = (caller: object) =>
    market.readDemand(caller, demand.id, 'allowedActions quotableBy { __typename id }');
  const nothing = { allowedActions: [], quotableBy: [] };
  const open = {
    allowedActions: ['SUBMIT_QUOTE'],
    quotableBy: [{ __typename: 'Seller', id: vendor.id }],
  };
  expect(await seen(vendor.agent)).toEqual(open);
  expect(await seen(as.member(['PURCHASER'], vendor.companyId))).toEqual(nothing);
  await market.tellSeller(vendor, 2, false);
  expect(await seen(vendor.agent)).toEqual(nothing);
  await market.tellSeller(vendor, 3);
  expect(await seen(vendor.agent)).toEqual(open);
  await market.quote(vendor, quoteInput(demand, vendor));
  expect(await seen(vendor.agent)).toEqual(nothing);
});

test('the projection of vendors ignores what is older, and a repeated message', async () => {
  const vendor = await market.vendor();
  const demand = await market.demand();
  const canQuote = async () =>
    (await market.readDemand(vendor.agent, demand.id, 'quotableBy { id }')).quotableBy.length === 1;
  await market.tellSeller(vendor, 5, false);
  await market.tellSeller(vendor, 4, true);
  expect(await canQuote()).toBe(false);
  const unit = { businessUnitId: newId('bun'), companyId: vendor.companyId, slug: 'unit' };
  const payload = { ...unit, name: { en: 'Unit' }, isActive: true, version: 1 };
  const id = newId('evt');
  await market.subgraph.receive('store.businessUnit.changed', unit.businessUnitId, payload, id);
  await market.subgraph.receive('store.businessUnit.changed', unit.businessUnitId, payload, id);
  expect(
    (await market.readDemand(vendor.agent, demand.id, 'quotableBy { __typename id }')).quotableBy,
  ).toEqual([{ __typename: 'BusinessUnit', id: unit.businessUnitId }]);
});

test('a list of demands costs as many statements for ten as for one', async () => {
  const vendor = await market.vendor();
  const buyer = as.member();
  for (let n = 0; n < 10; n += 1) {
    const demand = await market.demand(buyer);
    if (n % 2) await market.quote(vendor, quoteInput(demand, vendor));
  }
  const query = `query ($first: Int!) { demands(first: $first) { nodes {
    number allowedActions quotableBy { id } lines { id } award { id }
    myQuote { total { amount } isBest allowedActions demand { id } lines { id demandLine { id } }
      versions { version lines { id } } } } } }`;
  const cost = async (first: number) => {
    const connection = market.subgraph.running.database.em.getConnection();
    const spy = jest.spyOn(connection, 'execute');
    await market.subgraph.ask(vendor.agent, query, { first });
    const { length } = spy.mock.calls;
    spy.mockRestore();
    return length;
  };
  const few = await cost(2);
  expect(few).toBeGreaterThan(5);
  expect(await cost(10)).toBe(few);
});
