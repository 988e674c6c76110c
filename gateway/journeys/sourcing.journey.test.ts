// A demand, two sealed quotes, one award: it becomes a purchase exactly once, the loser is told, and nobody
// sees what is not theirs.
import { OutboxMessage } from '@agora/kernel/events/outbox.js';
import { newId } from '@agora/kernel/ids.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { admitSeller, makeProduct } from './goods.js';
import { JourneyMarket } from './market.js';
import { balances, ordersOf, take } from './orders.js';
import type { Person } from './person.js';
import { productPage } from './product-page.js';
import { awardDemand, type MadeDemand, publishDemand, submitQuote } from './sourcing.js';

let journey: JourneyMarket;
let shop: Awaited<ReturnType<typeof fillMarket>>;

beforeAll(async () => {
  journey = await JourneyMarket.open();
  shop = await fillMarket();
});
afterAll(() => journey.close());

async function fillMarket() {
  const operator = await journey.operator();
  const productId = await makeProduct(operator, 'RC0603-10K');
  const loser = await admitSeller(journey, 'slow-parts');
  const seller = await admitSeller(journey, 'bright-parts');
  const onlooker = await admitSeller(journey, 'onlooker');
  const buyer = await journey.register('BUYER');
  await journey.settle();
  const demand = await publishDemand(buyer, productId);
  const ofLoser = await submitQuote(loser, demand, '0.0131', 'Loser: from stock.');
  const ofSeller = await submitQuote(seller, demand, '0.012099', 'Winner: in full reels.');
  return { operator, productId, loser, seller, onlooker, buyer, demand, ofLoser, ofSeller };
}

async function demandFor(person: Person, { id }: MadeDemand) {
  const query = `query ($id: ID!) { demand(id: $id) { state quoteCount allowedActions
    quotes { nodes { id state isBest vendor { id } total { amount } note } }
    myQuote { id state } quotableBy { id }
    award { quote { id } by { id } refusalCode purchase { id number state total { amount } } } } }`;
  return (await person.ask(query, { id })).demand;
}

const quoteOf = async (person: Person, id: string) =>
  (await person.ask('query ($id: ID!) { quote(id: $id) { id state note } }', { id })).quote;

test('the buyer compares, and each vendor sees its own quote alone', async () => {
  const { buyer, demand, seller, loser, onlooker } = shop;
  const seen = await demandFor(buyer, demand);
  expect(seen.quotes.nodes).toEqual([
    {
      id: shop.ofLoser,
      state: 'SUBMITTED',
      isBest: false,
      vendor: { id: loser.id },
      total: { amount: '1179.00' },
      note: 'Loser: from stock.',
    },
    {
      id: shop.ofSeller,
      state: 'SUBMITTED',
      isBest: true,
      vendor: { id: seller.id },
      total: { amount: '1088.91' },
      note: 'Winner: in full reels.',
    },
  ]);
  const ofVendor = await demandFor(seller.agent, demand);
  expect(ofVendor).toMatchObject({ quoteCount: 2, myQuote: { id: shop.ofSeller } });
  expect(ofVendor.quotes.nodes.map((q: { id: string }) => q.id)).toEqual([shop.ofSeller]);
  expect(await quoteOf(seller.agent, shop.ofLoser)).toBeNull();
  for (const stranger of [onlooker.agent, journey.visitor()]) {
    const answer = await demandFor(stranger, demand);
    expect(answer).toMatchObject({ quotes: { nodes: [] }, myQuote: null, award: null });
    expect(await quoteOf(stranger, shop.ofSeller)).toBeNull();
  }
  expect((await demandFor(onlooker.agent, demand)).quotableBy).toEqual([{ id: onlooker.id }]);
});

test('the demand is on the page of its product while it is open', async () => {
  const { demands } = await productPage(journey.visitor(), shop.productId);
  expect(demands.nodes.map((d: { id: string }) => d.id)).toEqual([shop.demand.id]);
});

test('an award becomes one purchase, however often it is told', async () => {
  const { buyer, demand, seller } = shop;
  const award = await awardDemand(buyer, demand.id, shop.ofSeller);
  await journey.settle();
  await tellAwardAgain(award.id);
  await buyer.mutate('awardDemand', award, 'award { id }');
  await journey.settle();

  const decided = await demandFor(buyer, demand);
  expect(decided).toMatchObject({
    state: 'AWARDED',
    award: {
      quote: { id: shop.ofSeller },
      by: { id: buyer.memberId },
      refusalCode: null,
      purchase: { state: 'PLACED', total: { amount: '1088.91' } },
    },
  });
  const [bought, sold] = [await ordersOf(buyer, 'BUYING'), await ordersOf(seller.agent, 'SELLING')];
  expect(bought).toHaveLength(1);
  expect(bought[0]).toMatchObject({
    state: 'AWAITING_CONFIRMATION',
    vendor: { id: seller.id },
    lines: [
      { quantity: 90_000, unitPrice: { amount: '0.012099' }, product: { id: shop.productId } },
    ],
    purchase: { id: decided.award.purchase.id },
  });
  expect(sold.map((o: { id: string }) => o.id)).toEqual([bought[0].id]);
  await take(seller.agent, 'confirmOrder', bought[0].id);
  expect(await balances(shop.operator)).toEqual({
    [`BUYER_PAYABLE ${buyer.companyId}`]: '-1088.91',
    [`VENDOR_RECEIVABLE ${seller.agent.companyId}`]: '1088.91',
    'PLATFORM_CLEARING platform': '0.00',
  });
});

/** The same message once more, and the same news in another message. */
async function tellAwardAgain(awardId: string): Promise<void> {
  const [rfq, trade] = ['rfq', 'trade'].map((name) => journey.market.subgraphs.get(name)!);
  const where = { type: 'rfq.demand.awarded' };
  const told = await rfq!.database.em.fork().find(OutboxMessage, where, { orderBy: { id: 'asc' } });
  expect(told.map(({ payload }) => payload)).toMatchObject([{ awardId }]);
  for (const { id, type, messageKey, payload, occurredAt, requestId } of told) {
    const message = { type, key: messageKey, payload, producer: 'rfq', occurredAt, requestId };
    await trade!.receive({ ...message, id });
    await trade!.receive({ ...message, id: newId('evt') });
  }
}

test('the loser sees that it lost, and not to whom', async () => {
  const { loser, onlooker, demand } = shop;
  expect(await quoteOf(loser.agent, shop.ofLoser)).toMatchObject({ state: 'LOST' });
  expect(await quoteOf(shop.seller.agent, shop.ofSeller)).toMatchObject({ state: 'AWARDED' });
  await expect(submitQuote(onlooker, demand, '0.01')).rejects.toThrow('DEMAND_NOT_OPEN');
  for (const { agent } of [loser, onlooker]) {
    expect(await demandFor(agent, demand)).toMatchObject({ state: 'AWARDED', award: null });
    expect(await quoteOf(agent, shop.ofSeller)).toBeNull();
  }
  const { demands } = await productPage(journey.visitor(), shop.productId);
  expect(demands.nodes).toEqual([]);
});
