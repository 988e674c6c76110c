// Two products turn out to be one, across all subgraphs: offers, threads, demands and orders of the one that
// goes are found at the one that stays.
import { newId } from '@agora/kernel/ids.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { admitSeller, makeOffer, makeProduct, openBusinessUnit } from './goods.js';
import { JourneyMarket } from './market.js';
import { fillCart, placePurchase } from './orders.js';
import { publishDemand } from './sourcing.js';

let journey: JourneyMarket;
beforeAll(async () => {
  journey = await JourneyMarket.open();
}, 120_000);
afterAll(() => journey.close());

test('what others keep of a merged product follows to the one that stays', async () => {
  const operator = await journey.operator();
  const [stays, gone] = [await makeProduct(operator, 'M-1'), await makeProduct(operator, 'M-2')];
  const unit = await openBusinessUnit(operator, 'parts');
  const seller = await admitSeller(journey, 'merging');
  const terms = { tiers: [[1, '1.00']] as [number, string][], stock: 100 };
  const offers = [await makeOffer(unit, gone, terms), await makeOffer(seller, gone, terms)];
  const buyer = await journey.register('BUYER');
  await journey.settle();
  await fillCart(buyer, [[offers[0] ?? '', 2]]);
  const purchase = await placePurchase(buyer);
  const question = { id: newId('thr'), productId: gone, title: 'Which one?', body: 'This?' };
  await buyer.mutate('askQuestion', question, 'thread { id }');
  const demand = await publishDemand(buyer, gone);
  await operator.mutate(
    'mergeProducts',
    { productId: gone, intoProductId: stays },
    'product { id }',
  );
  await journey.settle();
  const query = `query ($id: ID!, $order: ID!) {
    product(id: $id) { offerCount threads { nodes { id } } demands { nodes { id } } }
    order(id: $order) { lines { product { id } } } }`;
  const found = await buyer.ask(query, { id: stays, order: purchase.orders[0].id });
  expect(found).toEqual({
    product: {
      offerCount: 2,
      threads: { nodes: [{ id: question.id }] },
      demands: { nodes: [{ id: demand.id }] },
    },
    order: { lines: [{ product: { id: stays } }] },
  });
}, 120_000);
