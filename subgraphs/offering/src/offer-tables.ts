// The tables one subgraph keeps its offers in, and what differs between subgraphs besides. Every verb
// of this library is given them, so store and sellers share the rules and nothing else.
import type { OutgoingEvent } from '@agora/kernel/events/event.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import type { EntityClass } from '@mikro-orm/core';
import type { Assortment, AssortmentAssignee, AssortmentOffer } from './assortments/assortment.js';
import type {
  CustomerGroup,
  CustomerGroupMember,
  OrderMinimum,
} from './customers/customer-group.js';
import type { ChangeGate } from './offers/change-gate.js';
import type { Offer } from './offers/offer.js';
import type { OfferSnapshot } from './offers/offer-snapshot.js';
import type { PriceChange, PriceChangeItem } from './price-changes/price-change.js';
import type { PriceRecord } from './price-history/price-record.js';
import type { PriceList, PriceListAssignee, PriceListEntry } from './price-lists/price-list.js';
import type { Reservation, ReservationLine } from './reservations/reservation.js';
import type { StockMovement } from './stock/stock-movement.js';
import type { StockArrival, Warehouse, WarehouseStock } from './stock/warehouse.js';

/** A concrete entity class of a subgraph, seen as the abstract one it extends. */
export type Table<T> = EntityClass<T> & (new () => T);

/** What verbs need to know of a vendor. */
export interface OfferVendor {
  readonly id: string;
  readonly companyId: string;
  readonly isActive: boolean;
}

export interface OfferTables {
  readonly Offer: Table<Offer>;
  readonly StockMovement: Table<StockMovement>;
  readonly Warehouse: Table<Warehouse>;
  readonly WarehouseStock: Table<WarehouseStock>;
  readonly StockArrival: Table<StockArrival>;
  readonly Reservation: Table<Reservation>;
  readonly ReservationLine: Table<ReservationLine>;
  readonly PriceList: Table<PriceList>;
  readonly PriceListEntry: Table<PriceListEntry>;
  readonly PriceListAssignee: Table<PriceListAssignee>;
  readonly CustomerGroup: Table<CustomerGroup>;
  readonly CustomerGroupMember: Table<CustomerGroupMember>;
  readonly OrderMinimum: Table<OrderMinimum>;
  readonly Assortment: Table<Assortment>;
  readonly AssortmentOffer: Table<AssortmentOffer>;
  readonly AssortmentAssignee: Table<AssortmentAssignee>;
  readonly PriceRecord: Table<PriceRecord>;
  readonly PriceChange: Table<PriceChange>;
  readonly PriceChangeItem: Table<PriceChangeItem>;
  /** Prefixes of the ids of offers, price lists and customer groups. */
  readonly offerPrefix: string;
  readonly priceListPrefix: string;
  readonly groupPrefix: string;
  readonly assortmentPrefix: string;
  readonly priceChangePrefix: string;
  readonly warehousePrefix: string;
  readonly arrivalPrefix: string;
  /** The vendor, for a caller who may set its prices and stock; refused to others, who see NOT_FOUND. */
  readonly vendorToManage: (work: Work, vendorId: string, field: string) => Promise<OfferVendor>;
  readonly vendorNames: (
    em: Work['em'],
    vendorIds: readonly string[],
  ) => Promise<ReadonlyMap<string, LocalizedText>>;
  /** Whoever looks at a vendor's changes before buyers do; without it nobody. */
  readonly gate?: (em: Work['em'], vendorId: string) => Promise<ChangeGate>;
  readonly offerChanged: (snapshot: OfferSnapshot) => OutgoingEvent;
}
