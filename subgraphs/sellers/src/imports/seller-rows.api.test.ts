// Which of a seller's offers the rows of a file mean. Through the schema on a real database.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { liveOffer, type OfferMarket, tier } from '@agora/offering/testing/offer-market.js';
import { expect, test } from '@jest/globals';
import { sellersForTests } from '../testing/seller-market.js';

const { newMarket, ask } = sellersForTests('rows');

const fileRow = (line: number, sourceKey: string, amount: string, over: object = {}) => ({
  ...{ line, sourceKey, productId: newId('prd'), tiers: [tier(1, amount)], stock: 10 },
  ...over,
});

async function takeRows(
  { vendorId }: OfferMarket,
  rows: object[],
  isDryRun = false,
  since: string | null = null,
) {
  const verb =
    'mutation ($input: TakeSellerRowsInput!) { takeSellerRows(input: $input) { results } }';
  const input = { vendorId, kind: 'OFFERS', isDryRun, since, rows };
  const { results } = (await ask(as.service('catalog'), verb, { input })).takeSellerRows;
  return results.map((row: { outcome: string; code?: string }) => [row.outcome, row.code ?? null]);
}

async function offersOf({ agent, vendorId }: OfferMarket) {
  const query = `query ($id: ID) { seller(id: $id) { manageableOffers(first: 50) { nodes {
    id tiers { unitPrice { amount } } } } } }`;
  return (await ask(agent, query, { id: vendorId })).seller.manageableOffers.nodes;
}

test('a row without a key is the offer of its product, and one made by hand is found by its number', async () => {
  const market = await newMarket();
  const [a, b] = [newId('prd'), newId('prd')];
  await liveOffer(market, { productId: a, vendorSku: 'HAND-1', tiers: [tier(1, '1')] });
  const prices = async () =>
    (await offersOf(market)).map((offer: { tiers: { unitPrice: { amount: string } }[] }) =>
      Number(offer.tiers[0]?.unitPrice.amount),
    );
  const keyless = fileRow(2, a, '2', { productId: a });
  expect(await takeRows(market, [keyless], true)).toEqual([['UPDATED', null]]);
  expect(await prices()).toEqual([1]);
  expect(await takeRows(market, [keyless])).toEqual([['UPDATED', null]]);
  expect(await takeRows(market, [keyless])).toEqual([['UNCHANGED', null]]);
  expect(await prices()).toEqual([2]);

  await liveOffer(market, { productId: b, vendorSku: 'HAND-2', tiers: [tier(1, '5')] });
  const numbered = fileRow(2, 'F-1', '6', { productId: b, vendorSku: 'HAND-2' });
  expect(await takeRows(market, [numbered])).toEqual([['UPDATED', null]]);
  // It bears the key from now on, whatever the file calls it.
  const renamed = fileRow(2, 'F-1', '7', { productId: b, vendorSku: 'HAND-3' });
  expect(await takeRows(market, [renamed])).toEqual([['UPDATED', null]]);
  expect((await prices()).sort()).toEqual([2, 7]);
});

test('a second offer of a product is told, and a row that may mean either is refused', async () => {
  const market = await newMarket();
  const productId = newId('prd');
  const rows = [
    fileRow(2, 'BOX-1', '10', { productId, vendorSku: 'ONE' }),
    fileRow(3, 'BOX-50', '9', { productId, vendorSku: 'FIFTY' }),
  ];
  // Two in one file are meant.
  expect(await takeRows(market, rows)).toEqual([
    ['CREATED', null],
    ['CREATED', null],
  ]);
  const other = fileRow(2, '6204-2RS', '8', { productId });
  expect(await takeRows(market, [other], true)).toEqual([['CREATED', 'SECOND_OFFER']]);
  const since = '2100-01-01T00:00:00.000Z';
  expect(await takeRows(market, [other], true, since)).toEqual([['CREATED', 'SECOND_OFFER']]);
  const before = '2000-01-01T00:00:00.000Z';
  expect(await takeRows(market, [other], true, before)).toEqual([['CREATED', null]]);
  const either = fileRow(2, productId, '8', { productId });
  expect(await takeRows(market, [either])).toEqual([['FAILED', 'OFFER_AMBIGUOUS']]);
  expect(await offersOf(market)).toHaveLength(2);
});
