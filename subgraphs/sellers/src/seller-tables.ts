// What the library's verbs need to know of the sellers' offers.
import type { OfferTables } from '@agora/offering/offer-tables.js';
import { sellersEvents } from '@agora/schema/events/sellers.js';
import {
  SellerAssortment,
  SellerAssortmentAssignee,
  SellerAssortmentOffer,
} from './assortments/seller-assortment.js';
import {
  SellerCustomerGroup,
  SellerCustomerGroupMember,
  SellerOrderMinimum,
} from './customers/seller-customer-group.js';
import { sellerGate } from './offers/seller-gate.js';
import { SellerOffer, SellerStockMovement } from './offers/seller-offer.js';
import { SellerPriceChange, SellerPriceChangeItem } from './price-changes/seller-price-change.js';
import {
  SellerPriceList,
  SellerPriceListAssignee,
  SellerPriceListEntry,
  SellerPriceRecord,
} from './price-lists/seller-price-list.js';
import { SellerReservation, SellerReservationLine } from './reservations/seller-reservation.js';
import { Seller } from './sellers/seller.js';
import { sellerPolicy } from './sellers/seller.policy.js';
import {
  SellerStockArrival,
  SellerWarehouse,
  SellerWarehouseStock,
} from './stock/seller-warehouse.js';

export const sellerTables: OfferTables = {
  Offer: SellerOffer,
  StockMovement: SellerStockMovement,
  Warehouse: SellerWarehouse,
  WarehouseStock: SellerWarehouseStock,
  StockArrival: SellerStockArrival,
  Reservation: SellerReservation,
  ReservationLine: SellerReservationLine,
  PriceList: SellerPriceList,
  PriceListEntry: SellerPriceListEntry,
  PriceListAssignee: SellerPriceListAssignee,
  PriceRecord: SellerPriceRecord,
  PriceChange: SellerPriceChange,
  PriceChangeItem: SellerPriceChangeItem,
  CustomerGroup: SellerCustomerGroup,
  CustomerGroupMember: SellerCustomerGroupMember,
  OrderMinimum: SellerOrderMinimum,
  Assortment: SellerAssortment,
  AssortmentOffer: SellerAssortmentOffer,
  AssortmentAssignee: SellerAssortmentAssignee,
  offerPrefix: 'slo',
  priceListPrefix: 'vpl',
  priceChangePrefix: 'vpc',
  warehousePrefix: 'vwh',
  arrivalPrefix: 'var',
  assortmentPrefix: 'vas',
  groupPrefix: 'vcg',
  // Locked, so that nothing new of it is written past a suspension that goes on at the same time.
  vendorToManage: async (work, vendorId, field) => {
    const seller = await work.lock(Seller, vendorId, field);
    work.authorize(sellerPolicy.setPriceList, seller);
    return seller;
  },
  vendorNames: async (em, ids) => {
    const sellers = await em.find(Seller, { id: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
    return new Map(sellers.map((seller) => [seller.id, seller.name]));
  },
  gate: sellerGate,
  offerChanged: (snapshot) => sellersEvents['sellers.offer.changed'].make(snapshot),
};
