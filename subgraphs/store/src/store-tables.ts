// What the library's verbs need to know of the store.
import type { OfferTables } from '@agora/offering/offer-tables.js';
import { storeEvents } from '@agora/schema/events/store.js';
import { BusinessUnit } from './business-units/business-unit.js';
import { StoreOffer, StoreStockMovement } from './offers/store-offer.js';
import { StorePriceList, StorePriceListEntry } from './price-lists/store-price-list.js';
import { StoreReservation, StoreReservationLine } from './reservations/store-reservation.js';

export const storeTables: OfferTables = {
  Offer: StoreOffer,
  StockMovement: StoreStockMovement,
  Reservation: StoreReservation,
  ReservationLine: StoreReservationLine,
  PriceList: StorePriceList,
  PriceListEntry: StorePriceListEntry,
  offerPrefix: 'sto',
  priceListPrefix: 'spl',
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
