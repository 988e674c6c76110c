// The store through its schema. Shared rules of offers are in the library's suites; they call
// createStoreOffer, updateStoreOffer, publishStoreOffer, pauseStoreOffer, withdrawStoreOffer,
// adjustStoreStock, setStorePriceList, importStoreOffers, reserveStoreStock, commitStoreReservation,
// releaseStoreReservation and releaseStoreLines.
// createStorePriceList, updateStorePriceList, changeStorePriceListEntries, endStorePriceList, setStoreCustomerGroup,
// setStoreOrderMinimum, scheduleStorePriceChange, undoStorePriceChange are called by the price lists' suites.
// setStoreAssortment and removeStoreAssortment are called by the suite of assortments.
// setStoreWarehouse, transferStoreStock, announceStoreArrival, receiveStoreArrival and cancelStoreArrival are called by the stock's suite.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { describeAssortments } from '@agora/offering/testing/assortment-suite.js';
import { describeImports } from '@agora/offering/testing/bulk-suite.js';
import { describeOfferLife } from '@agora/offering/testing/offer-life-suite.js';
import { draftOffer, liveOffer, type OfferMarket } from '@agora/offering/testing/offer-market.js';
import { describePriceChanges } from '@agora/offering/testing/price-change-suite.js';
import { describePriceLists } from '@agora/offering/testing/price-list-suite.js';
import { describePrices } from '@agora/offering/testing/price-suite.js';
import { describeRaces } from '@agora/offering/testing/race-suite.js';
import { describeReservations } from '@agora/offering/testing/reservation-suite.js';
import { describeRights } from '@agora/offering/testing/rights-suite.js';
import { describeStockModel } from '@agora/offering/testing/stock-model-suite.js';
import { describeStock } from '@agora/offering/testing/stock-suite.js';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStoreMarket } from './testing/store-market.js';

let market: OfferMarket;
beforeAll(async () => {
  market = await openStoreMarket();
});
afterAll(() => market.subgraph.stop());

describeOfferLife(() => market);
describePrices(() => market);
describePriceLists(() => market);
describePriceChanges(() => market);
describeAssortments(() => market);
describeImports(() => market);
describeRights(() => market);
describeReservations(() => market);
describeRaces(() => market);
describeStock(() => market);
describeStockModel(() => market);

describe('import by people', () => {
  const row = {
    sourceKey: 'K-1',
    productId: newId('prd'),
    tiers: [{ minimumQuantity: 20, unitPrice: { amount: '0.0007', currencyCode: 'USD' } }],
    minimumQuantity: 20,
    stock: 5,
  };
  const bring = (by: object) => {
    const input = { ...market.importInput, offers: [row] };
    return market.subgraph.mutate(by, 'importStoreOffers', input, 'createdCount unchangedCount');
  };

  test("the operator's staff and the unit's agents bring offers; nobody else does", async () => {
    const refused = { createdCount: null, unchangedCount: null };
    for (const [caller, code] of [
      [as.anonymous(), 'UNAUTHENTICATED'],
      [as.member(['SELLER_AGENT']), 'NOT_FOUND'],
      [as.member(['PURCHASER'], market.companyId), 'FORBIDDEN'],
    ] as const) {
      const userErrors = [expect.objectContaining({ code })];
      expect(await bring(caller)).toEqual({ ...refused, userErrors });
    }
    const made = { createdCount: 1, unchangedCount: 0, userErrors: [] };
    expect(await bring(as.operator())).toEqual(made);
    const known = { createdCount: 0, unchangedCount: 1, userErrors: [] };
    expect(await bring(market.agent)).toEqual(known);
  });
});

describe('business units', () => {
  const unit = (slug: string) => ({ id: newId('bun'), name: { en: 'Tools' }, slug });
  const selection = 'businessUnit { id slug isSelfOperated company { id } name { en } }';

  test("the operator opens them in its company's name; an address is taken once", async () => {
    const operator = as.operator();
    const input = unit('tools');
    const opened = await market.subgraph.mutate(operator, 'createBusinessUnit', input, selection);
    expect(opened).toEqual({
      businessUnit: {
        id: input.id,
        slug: 'tools',
        isSelfOperated: true,
        company: { id: operator.companyId },
        name: { en: 'Tools' },
      },
      userErrors: [],
    });
    const published = await market.subgraph.published('store.businessUnit.changed');
    expect(published.filter((m) => m.key === input.id).map((m) => m.payload)).toMatchObject([
      { companyId: operator.companyId, slug: 'tools', isActive: true, version: 1 },
    ]);
    const again = await market.subgraph.mutate(operator, 'createBusinessUnit', input, selection);
    expect(again.businessUnit.id).toBe(input.id);
    const taken = await market.subgraph.mutate(
      operator,
      'createBusinessUnit',
      unit('Tools '),
      selection,
    );
    expect(taken.userErrors).toEqual([
      { code: 'SLUG_TAKEN', field: ['slug'], params: { slug: 'tools' } },
    ]);
    const bad = await market.subgraph.mutate(
      operator,
      'createBusinessUnit',
      unit('a b'),
      selection,
    );
    expect(bad.userErrors[0]).toMatchObject({ code: 'INVALID_INPUT', field: ['slug'] });
  });

  test('nobody else opens one', async () => {
    const before = (await market.subgraph.ask(as.anonymous(), '{ businessUnits { id } }'))
      .businessUnits;
    const codes = [];
    for (const caller of [as.anonymous(), as.member(['COMPANY_ADMIN']), market.agent]) {
      const input = unit('mine');
      const answer = await market.subgraph.mutate(caller, 'createBusinessUnit', input, selection);
      codes.push(answer.userErrors[0].code);
    }
    expect(codes).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN']);
    const after = (await market.subgraph.ask(as.anonymous(), '{ businessUnits { id } }'))
      .businessUnits;
    expect(after).toEqual(before);
  });

  test('everyone finds them by id or slug and sees their live offers; the inside is for its people', async () => {
    const live = await liveOffer(market);
    const draft = await draftOffer(market);
    const query = `query ($id: ID, $slug: String) { businessUnit(id: $id, slug: $slug) { id
      offers(first: 2) { nodes { __typename id vendor { id } ... on StoreOffer { state } } }
      manageableOffers(first: 2) { nodes { id } } priceLists { totalCount } } }`;
    const ask = async (caller: object, by: object) =>
      (await market.subgraph.ask(caller, query, by)).businessUnit;
    const seen = await ask(as.anonymous(), { slug: 'components' });
    expect(seen).toMatchObject({ id: market.vendorId, manageableOffers: null, priceLists: null });
    expect(seen.offers.nodes[0]).toEqual({
      __typename: 'StoreOffer',
      id: live,
      vendor: { id: market.vendorId },
      state: 'LIVE',
    });
    for (const stranger of [
      as.member(['SELLER_AGENT']),
      as.member(['PURCHASER'], market.companyId),
    ]) {
      const foreign = await ask(stranger, { id: market.vendorId });
      expect(foreign).toMatchObject({ manageableOffers: null, priceLists: null });
    }
    for (const own of [market.agent, as.operator()]) {
      const inside = await ask(own, { id: market.vendorId });
      expect(inside.manageableOffers.nodes).toEqual([{ id: draft }, { id: live }]);
      expect(inside.priceLists.totalCount).toEqual(expect.any(Number));
    }
    expect(await ask(as.anonymous(), { id: newId('bun') })).toBeNull();
    expect(await ask(as.anonymous(), {})).toBeNull();
  });
});
