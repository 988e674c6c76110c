// What the library's verbs need to know of the sellers' offers.
import type { OfferTables } from '@agora/offering/offer-tables.js';
import { sellersEvents } from '@agora/schema/events/sellers.js';
import { SellerOffer, SellerStockMovement } from './offers/seller-offer.js';
import { SellerPriceList, SellerPriceListEntry } from './price-lists/seller-price-list.js';
import { SellerReservation, SellerReservationLine } from './reservations/seller-reservation.js';
import { Seller } from './sellers/seller.js';

export const sellerTables: OfferTables = {
  Offer: SellerOffer,
  StockMovement: SellerStockMovement,
  Reservation: SellerReservation,
  ReservationLine: SellerReservationLine,
  PriceList: SellerPriceList,
  PriceListEntry: SellerPriceListEntry,
  offerPrefix: 'slo',
  priceListPrefix: 'vpl',
  vendorNames: async (em, ids) => {
    const sellers = await em.find(Seller, { id: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
    return new Map(sellers.map((seller) => [seller.id, seller.name]));
  },
  offerChanged: (snapshot) => sellersEvents['sellers.offer.changed'].make(snapshot),
};
