// Sellers as a whole: third-party companies from their application on, their offers, prices and stock.
import { fileURLToPath } from 'node:url';
import type { SubgraphDefinition } from '@agora/kernel/subgraph.js';
import { offerErrors } from '@agora/offering/offers/offer.errors.js';
import { tellDueOffers } from '@agora/offering/offers/tell-changes.js';
import { carryOutPriceChanges } from '@agora/offering/price-changes/carry-out-price-changes.js';
import { priceChangeErrors } from '@agora/offering/price-changes/price-change.errors.js';
import { priceListErrors } from '@agora/offering/price-lists/price-list.errors.js';
import { expireReservations } from '@agora/offering/reservations/expire-reservations.js';
import { reservationErrors } from '@agora/offering/reservations/reservation.errors.js';
import { stockErrors } from '@agora/offering/stock/stock.errors.js';
import { consumersOf, subscriptionsOf } from '@agora/schema/events/subscriptions.js';
import { typeOfPrefix } from '@agora/schema/ids.js';
import { applicationErrors } from './applications/application.errors.js';
import { SellerApplication } from './applications/application.js';
import { applicationsByIds } from './applications/application.queries.js';
import { SellerApplicationResolver } from './applications/application.resolver.js';
import { ApplicationOfSellerResolver } from './applications/application-of-seller.resolver.js';
import {
  SellerCustomerGroup,
  SellerCustomerGroupMember,
  SellerOrderMinimum,
} from './customers/seller-customer-group.js';
import { SellerCustomerGroupResolver } from './customers/seller-customer-group.resolver.js';
import { SellerRowsResolver } from './imports/seller-rows.resolver.js';
import { ManagedSellerResolver } from './management/managed-seller.resolver.js';
import { OffersOfSellerResolver } from './offers/offers-of-seller.resolver.js';
import { onProductMerged } from './offers/on-product-merged.js';
import { SellerOfferType } from './offers/seller-offer.graphql.js';
import { SellerOffer, SellerStockMovement } from './offers/seller-offer.js';
import { sellerOffersByIds } from './offers/seller-offer.queries.js';
import { SellerOfferResolver } from './offers/seller-offer.resolver.js';
import { SellerPriceChange, SellerPriceChangeItem } from './price-changes/seller-price-change.js';
import { SellerPriceChangeResolver } from './price-changes/seller-price-change.resolver.js';
import { SellerPriceListType } from './price-lists/seller-price-list.graphql.js';
import {
  SellerPriceList,
  SellerPriceListAssignee,
  SellerPriceListEntry,
  SellerPriceRecord,
} from './price-lists/seller-price-list.js';
import { sellerPriceListsByIds } from './price-lists/seller-price-list.queries.js';
import { SellerPriceListResolver } from './price-lists/seller-price-list.resolver.js';
import { SellerReservation, SellerReservationLine } from './reservations/seller-reservation.js';
import { SellerReservationResolver } from './reservations/seller-reservation.resolver.js';
import { sellerTables } from './seller-tables.js';
import { sellerErrors } from './sellers/seller.errors.js';
import { SellerType } from './sellers/seller.graphql.js';
import { Seller } from './sellers/seller.js';
import { sellersByIds } from './sellers/seller.queries.js';
import { SellerResolver } from './sellers/seller.resolver.js';
import {
  SellerInventoryResolver,
  SellerOfferStockResolver,
  SellerWarehouseResolver,
} from './stock/seller-stock.resolver.js';
import {
  SellerStockArrival,
  SellerWarehouse,
  SellerWarehouseStock,
} from './stock/seller-warehouse.js';

export const sellers: SubgraphDefinition = {
  name: 'sellers',
  entities: [
    Seller,
    SellerApplication,
    SellerOffer,
    SellerStockMovement,
    SellerPriceList,
    SellerPriceListEntry,
    SellerPriceListAssignee,
    SellerPriceRecord,
    SellerPriceChange,
    SellerPriceChangeItem,
    SellerCustomerGroup,
    SellerCustomerGroupMember,
    SellerOrderMinimum,
    SellerWarehouse,
    SellerWarehouseStock,
    SellerStockArrival,
    SellerReservation,
    SellerReservationLine,
  ],
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  resolvers: [
    SellerResolver,
    SellerApplicationResolver,
    ApplicationOfSellerResolver,
    SellerOfferResolver,
    OffersOfSellerResolver,
    SellerPriceListResolver,
    ManagedSellerResolver,
    SellerCustomerGroupResolver,
    SellerPriceChangeResolver,
    SellerReservationResolver,
    SellerOfferStockResolver,
    SellerInventoryResolver,
    SellerWarehouseResolver,
    SellerRowsResolver,
  ],
  orphanedTypes: [SellerType, SellerOfferType, SellerPriceListType],
  references: {
    Seller: sellersByIds,
    SellerApplication: applicationsByIds,
    SellerOffer: sellerOffersByIds,
    SellerPriceList: sellerPriceListsByIds,
  },
  handlers: { 'catalog.product.merged': onProductMerged },
  errors: [
    sellerErrors,
    applicationErrors,
    offerErrors,
    priceChangeErrors,
    priceListErrors,
    reservationErrors,
    stockErrors,
  ],
  typeOfPrefix,
  subscriptions: subscriptionsOf('sellers'),
  consumersOf,
  sweeps: [
    { name: 'tell-changes', everyMs: 500, run: (running) => tellDueOffers(running, sellerTables) },
    {
      name: 'carry-out-price-changes',
      everyMs: 1_000,
      run: (running) => carryOutPriceChanges(running, sellerTables),
    },
    {
      name: 'expire-reservations',
      everyMs: 5_000,
      run: (running) => expireReservations(running, sellerTables),
    },
  ],
};
