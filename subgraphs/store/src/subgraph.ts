// The store as a whole: the operator's business units, their offers, prices and stock.
import { fileURLToPath } from 'node:url';
import { erases, type PersonalData } from '@agora/kernel/graphql/personal-data.js';
import type { SubgraphDefinition } from '@agora/kernel/subgraph.js';
import { offerErrors } from '@agora/offering/offers/offer.errors.js';
import { tellDueOffers } from '@agora/offering/offers/tell-changes.js';
import { carryOutPriceChanges } from '@agora/offering/price-changes/carry-out-price-changes.js';
import { priceChangeErrors } from '@agora/offering/price-changes/price-change.errors.js';
import { priceListErrors } from '@agora/offering/price-lists/price-list.errors.js';
import { expireReservations } from '@agora/offering/reservations/expire-reservations.js';
import { reservationErrors } from '@agora/offering/reservations/reservation.errors.js';
import { stockErrors } from '@agora/offering/stock/stock.errors.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { consumersOf, subscriptionsOf } from '@agora/schema/events/subscriptions.js';
import { typeOfPrefix } from '@agora/schema/ids.js';
import {
  StoreAssortment,
  StoreAssortmentAssignee,
  StoreAssortmentOffer,
} from './assortments/store-assortment.js';
import { StoreAssortmentResolver } from './assortments/store-assortment.resolver.js';
import { businessUnitErrors } from './business-units/business-unit.errors.js';
import { BusinessUnitType } from './business-units/business-unit.graphql.js';
import { BusinessUnit } from './business-units/business-unit.js';
import { businessUnitsByIds } from './business-units/business-unit.queries.js';
import { BusinessUnitResolver } from './business-units/business-unit.resolver.js';
import {
  StoreCustomerGroup,
  StoreCustomerGroupMember,
  StoreOrderMinimum,
} from './customers/store-customer-group.js';
import { StoreCustomerGroupResolver } from './customers/store-customer-group.resolver.js';
import { StoreRowsResolver } from './imports/store-rows.resolver.js';
import { ManagedBusinessUnitResolver } from './management/managed-business-unit.resolver.js';
import { BusinessUnitOffersResolver } from './offers/business-unit-offers.resolver.js';
import { onProductMerged } from './offers/on-product-merged.js';
import { StoreOfferType } from './offers/store-offer.graphql.js';
import { StoreOffer, StoreStockMovement } from './offers/store-offer.js';
import { storeOffersByIds } from './offers/store-offer.queries.js';
import { StoreOfferResolver } from './offers/store-offer.resolver.js';
import { StorePriceChange, StorePriceChangeItem } from './price-changes/store-price-change.js';
import { StorePriceChangeResolver } from './price-changes/store-price-change.resolver.js';
import { StorePriceListType } from './price-lists/store-price-list.graphql.js';
import {
  StorePriceList,
  StorePriceListAssignee,
  StorePriceListEntry,
  StorePriceRecord,
} from './price-lists/store-price-list.js';
import { storePriceListsByIds } from './price-lists/store-price-list.queries.js';
import { StorePriceListResolver } from './price-lists/store-price-list.resolver.js';
import { StoreReservation, StoreReservationLine } from './reservations/store-reservation.js';
import { StoreReservationResolver } from './reservations/store-reservation.resolver.js';
import { StoreInventoryResolver, StoreWarehouseResolver } from './stock/store-stock.resolver.js';
import { StoreStockArrival, StoreWarehouse, StoreWarehouseStock } from './stock/store-warehouse.js';
import { storeTables } from './store-tables.js';

/** What is held of people, and what an erasure leaves of it. */
const personalData: PersonalData = {
  priceChanges: { entity: StorePriceChange, by: 'memberId', erasure: 'COMPANY_RECORD' },
  priceRecords: { entity: StorePriceRecord, by: 'memberId', erasure: 'COMPANY_RECORD' },
  stockMovements: { entity: StoreStockMovement, by: 'memberId', erasure: 'BOOKKEEPING' },
};
const onPersonErased = erases(personalData, accountsEvents['accounts.person.erased']);

export const store: SubgraphDefinition = {
  name: 'store',
  entities: [
    BusinessUnit,
    StoreOffer,
    StoreStockMovement,
    StorePriceList,
    StorePriceListEntry,
    StorePriceListAssignee,
    StorePriceRecord,
    StorePriceChange,
    StorePriceChangeItem,
    StoreCustomerGroup,
    StoreCustomerGroupMember,
    StoreOrderMinimum,
    StoreAssortment,
    StoreAssortmentOffer,
    StoreAssortmentAssignee,
    StoreWarehouse,
    StoreWarehouseStock,
    StoreStockArrival,
    StoreReservation,
    StoreReservationLine,
  ],
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  resolvers: [
    BusinessUnitResolver,
    BusinessUnitOffersResolver,
    ManagedBusinessUnitResolver,
    StoreCustomerGroupResolver,
    StoreAssortmentResolver,
    StorePriceChangeResolver,
    StoreOfferResolver,
    StorePriceListResolver,
    StoreReservationResolver,
    StoreInventoryResolver,
    StoreWarehouseResolver,
    StoreRowsResolver,
  ],
  orphanedTypes: [BusinessUnitType, StoreOfferType, StorePriceListType],
  references: {
    BusinessUnit: businessUnitsByIds,
    StoreOffer: storeOffersByIds,
    StorePriceList: storePriceListsByIds,
  },
  handlers: {
    'accounts.person.erased': onPersonErased,
    'catalog.product.merged': onProductMerged,
  },
  errors: [
    businessUnitErrors,
    offerErrors,
    priceChangeErrors,
    priceListErrors,
    reservationErrors,
    stockErrors,
  ],
  personalData,
  typeOfPrefix,
  subscriptions: subscriptionsOf('store'),
  consumersOf,
  sweeps: [
    { name: 'tell-changes', everyMs: 500, run: (running) => tellDueOffers(running, storeTables) },
    {
      name: 'carry-out-price-changes',
      everyMs: 1_000,
      run: (running) => carryOutPriceChanges(running, storeTables),
    },
    {
      name: 'expire-reservations',
      everyMs: 5_000,
      run: (running) => expireReservations(running, storeTables),
    },
  ],
};
