// The life of a quote through the schema on a real database: one live quote a vendor and demand, versions,
// withdrawal, and the end of its validity.
import { newId } from '@agora/kernel/ids.js';
import { as, testStart } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { closeDueDemands } from '../demands/close-due-demands.js';
import { inHours, Market, quoteInput, quoteLines } from '../testing/market.js';
import { expireQuotes } from './expire-quotes.js';
import { quoteStates } from './quote-states.js';

let market: Market;

beforeAll(async () => {
  market = await Market.open();
});
afterAll(() => market.close());
beforeEach(() => market.subgraph.clock.set(testStart));

const revise = (caller: object, input: object, selection = 'quote { version }') =>
  market.subgraph.mutate(caller, 'reviseQuote', input, selection);
const withdraw = (caller: object, quoteId: string) =>
  market.subgraph.mutate(caller, 'withdrawQuote', { quoteId }, 'quote { state allowedActions }');

test.each(quoteStates.pairs())('a quote goes from %s to %s: %s', (from, to, isAllowed) => {
  const ends = ['WITHDRAWN', 'AWARDED', 'LOST', 'EXPIRED'];
  expect(isAllowed).toBe(from === 'SUBMITTED' && ends.includes(to));
});

test('the same id is one quote; a second live quote is refused until the first is withdrawn', async () => {
  const vendor = await market.vendor();
  const demand = await market.demand();
  const input = quoteInput(demand, vendor);
  await market.quote(vendor, input);
  const before = await market.everything();
  expect(await market.quote(vendor, input)).toEqual({ quote: { id: input.id }, userErrors: [] });
  const other = { ...input, note: 'Another' };
  expect((await market.quote(vendor, other)).userErrors).toMatchObject([{ code: 'ID_REUSED' }]);
  const second = quoteInput(demand, vendor);
  expect((await market.quote(vendor, second)).userErrors).toEqual([
    { code: 'QUOTE_ALREADY_SUBMITTED', field: null, params: { quoteId: input.id } },
  ]);
  expect(await market.everything()).toBe(before);
  expect(await withdraw(vendor.agent, input.id)).toEqual({
    quote: { state: 'WITHDRAWN', allowedActions: [] },
    userErrors: [],
  });
  expect((await withdraw(vendor.agent, input.id)).userErrors).toMatchObject([
    { code: 'QUOTE_NOT_CHANGEABLE', params: { state: 'WITHDRAWN' } },
  ]);
  expect(await market.readDemand(vendor.agent, demand.id, 'quoteCount myQuote { id }')).toEqual({
    quoteCount: 0,
    myQuote: null,
  });
  expect((await market.quote(vendor, second)).userErrors).toEqual([]);
  expect(await market.readDemand(vendor.agent, demand.id, 'quoteCount myQuote { id }')).toEqual({
    quoteCount: 1,
    myQuote: { id: second.id },
  });
});

test('a revision adds a version, keeps the old one, and is refused to who saw an older one', async () => {
  const vendor = await market.vendor();
  const demand = await market.demand();
  const input = quoteInput(demand, vendor);
  await market.quote(vendor, input);
  const revision = {
    quoteId: input.id,
    expectedVersion: 1,
    validUntil: inHours(96),
    lines: quoteLines(demand.input, ['0.0099', '30']),
  };
  market.subgraph.clock.advance(1000);
  expect(await revise(vendor.agent, revision)).toEqual({ quote: { version: 2 }, userErrors: [] });
  const before = await market.everything();
  // The answer was lost and the client asks again: the same version, nothing more.
  expect(await revise(vendor.agent, revision)).toEqual({ quote: { version: 2 }, userErrors: [] });
  const stale = { ...revision, lines: quoteLines(demand.input) };
  expect(await revise(vendor.agent, stale)).toEqual({
    quote: null,
    userErrors: [{ code: 'STALE_VERSION', field: null, params: { version: 2 } }],
  });
  expect(await market.everything()).toBe(before);
  const selection = `version total { amount } note validUntil submittedAt lines { unitPrice { amount } }
    versions { version total { amount } note submittedAt lines { total { amount } } }`;
  expect(await market.readQuote(demand.buyer, input.id, selection)).toEqual({
    version: 2,
    total: { amount: '99.90' },
    note: null,
    validUntil: inHours(96),
    submittedAt: testStart.toISOString(),
    lines: [{ unitPrice: { amount: '0.0099' } }, { unitPrice: { amount: '30.00' } }],
    versions: [
      {
        version: 1,
        total: { amount: '110.51' },
        note: 'Reels included',
        submittedAt: testStart.toISOString(),
        lines: [{ total: { amount: '10.50' } }, { total: { amount: '100.01' } }],
      },
      {
        version: 2,
        total: { amount: '99.90' },
        note: null,
        submittedAt: '2026-03-02T08:00:01.000Z',
        lines: [{ total: { amount: '9.90' } }, { total: { amount: '90.00' } }],
      },
    ],
  });
});

test('others neither revise nor withdraw: strangers find nothing, the buyer may not', async () => {
  const [vendor, rival] = [await market.vendor(), await market.vendor()];
  const demand = await market.demand();
  const input = quoteInput(demand, vendor);
  await market.quote(vendor, input);
  const before = await market.everything();
  const revision = {
    quoteId: input.id,
    expectedVersion: 1,
    validUntil: inHours(96),
    lines: quoteLines(demand.input, ['1', '1']),
  };
  const expected: [object, string][] = [
    [as.anonymous(), 'UNAUTHENTICATED'],
    [as.member(), 'NOT_FOUND'],
    [rival.agent, 'NOT_FOUND'],
    [demand.buyer, 'FORBIDDEN'],
    [as.member(['PURCHASER'], vendor.companyId), 'FORBIDDEN'],
    [as.operator(), 'FORBIDDEN'],
  ];
  for (const [caller, code] of expected) {
    expect((await revise(caller, revision)).userErrors).toMatchObject([{ code }]);
    expect((await withdraw(caller, input.id)).userErrors).toMatchObject([{ code }]);
  }
  expect((await withdraw(vendor.agent, newId('quo'))).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  expect(await market.everything()).toBe(before);
});

test('after closing a quote is not revised; withdrawing the last one ends the demand', async () => {
  const vendor = await market.vendor();
  const demand = await market.demand();
  const input = quoteInput(demand, vendor);
  await market.quote(vendor, input);
  market.subgraph.clock.set(new Date(inHours(24)));
  await closeDueDemands(market.subgraph.running);
  const revision = {
    quoteId: input.id,
    expectedVersion: 1,
    validUntil: inHours(96),
    lines: quoteLines(demand.input),
  };
  expect((await revise(vendor.agent, revision)).userErrors).toMatchObject([
    { code: 'DEMAND_NOT_OPEN', params: { state: 'CLOSED' } },
  ]);
  expect((await market.readQuote(vendor.agent, input.id, 'allowedActions')).allowedActions).toEqual(
    ['WITHDRAW'],
  );
  await withdraw(vendor.agent, input.id);
  expect(await market.readDemand(as.anonymous(), demand.id, 'state quoteCount')).toEqual({
    state: 'EXPIRED',
    quoteCount: 0,
  });
});

test('a quote ends when its validity does, and a closed demand with its last quote', async () => {
  const [one, two] = [await market.vendor(), await market.vendor()];
  const demand = await market.demand();
  const [short, long] = [quoteInput(demand, one), quoteInput(demand, two)];
  await market.quote(one, { ...short, validUntil: inHours(10) });
  await market.quote(two, { ...long, validUntil: inHours(30) });
  market.subgraph.clock.set(new Date(inHours(10)));
  await Promise.all([expireQuotes(market.subgraph.running), expireQuotes(market.subgraph.running)]);
  expect(await market.readQuote(one.agent, short.id, 'state')).toEqual({ state: 'EXPIRED' });
  expect(await market.readQuote(two.agent, long.id, 'state')).toEqual({ state: 'SUBMITTED' });
  const state = () => market.readDemand(as.anonymous(), demand.id, 'state quoteCount');
  expect(await state()).toEqual({ state: 'OPEN', quoteCount: 1 });
  market.subgraph.clock.set(new Date(inHours(24)));
  await closeDueDemands(market.subgraph.running);
  expect(await state()).toEqual({ state: 'CLOSED', quoteCount: 1 });
  market.subgraph.clock.set(new Date(inHours(30)));
  await expireQuotes(market.subgraph.running);
  expect(await state()).toEqual({ state: 'EXPIRED', quoteCount: 0 });
});

test('quotes that expired or were withdrawn are counted with those handed in, and by name', async () => {
  const [one, two, three] = [await market.vendor(), await market.vendor(), await market.vendor()];
  const [demand, unanswered] = [await market.demand(), await market.demand()];
  await market.quote(one, { ...quoteInput(demand, one), validUntil: inHours(10) });
  const withdrawn = quoteInput(demand, two);
  await market.quote(two, withdrawn);
  await withdraw(two.agent, withdrawn.id);
  await market.quote(three, { ...quoteInput(demand, three), validUntil: inHours(30) });
  const counts = 'quoteCount submittedQuoteCount expiredQuoteCount withdrawnQuoteCount';
  const counted = async (id = demand.id) =>
    Object.values(await market.readDemand(as.anonymous(), id, counts));
  expect(await counted()).toEqual([2, 3, 0, 1]);
  market.subgraph.clock.set(new Date(inHours(30)));
  await closeDueDemands(market.subgraph.running);
  await expireQuotes(market.subgraph.running);
  expect(await counted()).toEqual([0, 3, 2, 1]);
  expect(await market.readDemand(demand.buyer, demand.id, 'state quotes { totalCount }')).toEqual({
    state: 'EXPIRED',
    quotes: { totalCount: 3 },
  });
  expect(await counted(unanswered.id)).toEqual([0, 0, 0, 0]);
});
