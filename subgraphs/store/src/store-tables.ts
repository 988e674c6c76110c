// What the library's verbs need to know of the store.
import type { OfferTables } from '@agora/offering/offer-tables.js';
import { storeEvents } from '@agora/schema/events/store.js';
import {
  StoreAssortment,
  StoreAssortmentAssignee,
  StoreAssortmentOffer,
} from './assortments/store-assortment.js';
import { BusinessUnit } from './business-units/business-unit.js';
import { businessUnitPolicy } from './business-units/business-unit.policy.js';
import {
  StoreCustomerGroup,
  StoreCustomerGroupMember,
  StoreOrderMinimum,
} from './customers/store-customer-group.js';
import { StoreOffer, StoreStockMovement } from './offers/store-offer.js';
import { StorePriceChange, StorePriceChangeItem } from './price-changes/store-price-change.js';
import {
  StorePriceList,
  StorePriceListAssignee,
  StorePriceListEntry,
  StorePriceRecord,
} from './price-lists/store-price-list.js';
import { StoreReservation, StoreReservationLine } from './reservations/store-reservation.js';
import { StoreStockArrival, StoreWarehouse, StoreWarehouseStock } from './stock/store-warehouse.js';

export const storeTables: OfferTables = {
  Offer: StoreOffer,
  StockMovement: StoreStockMovement,
  Warehouse: StoreWarehouse,
  WarehouseStock: StoreWarehouseStock,
  StockArrival: StoreStockArrival,
  Reservation: StoreReservation,
  ReservationLine: StoreReservationLine,
  PriceList: StorePriceList,
  PriceListEntry: StorePriceListEntry,
  PriceListAssignee: StorePriceListAssignee,
  PriceRecord: StorePriceRecord,
  PriceChange: StorePriceChange,
  PriceChangeItem: StorePriceChangeItem,
  CustomerGroup: StoreCustomerGroup,
  CustomerGroupMember: StoreCustomerGroupMember,
  OrderMinimum: StoreOrderMinimum,
  Assortment: StoreAssortment,
  AssortmentOffer: StoreAssortmentOffer,
  AssortmentAssignee: StoreAssortmentAssignee,
  offerPrefix: 'sto',
  priceListPrefix: 'spl',
  priceChangePrefix: 'spc',
  warehousePrefix: 'swh',
  arrivalPrefix: 'sar',
  assortmentPrefix: 'sas',
  groupPrefix: 'scg',
  vendorToManage: async (work, vendorId, field) => {
    const unit = await work.get(BusinessUnit, vendorId, field);
    work.authorize(businessUnitPolicy.sell, unit);
    return unit;
  },
  vendorNames: async (em, ids) => {
    const units = await em.find(
      BusinessUnit,
      { id: { $in: [...ids] } },
      { orderBy: { id: 'asc' } },
    );
    return new Map(units.map((unit) => [unit.id, unit.name]));
  },
  offerChanged: (snapshot) => storeEvents['store.offer.changed'].make(snapshot),
};
