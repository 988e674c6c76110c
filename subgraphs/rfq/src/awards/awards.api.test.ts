// Awards through the schema on a real database: one for a demand, the event trade lives on, and what
// trade answers.
import { newId } from '@agora/kernel/ids.js';
import { as, testStart } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { inHours, Market, quoteInput, quoteLines, type TestVendor } from '../testing/market.js';
import type { AwardContent } from './award-demand.js';

let market: Market;

beforeAll(async () => {
  market = await Market.open();
});
afterAll(() => market.close());
beforeEach(() => market.subgraph.clock.set(testStart));

const stateOfQuote = async (caller: object, id: string) =>
  (await market.subgraph.ask(caller, 'query ($id: ID!) { quote(id: $id) { state } }', { id })).quote
    .state;
const award = (caller: object, input: AwardContent, selection = 'award { id }') =>
  market.subgraph.mutate(caller, 'awardDemand', input, selection);
const cancel = (caller: object, demandId: string) =>
  market.subgraph.mutate(caller, 'cancelDemand', { demandId }, 'demand { state closedAt }');

/** A demand with two quotes that stand. */
async function decidable() {
  const vendors: TestVendor[] = [await market.vendor(), await market.vendor()];
  const demand = await market.demand();
  const quotes: string[] = [];
  for (const vendor of vendors) {
    const input = quoteInput(demand, vendor);
    await market.quote(vendor, input);
    quotes.push(input.id);
  }
  const [one, two] = vendors as [TestVendor, TestVendor];
  const [first, second] = quotes as [string, string];
  return { demand, one, two, first, second };
}

const awardOf = (demandId: string, quoteId: string): AwardContent => ({
  id: newId('awd'),
  demandId,
  quoteId,
});

test('the buyer awards one quote, the other has lost, and trade is told all it needs', async () => {
  const { demand, one, two, first, second } = await decidable();
  const input = awardOf(demand.id, first);
  const selection = `award { id at by { id } purchase { id } refusalCode quote { id state } }
    demand { state closedAt allowedActions }`;
  expect(await award(demand.buyer, input, selection)).toEqual({
    award: {
      id: input.id,
      at: testStart.toISOString(),
      by: { id: demand.buyer.memberId },
      purchase: null,
      refusalCode: null,
      quote: { id: first, state: 'AWARDED' },
    },
    demand: { state: 'AWARDED', closedAt: testStart.toISOString(), allowedActions: [] },
    userErrors: [],
  });
  expect(await stateOfQuote(two.agent, second)).toBe('LOST');
  const events = (await market.subgraph.published('rfq.demand.awarded')).filter(
    (e) => e.key === demand.id,
  );
  const quoteLineIds = (
    await market.subgraph.ask(one.agent, 'query ($id: ID!) { quote(id: $id) { lines { id } } }', {
      id: first,
    })
  ).quote.lines.map((line: { id: string }) => line.id);
  expect(events.map((e) => e.payload)).toEqual([
    {
      awardId: input.id,
      demandId: demand.id,
      demandNumber: demand.number,
      quoteId: first,
      buyerCompanyId: demand.buyer.companyId,
      awardedByMemberId: demand.buyer.memberId,
      vendorId: one.id,
      vendorCompanyId: one.companyId,
      currencyCode: 'CNY',
      deliveryPlace: 'Shenzhen',
      lines: [
        {
          quoteLineId: quoteLineIds[0],
          productId: demand.input.lines[0]?.productId,
          specification: null,
          quantity: 1000,
          unit: 'pcs',
          unitPriceMillionths: '10500',
          leadTimeDays: 5,
        },
        {
          quoteLineId: quoteLineIds[1],
          productId: null,
          specification: '10 kΩ 网络电阻',
          quantity: 3,
          unit: '盘',
          unitPriceMillionths: '33335000',
          leadTimeDays: 12,
        },
      ],
    },
  ]);
});

test('a person gets what it made here as data: demands, quotes and awards by their ids', async () => {
  const { demand, first, one } = await decidable();
  const input = awardOf(demand.id, first);
  await award(demand.buyer, input);
  const question = 'query ($ids: [ID!]!) { personalData(memberIds: $ids) }';
  const dataOf = async (...ids: unknown[]) =>
    (await market.subgraph.ask(as.service('accounts'), question, { ids })).personalData;
  const { memberId } = demand.buyer;
  expect(await dataOf(memberId, one.agent.memberId)).toEqual({
    demands: [expect.objectContaining({ id: demand.id, publishedByMemberId: memberId })],
    quoteVersions: [expect.objectContaining({ quote: first, version: 1 })],
    awards: [expect.objectContaining({ id: input.id, demand: demand.id, quote: first })],
  });
  expect(await dataOf(newId('mem'))).toEqual({ demands: [], quoteVersions: [], awards: [] });
});

test('an award repeated is the same award; another one is refused, and nothing moves', async () => {
  const { demand, first, second } = await decidable();
  const input = awardOf(demand.id, first);
  await award(demand.buyer, input);
  const before = await market.everything();
  expect(await award(demand.buyer, input, 'award { id } demand { id title }')).toEqual({
    award: { id: input.id },
    demand: { id: demand.id, title: demand.input.title },
    userErrors: [],
  });
  const codes = async (input: AwardContent) => (await award(demand.buyer, input)).userErrors;
  expect(await codes({ ...input, quoteId: second })).toMatchObject([{ code: 'ID_REUSED' }]);
  expect(await codes(awardOf(demand.id, second))).toMatchObject([
    { code: 'DEMAND_NOT_AWARDABLE', params: { state: 'AWARDED' } },
  ]);
  expect(await market.everything()).toBe(before);
});

test('the awarded version is the current one', async () => {
  const { demand, one, first } = await decidable();
  const lines = quoteLines(demand.input, ['0.009', '30']);
  const revision = { quoteId: first, expectedVersion: 1, validUntil: inHours(72), lines };
  await market.subgraph.mutate(one.agent, 'reviseQuote', revision, 'quote { id }');
  await award(demand.buyer, awardOf(demand.id, first));
  const [event] = (await market.subgraph.published('rfq.demand.awarded')).filter(
    (e) => e.key === demand.id,
  );
  const told = event?.payload.lines as { quoteLineId: string; unitPriceMillionths: string }[];
  expect(told.map((line) => [line.quoteLineId, line.unitPriceMillionths])).toEqual([
    [lines[0]?.id, '9000'],
    [lines[1]?.id, '30000000'],
  ]);
});

test('only the buyer awards: others are refused and nothing moves', async () => {
  const { demand, one, first } = await decidable();
  const other = await decidable();
  const before = await market.everything();
  const code = async (caller: object, input = awardOf(demand.id, first)) =>
    (await award(caller, input)).userErrors[0].code;
  expect(await code(as.anonymous())).toBe('UNAUTHENTICATED');
  expect(await code(as.member())).toBe('FORBIDDEN');
  expect(await code(as.operator())).toBe('FORBIDDEN');
  expect(await code(one.agent)).toBe('FORBIDDEN');
  expect(await code(as.member(['APPROVER'], demand.buyer.companyId))).toBe('FORBIDDEN');
  expect(await code(demand.buyer, awardOf(newId('dem'), first))).toBe('NOT_FOUND');
  expect(await code(demand.buyer, awardOf(demand.id, newId('quo')))).toBe('NOT_FOUND');
  expect(await code(demand.buyer, awardOf(demand.id, other.first))).toBe('NOT_FOUND');
  expect(await code(demand.buyer, { ...awardOf(demand.id, first), id: newId('dem') })).toBe(
    'INVALID_INPUT',
  );
  expect(await market.everything()).toBe(before);
});

test('a quote that is over, withdrawn, or of a suspended vendor is not awarded', async () => {
  const { demand, one, two, first, second } = await decidable();
  const code = async (quoteId: string) =>
    (await award(demand.buyer, awardOf(demand.id, quoteId))).userErrors[0].code;
  await market.tellSeller(one, 2, false);
  expect(await code(first)).toBe('VENDOR_INACTIVE');
  await market.tellSeller(one, 3, true);
  await market.subgraph.mutate(two.agent, 'withdrawQuote', { quoteId: second }, 'quote { id }');
  expect(await code(second)).toBe('QUOTE_NOT_AWARDABLE');
  // Its validity is over although no sweep has been by yet.
  market.subgraph.clock.set(new Date(inHours(72)));
  const before = await market.everything();
  expect(await code(first)).toBe('QUOTE_EXPIRED');
  expect(await market.everything()).toBe(before);
  const unquoted = await market.demand(as.member(), { closesAt: inHours(96) });
  const answer = await award(unquoted.buyer, awardOf(unquoted.id, first));
  expect(answer.userErrors[0].code).toBe('DEMAND_NOT_AWARDABLE');
});

test('the award is seen by its two sides; a purchase is noted when trade tells of it', async () => {
  const { demand, one, two, first } = await decidable();
  const input = awardOf(demand.id, first);
  await award(demand.buyer, input);
  const seen = async (caller: object) =>
    (
      await market.readDemand(
        caller,
        demand.id,
        'award { id purchase { __typename id } refusalCode }',
      )
    ).award;
  const refused = { purchaseId: newId('pur'), buyerCompanyId: demand.buyer.companyId };
  const tell = (type: string, awardId: string | null, more: object) =>
    market.subgraph.receive(type, refused.purchaseId, { ...refused, awardId, ...more });
  await tell('trade.purchase.refused', input.id, { code: 'VENDOR_SUSPENDED' });
  expect(await seen(demand.buyer)).toEqual({
    id: input.id,
    purchase: null,
    refusalCode: 'VENDOR_SUSPENDED',
  });
  await tell('trade.purchase.placed', input.id, { number: 'PO-2026-000001', orderIds: [] });
  const placed = {
    id: input.id,
    purchase: { __typename: 'Purchase', id: refused.purchaseId },
    refusalCode: null,
  };
  for (const caller of [demand.buyer, one.agent, as.operator()]) {
    expect(await seen(caller)).toEqual(placed);
  }
  await tell('trade.purchase.refused', input.id, { code: 'LATE' });
  expect(await seen(demand.buyer)).toEqual(placed);
  for (const caller of [two.agent, as.member(), as.anonymous()]) {
    expect(await seen(caller)).toBeNull();
  }
  const before = await market.everything();
  await tell('trade.purchase.placed', null, { number: 'PO-2026-000002', orderIds: [] });
  await tell('trade.purchase.refused', null, { code: 'OUT_OF_STOCK' });
  expect(await market.everything()).toBe(before);
});

test('a demand is cancelled by its buyer or the operator, and its quotes have lost', async () => {
  const { demand, one, first } = await decidable();
  const before = await market.everything();
  const expected: [object, string][] = [
    [as.anonymous(), 'UNAUTHENTICATED'],
    [as.member(), 'FORBIDDEN'],
    [one.agent, 'FORBIDDEN'],
    [as.member(['FINANCE'], demand.buyer.companyId), 'FORBIDDEN'],
  ];
  for (const [caller, code] of expected) {
    expect((await cancel(caller, demand.id)).userErrors).toMatchObject([{ code }]);
  }
  expect(await market.everything()).toBe(before);
  expect((await cancel(demand.buyer, demand.id)).demand).toEqual({
    state: 'CANCELLED',
    closedAt: testStart.toISOString(),
  });
  expect(await stateOfQuote(one.agent, first)).toBe('LOST');
  const cancelled = await market.subgraph.published('rfq.demand.cancelled');
  expect(cancelled.filter((e) => e.key === demand.id)).toHaveLength(1);
  expect((await cancel(demand.buyer, demand.id)).userErrors).toMatchObject([
    { code: 'DEMAND_NOT_CANCELLABLE', params: { state: 'CANCELLED' } },
  ]);
  const other = await market.demand();
  expect((await cancel(as.operator(), other.id)).demand.state).toBe('CANCELLED');
});

test.each([
  ['awards-are-single-and-whole', "update quotes set state = 'LOST' where state = 'AWARDED'"],
  ['awards-are-single-and-whole', "update demands set state = 'OPEN' where state = 'AWARDED'"],
  ['decided-demands-have-no-quote-running', "update quotes set state = 'SUBMITTED'"],
  ['quotes-are-counted', 'update demands set quote_count = quote_count + 1'],
  ['quotes-are-counted', 'update quotes set live_key = null'],
  ['quote-versions-are-whole', 'update quote_lines set total_minor = total_minor + 1'],
  ['quote-versions-are-whole', 'update quotes set version = version + 1'],
  ['numbers-have-no-gaps', 'update number_series set last_number = last_number + 1'],
])('the check %s sees: %s', async (check, tampering) => {
  const { demand, first } = await decidable();
  await award(demand.buyer, awardOf(demand.id, first));
  expect(await market.broken()).toEqual([]);
  expect(await market.checksThatSee(tampering)).toContain(check);
  expect(await market.broken()).toEqual([]);
});
