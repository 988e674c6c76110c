// The store as the shared tests of offers want it: one business unit and a sales agent of the operator.
import { fileURLToPath } from 'node:url';
import { newId } from '@agora/kernel/ids.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { askCatalog } from '@agora/offering/testing/fake-catalog.js';
import type { OfferMarket } from '@agora/offering/testing/offer-market.js';
import { storeTables } from '../store-tables.js';
import { store } from '../subgraph.js';

export async function openStoreMarket(): Promise<OfferMarket> {
  const subgraph = await TestSubgraph.start(store, { askSibling: askCatalog });
  const operator = as.operator();
  const companyId = operator.companyId as string;
  const id = newId('bun');
  const input = { id, name: { en: 'Components', zhCN: '元器件' }, slug: 'components' };
  await subgraph.mutate(operator, 'createBusinessUnit', input, 'businessUnit { id }');
  return {
    subgraph,
    tables: storeTables,
    checks: fileURLToPath(new URL('../../checks', import.meta.url)),
    agent: as.member(['SELLER_AGENT'], companyId),
    companyId,
    vendorId: id,
    vendorInput: { businessUnitId: id },
    importInput: { businessUnitId: id },
    names: {
      offerType: 'StoreOffer',
      changed: 'store.offer.changed',
      terms: 'storeOfferTerms',
      create: 'createStoreOffer',
      update: 'updateStoreOffer',
      publish: 'publishStoreOffer',
      pause: 'pauseStoreOffer',
      withdraw: 'withdrawStoreOffer',
      adjust: 'adjustStoreStock',
      setWarehouse: 'setStoreWarehouse',
      transfer: 'transferStoreStock',
      announce: 'announceStoreArrival',
      receive: 'receiveStoreArrival',
      cancelArrival: 'cancelStoreArrival',
      setPriceList: 'setStorePriceList',
      createPriceList: 'createStorePriceList',
      updatePriceList: 'updateStorePriceList',
      changeEntries: 'changeStorePriceListEntries',
      endPriceList: 'endStorePriceList',
      setGroup: 'setStoreCustomerGroup',
      schedulePrices: 'scheduleStorePriceChange',
      undoPrices: 'undoStorePriceChange',
      setMinimum: 'setStoreOrderMinimum',
      setAssortment: 'setStoreAssortment',
      removeAssortment: 'removeStoreAssortment',
      offersShown: 'storeOffersShown',
      importOffers: 'importStoreOffers',
      reserve: 'reserveStoreStock',
      commit: 'commitStoreReservation',
      release: 'releaseStoreReservation',
      releaseLines: 'releaseStoreLines',
    },
  };
}
