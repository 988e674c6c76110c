// Sellers as a whole: third-party companies from their application on, their offers, prices and stock.
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
import { applicationErrors } from './applications/application.errors.js';
import { ApplicationDocument, SellerApplication } from './applications/application.js';
import { applicationsByIds } from './applications/application.queries.js';
import {
  ApplicationDocumentResolver,
  SellerApplicationResolver,
} from './applications/application.resolver.js';
import { ApplicationOfSellerResolver } from './applications/application-of-seller.resolver.js';
import {
  SellerAssortment,
  SellerAssortmentAssignee,
  SellerAssortmentOffer,
} from './assortments/seller-assortment.js';
import { SellerAssortmentResolver } from './assortments/seller-assortment.resolver.js';
import { carryOutOfferEdits } from './bulk-edits/carry-out-offer-edits.js';
import { offerEditErrors } from './bulk-edits/offer-edit.errors.js';
import { OfferEdit, OfferEditItem } from './bulk-edits/offer-edit.js';
import { OfferEditResolver, OfferEditsOfSellerResolver } from './bulk-edits/offer-edit.resolver.js';
import { commissionErrors } from './commissions/commission.errors.js';
import {
  CommissionOfSellerResolver,
  CommissionTermsResolver,
} from './commissions/commission.resolver.js';
import { CommissionTerms } from './commissions/commission-terms.js';
import {
  SellerCustomerGroup,
  SellerCustomerGroupMember,
  SellerOrderMinimum,
} from './customers/seller-customer-group.js';
import { SellerCustomerGroupResolver } from './customers/seller-customer-group.resolver.js';
import { SellerRowsResolver } from './imports/seller-rows.resolver.js';
import { ManagedSellerResolver } from './management/managed-seller.resolver.js';
import { MessagesOfSellerResolver, SellerMessageResolver } from './messages/message.resolver.js';
import { SellerMessage } from './messages/seller-message.js';
import { OfferReview, OfferReviewRule } from './offers/offer-review.js';
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
import { reviewErrors } from './reviews/review.errors.js';
import {
  OfferReviewGroupResolver,
  OfferReviewResolver,
  ReviewOfOfferResolver,
  ReviewsOfSellerResolver,
} from './reviews/review.resolver.js';
import { DemandFact } from './scorecard/demand-fact.js';
import {
  onDemandCancelled,
  onDemandEnded,
  onDemandPublished,
  onQuoteSubmitted,
} from './scorecard/on-demand-step.js';
import { onOrderStep } from './scorecard/on-order-step.js';
import { OrderFact } from './scorecard/order-fact.js';
import { ScorecardResolver } from './scorecard/scorecard.resolver.js';
import { sellerTables } from './seller-tables.js';
import { sellerErrors } from './sellers/seller.errors.js';
import { SellerType } from './sellers/seller.graphql.js';
import { Seller } from './sellers/seller.js';
import { sellersByIds } from './sellers/seller.queries.js';
import { SellerResolver } from './sellers/seller.resolver.js';
import { SellerRecord } from './sellers/seller-record.js';
import { turnHolidays } from './sellers/turn-holidays.js';
import { SellerInventoryResolver, SellerWarehouseResolver } from './stock/seller-stock.resolver.js';
import {
  SellerStockArrival,
  SellerWarehouse,
  SellerWarehouseStock,
} from './stock/seller-warehouse.js';
import { AnswerTemplate } from './templates/answer-template.js';
import { TemplatesOfSellerResolver } from './templates/template.resolver.js';
import { SellerWarning } from './warnings/seller-warning.js';
import { warningErrors } from './warnings/warning.errors.js';
import { SellerWarningResolver, WarningsOfSellerResolver } from './warnings/warning.resolver.js';

/** What is held of people, and what an erasure leaves of it. */
const personalData: PersonalData = {
  messages: { entity: SellerMessage, by: 'memberId', erasure: 'COMPANY_RECORD' },
  offerEdits: { entity: OfferEdit, by: 'memberId', erasure: 'COMPANY_RECORD' },
  priceChanges: { entity: SellerPriceChange, by: 'memberId', erasure: 'COMPANY_RECORD' },
  priceRecords: { entity: SellerPriceRecord, by: 'memberId', erasure: 'COMPANY_RECORD' },
  stockMovements: { entity: SellerStockMovement, by: 'memberId', erasure: 'BOOKKEEPING' },
  sellerRecords: { entity: SellerRecord, by: 'byMemberId', erasure: 'ACCOUNTABILITY' },
};
const onPersonErased = erases(personalData, accountsEvents['accounts.person.erased']);

export const sellers: SubgraphDefinition = {
  name: 'sellers',
  entities: [
    Seller,
    SellerRecord,
    SellerApplication,
    ApplicationDocument,
    OfferReview,
    OfferReviewRule,
    OfferEdit,
    OfferEditItem,
    SellerMessage,
    AnswerTemplate,
    OrderFact,
    DemandFact,
    SellerWarning,
    CommissionTerms,
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
    SellerAssortment,
    SellerAssortmentOffer,
    SellerAssortmentAssignee,
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
    ApplicationDocumentResolver,
    ApplicationOfSellerResolver,
    SellerOfferResolver,
    OffersOfSellerResolver,
    OfferReviewResolver,
    OfferReviewGroupResolver,
    ReviewOfOfferResolver,
    ReviewsOfSellerResolver,
    OfferEditResolver,
    OfferEditsOfSellerResolver,
    SellerMessageResolver,
    MessagesOfSellerResolver,
    TemplatesOfSellerResolver,
    ScorecardResolver,
    SellerWarningResolver,
    WarningsOfSellerResolver,
    CommissionTermsResolver,
    CommissionOfSellerResolver,
    SellerPriceListResolver,
    ManagedSellerResolver,
    SellerCustomerGroupResolver,
    SellerAssortmentResolver,
    SellerPriceChangeResolver,
    SellerReservationResolver,
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
  handlers: {
    'accounts.person.erased': onPersonErased,
    'catalog.product.merged': onProductMerged,
    'trade.order.placed': onOrderStep,
    'trade.order.confirmed': onOrderStep,
    'trade.order.declined': onOrderStep,
    'trade.order.cancelled': onOrderStep,
    'trade.order.shipped': onOrderStep,
    'trade.order.received': onOrderStep,
    'rfq.demand.published': onDemandPublished,
    'rfq.demand.closed': onDemandEnded,
    'rfq.demand.awarded': onDemandEnded,
    'rfq.demand.cancelled': onDemandCancelled,
    'rfq.quote.submitted': onQuoteSubmitted,
  },
  errors: [
    sellerErrors,
    applicationErrors,
    reviewErrors,
    offerEditErrors,
    warningErrors,
    commissionErrors,
    offerErrors,
    priceChangeErrors,
    priceListErrors,
    reservationErrors,
    stockErrors,
  ],
  personalData,
  typeOfPrefix,
  subscriptions: subscriptionsOf('sellers'),
  consumersOf,
  sweeps: [
    { name: 'tell-changes', everyMs: 500, run: (running) => tellDueOffers(running, sellerTables) },
    { name: 'carry-out-offer-edits', everyMs: 500, run: carryOutOfferEdits },
    { name: 'turn-holidays', everyMs: 1_000, run: turnHolidays },
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
