// What the tests of store and of sellers share: one subgraph's offers under its own names, asked through
// its schema. Every test makes its own offers, and the checks must hold at the end of each.
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { broken } from '@agora/kernel/testing/checks.js';
import { as, type TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { expect } from '@jest/globals';
import type { OfferTables } from '../offer-tables.js';

// biome-ignore lint/suspicious/noExplicitAny: tests assert on whole answers.
type Answer = any;

export interface OfferMarket {
  readonly subgraph: TestSubgraph;
  readonly tables: OfferTables;
  /** Folder with the subgraph's invariants. */
  readonly checks: string;
  /** A sales agent of the vendor's company. */
  readonly agent: Partial<Caller>;
  readonly companyId: string;
  readonly vendorId: string;
  /** What inputs that make something of the vendor's need besides, e.g. its id. */
  readonly vendorInput: object;
  /** What an import needs besides its rows. */
  readonly importInput: object;
  readonly names: MarketNames;
}

export interface MarketNames {
  offerType: string;
  changed: string;
  terms: string;
  create: string;
  update: string;
  publish: string;
  pause: string;
  withdraw: string;
  adjust: string;
  setWarehouse: string;
  transfer: string;
  announce: string;
  receive: string;
  cancelArrival: string;
  setPriceList: string;
  createPriceList: string;
  updatePriceList: string;
  changeEntries: string;
  endPriceList: string;
  setGroup: string;
  schedulePrices: string;
  undoPrices: string;
  setMinimum: string;
  setAssortment: string;
  removeAssortment: string;
  offersShown: string;
  importOffers: string;
  reserve: string;
  commit: string;
  release: string;
  releaseLines: string;
}

export const money = (amount: string, currencyCode = 'CNY') => ({ amount, currencyCode });
export const tier = (minimumQuantity: number, amount: string, currencyCode = 'CNY') => ({
  minimumQuantity,
  unitPrice: money(amount, currencyCode),
});

export const offerInput = (market: OfferMarket, over: object = {}) => ({
  id: newId(market.tables.offerPrefix),
  productId: newId('prd'),
  tiers: [tier(1, '2.5'), tier(100, '2')],
  stock: { isTracked: true, onHandQuantity: 100 },
  ...market.vendorInput,
  ...over,
});

export async function draftOffer(market: OfferMarket, over: object = {}): Promise<string> {
  const { subgraph, agent, names } = market;
  const input = offerInput(market, over);
  const answer = await subgraph.mutate(agent, names.create, input, 'offer { id }');
  expect(answer.userErrors).toEqual([]);
  return answer.offer.id;
}

export async function liveOffer(market: OfferMarket, over: object = {}): Promise<string> {
  const offerId = await draftOffer(market, over);
  const { subgraph, agent, names } = market;
  const answer = await subgraph.mutate(agent, names.publish, { offerId }, 'offer { state }');
  expect(answer.userErrors).toEqual([]);
  return offerId;
}

/** Some fields of one offer as this caller sees it; null when it does not. */
export async function seeOffer(
  market: OfferMarket,
  caller: Partial<Caller>,
  offerId: string,
  selection: string,
): Promise<Answer> {
  const type = market.names.offerType;
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${selection} } } }`;
  const r = [{ __typename: type, id: offerId }];
  return (await market.subgraph.ask(caller, query, { r }))._entities[0];
}

/** The counters themselves. */
export async function countsOf(market: OfferMarket, offerId: string) {
  const em = market.subgraph.running.database.em.fork();
  const { onHandQuantity, heldQuantity, version } = await em.findOneOrFail(market.tables.Offer, {
    id: offerId,
  });
  return { onHandQuantity, heldQuantity, version };
}

const trade = as.service('trade');

export const line = (offerId: string, quantity: number, over: object = {}) => ({
  lineId: newId('oli'),
  offerId,
  quantity,
  ...over,
});

export function reserve(market: OfferMarket, lines: object[], over: object = {}): Promise<Answer> {
  const { subgraph, names } = market;
  const until = new Date(subgraph.clock.now().getTime() + 60_000).toISOString();
  const input = {
    purchaseId: newId('pur'),
    buyerCompanyId: newId('com'),
    until,
    lines,
    ...over,
  };
  return subgraph.mutate(
    trade,
    names.reserve,
    input,
    'outcome state refusals { lineId code params } lines { lineId offerId quantity unitPriceMillionths priceSource availability availableOn }',
  );
}

export const commit = (market: OfferMarket, purchaseId: string): Promise<Answer> =>
  market.subgraph.mutate(trade, market.names.commit, { purchaseId }, 'state');
export const release = (market: OfferMarket, purchaseId: string): Promise<Answer> =>
  market.subgraph.mutate(trade, market.names.release, { purchaseId }, 'state');
export const releaseLines = (
  market: OfferMarket,
  purchaseId: string,
  lineIds: string[],
  orderId = newId('ord'),
): Promise<Answer> =>
  market.subgraph.mutate(
    trade,
    market.names.releaseLines,
    { purchaseId, orderId, lineIds },
    'lineIds',
  );

/** Runs one of the subgraph's own sweeps now. */
export const sweep = (market: OfferMarket, name: string): Promise<void> =>
  market.subgraph.running.sweep(name);

export async function snapshotsOf(market: OfferMarket, offerId: string): Promise<Answer[]> {
  const published = await market.subgraph.published(market.names.changed);
  return published.filter((m) => m.key === offerId).map((m) => m.payload);
}

/** Acts and looks as the market's agent, unless somebody else is named. */
export const acting = (given: () => OfferMarket) => ({
  mutate: (
    name: keyof OfferMarket['names'],
    input: object,
    selection: string,
    by: object = given().agent,
  ) => given().subgraph.mutate(by, given().names[name], input, selection),
  see: (offerId: string, selection: string, by: object = given().agent) =>
    seeOffer(given(), by, offerId, selection),
});

/** Every invariant of the subgraph returns no rows. */
export async function expectChecksHold(market: OfferMarket): Promise<void> {
  expect(await broken(market.subgraph, market.checks)).toEqual([]);
}

/** How many statements the database was asked while `run` ran. */
export async function countStatements(market: OfferMarket, run: () => Promise<unknown>) {
  const connection = market.subgraph.running.database.em.getConnection();
  const original = connection.execute;
  let count = 0;
  connection.execute = function counted(...args: never[]) {
    count++;
    return original.apply(connection, args as never);
  } as never;
  try {
    await run();
  } finally {
    connection.execute = original;
  }
  return count;
}
