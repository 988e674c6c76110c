// Sellers' offers through the schema: the rules that the library has for store and sellers alike. They call
// createSellerOffer, updateSellerOffer, publishSellerOffer, pauseSellerOffer, withdrawSellerOffer,
// adjustSellerStock, setSellerPriceList, importSellerOffers, reserveSellerStock,
// commitSellerReservation, releaseSellerReservation and releaseSellerLines.
// createSellerPriceList, updateSellerPriceList, changeSellerPriceListEntries, endSellerPriceList, setSellerCustomerGroup,
// setSellerOrderMinimum, scheduleSellerPriceChange, undoSellerPriceChange are called by the price lists' suites.
// setSellerAssortment and removeSellerAssortment are called by the suite of assortments.
// setSellerWarehouse, transferSellerStock, announceSellerArrival, receiveSellerArrival and cancelSellerArrival are called by the stock's suite.
import { describeAssortments } from '@agora/offering/testing/assortment-suite.js';
import { describeImports } from '@agora/offering/testing/bulk-suite.js';
import { describeOfferLife } from '@agora/offering/testing/offer-life-suite.js';
import type { OfferMarket } from '@agora/offering/testing/offer-market.js';
import { describePriceChanges } from '@agora/offering/testing/price-change-suite.js';
import { describePriceLists } from '@agora/offering/testing/price-list-suite.js';
import { describePrices } from '@agora/offering/testing/price-suite.js';
import { describeRaces } from '@agora/offering/testing/race-suite.js';
import { describeReservations } from '@agora/offering/testing/reservation-suite.js';
import { describeRights } from '@agora/offering/testing/rights-suite.js';
import { describeStockModel } from '@agora/offering/testing/stock-model-suite.js';
import { describeStock } from '@agora/offering/testing/stock-suite.js';
import { afterAll, beforeAll } from '@jest/globals';
import { openSellerMarket } from './testing/seller-market.js';

let market: OfferMarket;
beforeAll(async () => {
  market = await openSellerMarket();
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
