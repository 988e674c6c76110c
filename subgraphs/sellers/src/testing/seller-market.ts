// Sellers as the shared tests of offers want them: one admitted seller and its sales agent.
import { fileURLToPath } from 'node:url';
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { askCatalog } from '@agora/offering/testing/fake-catalog.js';
import { expectChecksHold, type OfferMarket } from '@agora/offering/testing/offer-market.js';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { sellerTables } from '../seller-tables.js';
import { sellers } from '../subgraph.js';

export const applicationInput = (slug: string, over: object = {}) => ({
  id: newId('app'),
  storefrontName: { en: `The ${slug} shop`, zhCN: '商店' },
  slug,
  businessLicenseNumber: '91310000MA1FL0XX0X',
  contactEmail: 'sales@example.com',
  acceptedTerms: '2026-01',
  plannedProductIds: [newId('prd')],
  ...over,
});

/** An admitted seller: its id, and an agent of its company. */
export async function admittedSeller(subgraph: TestSubgraph, slug: string) {
  const admin = as.member(['COMPANY_ADMIN']);
  const input = applicationInput(slug);
  await subgraph.mutate(admin, 'submitSellerApplication', input, 'application { id }');
  const { application } = await subgraph.mutate(
    as.operator(),
    'approveSellerApplication',
    { applicationId: input.id, confirmed: ['LICENSE_CHECKED'] },
    'application { seller { id } }',
  );
  expect(application.seller.id).toMatch(/^sel_/);
  const companyId = admin.companyId as string;
  const agent: Partial<Caller> = as.member(['SELLER_AGENT'], companyId);
  return { sellerId: application.seller.id as string, companyId, agent };
}

export async function openSellerMarket(): Promise<OfferMarket> {
  const subgraph = await TestSubgraph.start(sellers, { askSibling: askCatalog });
  const { sellerId, companyId, agent } = await admittedSeller(subgraph, 'first');
  return marketOf(subgraph, { sellerId, companyId, agent });
}

export function marketOf(
  subgraph: TestSubgraph,
  { sellerId, companyId, agent }: Awaited<ReturnType<typeof admittedSeller>>,
): OfferMarket {
  return {
    subgraph,
    tables: sellerTables,
    checks: fileURLToPath(new URL('../../checks', import.meta.url)),
    agent,
    companyId,
    vendorId: sellerId,
    vendorInput: {},
    importInput: { sellerId },
    names: {
      offerType: 'SellerOffer',
      changed: 'sellers.offer.changed',
      terms: 'sellerOfferTerms',
      create: 'createSellerOffer',
      update: 'updateSellerOffer',
      publish: 'publishSellerOffer',
      pause: 'pauseSellerOffer',
      withdraw: 'withdrawSellerOffer',
      adjust: 'adjustSellerStock',
      setWarehouse: 'setSellerWarehouse',
      transfer: 'transferSellerStock',
      announce: 'announceSellerArrival',
      receive: 'receiveSellerArrival',
      cancelArrival: 'cancelSellerArrival',
      setPriceList: 'setSellerPriceList',
      createPriceList: 'createSellerPriceList',
      updatePriceList: 'updateSellerPriceList',
      changeEntries: 'changeSellerPriceListEntries',
      endPriceList: 'endSellerPriceList',
      setGroup: 'setSellerCustomerGroup',
      schedulePrices: 'scheduleSellerPriceChange',
      undoPrices: 'undoSellerPriceChange',
      setMinimum: 'setSellerOrderMinimum',
      setAssortment: 'setSellerAssortment',
      removeAssortment: 'removeSellerAssortment',
      offersShown: 'sellerOffersShown',
      importOffers: 'importSellerOffers',
      reserve: 'reserveSellerStock',
      commit: 'commitSellerReservation',
      release: 'releaseSellerReservation',
      releaseLines: 'releaseSellerLines',
    },
  };
}

/** For the tests of a file: sellers of one market, and checks that hold after each test. */
export function sellersForTests(slug: string) {
  let first: OfferMarket;
  let shops = 0;
  beforeAll(async () => {
    first = await openSellerMarket();
  });
  afterAll(() => first.subgraph.stop());
  afterEach(() => expectChecksHold(first));
  return {
    firstMarket: () => first,
    newMarket: async () =>
      marketOf(first.subgraph, await admittedSeller(first.subgraph, `${slug}-${++shops}`)),
    ask: (by: Partial<Caller>, query: string, variables: object = {}) =>
      first.subgraph.ask(by, query, variables),
    mutate: (by: Partial<Caller>, name: string, input: object, selection: string) =>
      first.subgraph.mutate(by, name, input, selection),
  };
}
