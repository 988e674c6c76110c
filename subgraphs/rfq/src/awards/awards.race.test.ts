// What must hold when things happen at once: one award, one quote a vendor, one demand an id, exact counts.
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { as, testStart } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { closeDueDemands } from '../demands/close-due-demands.js';
import { expireQuotes } from '../quotes/expire-quotes.js';
import { demandInput, inHours, Market, quoteInput, quoteLines } from '../testing/market.js';

let market: Market;

beforeAll(async () => {
  market = await Market.open();
});
afterAll(() => market.close());
beforeEach(() => market.subgraph.clock.set(testStart));

// biome-ignore lint/suspicious/noExplicitAny: whole answers.
type Answers = any[];
const codesOf = (answers: Answers) =>
  answers.flatMap((answer) => answer.userErrors.map((e: { code: string }) => e.code)).sort();
const repeat = (code: string, times: number) => Array.from({ length: times }, () => code);
const awardDemand = (caller: Partial<Caller>, input: object) =>
  market.subgraph.mutate(caller, 'awardDemand', input, 'award { id quote { id } }');

async function quotedDemand(count: number) {
  const demand = await market.demand();
  const quotes: { id: string; agent: Partial<Caller> }[] = [];
  for (let n = 0; n < count; n += 1) {
    const vendor = await market.vendor();
    const input = quoteInput(demand, vendor);
    await market.quote(vendor, input);
    quotes.push({ id: input.id, agent: vendor.agent });
  }
  return { demand, quotes };
}

const awardedEvents = async (demandId: string) =>
  (await market.subgraph.published('rfq.demand.awarded')).filter((e) => e.key === demandId);

test('of many awards at once one wins, and trade hears of one', async () => {
  const { demand, quotes } = await quotedDemand(6);
  const answers: Answers = await Promise.all(
    quotes.map(({ id: quoteId }) => {
      const input = { id: newId('awd'), demandId: demand.id, quoteId };
      return awardDemand(demand.buyer, input);
    }),
  );
  expect(codesOf(answers)).toEqual(repeat('DEMAND_NOT_AWARDABLE', 5));
  const won = answers.find((answer) => answer.award).award.quote.id;
  const events = await awardedEvents(demand.id);
  expect(events.map((e) => e.payload.quoteId)).toEqual([won]);
  const query = 'query ($id: ID!) { demand(id: $id) { quotes { nodes { id state } } } }';
  const read = await market.subgraph.ask(demand.buyer, query, { id: demand.id });
  for (const quote of read.demand.quotes.nodes) {
    expect(quote.state).toBe(quote.id === won ? 'AWARDED' : 'LOST');
  }
});

test('one award sent many times at once is one award', async () => {
  const { demand, quotes } = await quotedDemand(1);
  const input = { id: newId('awd'), demandId: demand.id, quoteId: quotes[0]?.id };
  const answers: Answers = await Promise.all(
    Array.from({ length: 6 }, () => awardDemand(demand.buyer, input)),
  );
  for (const answer of answers) {
    expect(answer).toEqual({
      award: { id: input.id, quote: { id: input.quoteId } },
      userErrors: [],
    });
  }
  expect(await awardedEvents(demand.id)).toHaveLength(1);
});

test('one demand sent many times at once is one demand with one number', async () => {
  const buyer = as.member();
  const input = demandInput();
  const publish = (content: object) =>
    market.subgraph.mutate(buyer, 'publishDemand', content, 'demand { id number }');
  const answers: Answers = await Promise.all(Array.from({ length: 6 }, () => publish(input)));
  expect(codesOf(answers)).toEqual([]);
  expect(new Set(answers.map((answer) => answer.demand.number)).size).toBe(1);
  const others = await Promise.all(
    Array.from({ length: 6 }, (_, n) => publish({ ...demandInput(), title: `Demand ${n}` })),
  );
  const numbers = others
    .map((answer) => Number(answer.demand.number.slice(-6)))
    .sort((a, b) => a - b);
  expect(numbers.map((n) => n - (numbers[0] as number))).toEqual([0, 1, 2, 3, 4, 5]);
});

test('one id with two contents at once is one demand and one refusal', async () => {
  const buyer = as.member();
  const id = newId('dem');
  const answers: Answers = await Promise.all(
    ['One', 'Two'].map((title) => {
      const input = { ...demandInput(), id, title };
      return market.subgraph.mutate(buyer, 'publishDemand', input, 'demand { id }');
    }),
  );
  expect(codesOf(answers)).toEqual(['ID_REUSED']);
});

test('a vendor that quotes twice at once has one quote', async () => {
  const vendor = await market.vendor();
  const demand = await market.demand();
  const answers: Answers = await Promise.all(
    Array.from({ length: 5 }, () => market.quote(vendor, quoteInput(demand, vendor))),
  );
  expect(codesOf(answers)).toEqual(repeat('QUOTE_ALREADY_SUBMITTED', 4));
  const query = 'query ($id: ID!) { demand(id: $id) { quoteCount } }';
  const read = await market.subgraph.ask(as.anonymous(), query, { id: demand.id });
  expect(read.demand.quoteCount).toBe(1);
});

test('one quote sent many times at once is one quote', async () => {
  const vendor = await market.vendor();
  const demand = await market.demand();
  const input = quoteInput(demand, vendor);
  const answers: Answers = await Promise.all(
    Array.from({ length: 5 }, () => market.quote(vendor, input)),
  );
  expect(codesOf(answers)).toEqual([]);
  const told = await market.subgraph.published('rfq.quote.submitted');
  expect(told.filter((e) => e.key === input.id)).toHaveLength(1);
});

test('of two revisions of one version at once one is stale', async () => {
  const { demand, quotes } = await quotedDemand(1);
  const [{ id: quoteId, agent }] = quotes as [(typeof quotes)[0]];
  const revise = (price: string) =>
    market.subgraph.mutate(
      agent,
      'reviseQuote',
      {
        quoteId,
        expectedVersion: 1,
        validUntil: inHours(72),
        lines: quoteLines(demand.input, [price, '1']),
      },
      'quote { version }',
    );
  const answers: Answers = await Promise.all([revise('0.01'), revise('0.02')]);
  expect(codesOf(answers)).toEqual(['STALE_VERSION']);
});

test('an award and the withdrawal of its quote at once: one of them happens', async () => {
  for (let n = 0; n < 5; n += 1) {
    const { demand, quotes } = await quotedDemand(1);
    const [{ id: quoteId, agent }] = quotes as [(typeof quotes)[0]];
    const award = { id: newId('awd'), demandId: demand.id, quoteId };
    const answers: Answers = await Promise.all([
      awardDemand(demand.buyer, award),
      market.subgraph.mutate(agent, 'withdrawQuote', { quoteId }, 'quote { state }'),
    ]);
    expect(codesOf(answers)).toHaveLength(1);
    expect(await awardedEvents(demand.id)).toHaveLength(answers[0].award ? 1 : 0);
  }
});

/** A small generator of numbers, so that a failing seed can be run again. */
function numbersFrom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

test.each([1, 42, 2026])('seed %d: whatever happens at once, the checks hold', async (seed) => {
  const next = numbersFrom(seed);
  const vendors = [await market.vendor(), await market.vendor(), await market.vendor()];
  const demands = [await market.demand(), await market.demand()];
  const quoteIds: string[] = [];
  const mutate = market.subgraph.mutate.bind(market.subgraph);
  const moves = [
    async () => {
      const [demand, vendor] = [demands[next(2)], vendors[next(3)]];
      if (!demand || !vendor) return;
      const input = { ...quoteInput(demand, vendor), validUntil: inHours(1 + next(40)) };
      quoteIds.push(input.id);
      await market.quote(vendor, input);
    },
    async () => {
      const quoteId = quoteIds[next(quoteIds.length || 1)] ?? newId('quo');
      const agent = vendors[next(3)]?.agent ?? as.member();
      await mutate(agent, 'withdrawQuote', { quoteId }, 'quote { id }');
    },
    async () => {
      const lines = quoteLines(demands[next(2)]?.input ?? demandInput());
      const quoteId = quoteIds[next(quoteIds.length || 1)] ?? newId('quo');
      const agent = vendors[next(3)]?.agent ?? as.member();
      const input = { quoteId, expectedVersion: 1 + next(3), validUntil: inHours(30), lines };
      await mutate(agent, 'reviseQuote', input, 'quote { id }');
    },
    async () => {
      const demand = demands[next(2)];
      const quoteId = quoteIds[next(quoteIds.length || 1)] ?? newId('quo');
      const input = { id: newId('awd'), demandId: demand?.id, quoteId };
      if (next(4) === 0) await awardDemand(demand?.buyer ?? as.member(), input);
    },
    async () => {
      const [demand, verb] = [demands[next(2)], next(8) === 0 ? 'cancelDemand' : 'closeDemand'];
      if (next(6)) return;
      await mutate(demand?.buyer ?? as.member(), verb, { demandId: demand?.id }, 'demand { id }');
    },
    async () => {
      market.subgraph.clock.advance(next(3) * 3_600_000);
      await expireQuotes(market.subgraph.running);
      await closeDueDemands(market.subgraph.running);
    },
  ];
  for (let round = 0; round < 12; round += 1) {
    const chosen = Array.from({ length: 5 }, () => moves[next(moves.length)]);
    await Promise.all(chosen.map((move) => move?.()));
    expect(await market.broken()).toEqual([]);
  }
});
