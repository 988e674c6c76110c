// With any one subgraph dead the product page shows the rest, and says which part is missing.
import { newId } from '@agora/kernel/ids.js';
import { subgraphNames } from '@agora/schema/subgraphs.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { admitSeller, makeOffer, makeProduct, openBusinessUnit } from './goods.js';
import { JourneyMarket } from './market.js';
import type { Person } from './person.js';
import { productPageAnswer } from './product-page.js';
import { publishDemand } from './sourcing.js';
import { pageOperations } from './statements/page-operations.js';

let journey: JourneyMarket;
let buyer: Person;
let productId: string;

beforeAll(async () => {
  journey = await JourneyMarket.open();
  const operator = await journey.operator();
  const unit = await openBusinessUnit(operator, 'components');
  const seller = await admitSeller(journey, 'bright-parts');
  productId = await makeProduct(operator, 'LM358DR2G');
  await makeOffer(unit, productId, { tiers: [[1, '0.45']], stock: 100 });
  await makeOffer(seller, productId, { tiers: [[1, '0.40']], stock: 100 });
  buyer = await journey.register('BUYER');
  const question = { id: newId('thr'), productId, title: 'Stable?', body: 'Is it?' };
  await buyer.mutate('askQuestion', question, 'thread { id }');
  await publishDemand(buyer, productId);
  await journey.settle();
});
afterEach(() => journey.dead.clear());
afterAll(() => journey.close());

/** Which parts of the page are there, and which subgraphs its errors name. */
async function pageWithout(dead: string, person: Person) {
  journey.dead.add(dead);
  const { data, errors = [] } = await productPageAnswer(person, productId, 10);
  journey.dead.delete(dead);
  const { product } = data ?? {};
  type Node = { __typename: string; priceFor: object | null; vendor: { slug: string } | null };
  const nodes: Node[] = product?.offers.nodes ?? [];
  type Problem = { message: string; extensions: { code: string; serviceName?: string } };
  return {
    name: product?.name.en ?? null,
    priced: nodes.filter((n) => n?.priceFor && n.vendor?.slug).map((n) => n.__typename),
    question: product?.threads?.nodes[0]?.title ?? null,
    asker: product?.threads?.nodes[0]?.author?.displayName ?? null,
    demand: product?.demands?.nodes[0]?.title ?? null,
    missing: [...new Set(errors.map((e: Problem) => e.extensions.serviceName))],
    codes: [...new Set(errors.map((e: Problem) => e.extensions.code))],
  };
}

const whole = {
  name: 'Part LM358DR2G',
  priced: ['SellerOffer', 'StoreOffer'],
  question: 'Stable?',
  asker: 'Founder',
  demand: 'A year of resistors',
  missing: [] as string[],
  codes: [] as string[],
};

/** What is missing when this subgraph is dead; the rest must be there. */
const without: Record<string, Partial<typeof whole> | { name: null }> = {
  accounts: { asker: null as never },
  catalog: {
    name: null as never,
    priced: [],
    question: null as never,
    asker: null as never,
    demand: null as never,
  },
  store: { priced: ['SellerOffer'] },
  sellers: { priced: ['StoreOffer'] },
  trade: {},
  rfq: { demand: null as never },
  forum: { question: null as never, asker: null as never },
};

test('alive, all parts are there', async () => {
  expect(await pageWithout('nobody', buyer)).toEqual(whole);
  expect(Object.keys(without)).toEqual([...subgraphNames]);
});

test.each(Object.entries(without))('without %s the page shows the rest', async (dead, changes) => {
  const isNeeded = Object.keys(changes).length > 0;
  const expected = { missing: [dead], codes: ['SUBGRAPH_UNAVAILABLE'] };
  for (const person of [buyer, journey.visitor()]) {
    expect(await pageWithout(dead, person)).toEqual({
      ...whole,
      ...changes,
      ...(isNeeded ? expected : {}),
    });
  }
  expect(await pageWithout('nobody', buyer)).toEqual(whole);
});

test("the web client's own product page is there without any of the others", async () => {
  const { query } = pageOperations().find(({ name }) => name === 'ProductPage')!;
  for (const name of subgraphNames.filter((n) => n !== 'catalog')) {
    journey.dead.add(name);
    const { data } = await journey.visitor().answer(query, { productId, quantity: 10 });
    expect([name, data.product?.id]).toEqual([name, productId]);
    journey.dead.delete(name);
  }
});

test('who cannot be told apart is told so while accounts is dead, and nothing crashes', async () => {
  journey.dead.add('accounts');
  await expect(buyer.signIn()).rejects.toThrow();
  const { data } = await productPageAnswer(journey.visitor(), productId);
  expect(data.product.offers.nodes).toHaveLength(2);
  journey.dead.delete('accounts');
  await buyer.signIn();
});
