// Trade as a whole: carts become purchases, purchases become orders, orders move money in the ledger.
import { fileURLToPath } from 'node:url';
import { erases, type PersonalData } from '@agora/kernel/graphql/personal-data.js';
import type { SubgraphDefinition } from '@agora/kernel/subgraph.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { consumersOf, subscriptionsOf } from '@agora/schema/events/subscriptions.js';
import { typeOfPrefix } from '@agora/schema/ids.js';
import { onDemandAwarded } from './awards/on-demand-awarded.js';
import { cartErrors } from './carts/cart.errors.js';
import { Cart } from './carts/cart.js';
import { cartsById } from './carts/cart.queries.js';
import { CartLineResolver, CartResolver } from './carts/cart.resolver.js';
import { CartLine } from './carts/cart-line.js';
import { advanceDuePurchases } from './checkout/advance-purchase.js';
import { purchaseErrors } from './checkout/purchase.errors.js';
import { Purchase, PurchaseLine, PurchaseReservation } from './checkout/purchase.js';
import { purchasesById } from './checkout/purchase.queries.js';
import {
  OrderPurchaseResolver,
  PurchaseFailureLineResolver,
  PurchaseResolver,
} from './checkout/purchase.resolver.js';
import { AgreedCommission } from './commissions/agreed-commission.js';
import { onCommissionAgreed } from './commissions/on-commission-agreed.js';
import { importErrors } from './imports/import.errors.js';
import { OrderRowsResolver } from './imports/order-rows.resolver.js';
import { OrderSource } from './imports/order-source.js';
import { LedgerResolver } from './ledger/ledger.resolver.js';
import { LedgerAccount } from './ledger/ledger-account.js';
import { Transfer } from './ledger/transfer.js';
import { NumberSeries } from './numbers/number-series.js';
import { closeDueOrders, giveOwedStockBack } from './orders/close-due-orders.js';
import { onProductMerged } from './orders/on-product-merged.js';
import { orderErrors } from './orders/order.errors.js';
import { Order } from './orders/order.js';
import { ordersById } from './orders/order.queries.js';
import {
  OrderEventResolver,
  OrderLineResolver,
  OrderResolver,
  ShipmentLineResolver,
  ShipmentResolver,
} from './orders/order.resolver.js';
import { OrderEvent } from './orders/order-event.js';
import { OrderLine } from './orders/order-line.js';
import { Shipment } from './orders/shipment.js';
import { StockReturn } from './orders/stock-return.js';
import { stubTypes } from './siblings/stubs.graphql.js';

/** What is held of people, and what an erasure leaves of it. */
const personalData: PersonalData = {
  purchases: { entity: Purchase, by: 'placedByMemberId', erasure: 'BOOKKEEPING' },
  orderSteps: { entity: OrderEvent, by: 'byMemberId', erasure: 'BOOKKEEPING' },
  shipments: { entity: Shipment, by: 'shippedByMemberId', erasure: 'BOOKKEEPING' },
};
const onPersonErased = erases(personalData, accountsEvents['accounts.person.erased']);

export const trade: SubgraphDefinition = {
  name: 'trade',
  entities: [
    OrderSource,
    Cart,
    CartLine,
    Purchase,
    PurchaseLine,
    PurchaseReservation,
    Order,
    OrderLine,
    OrderEvent,
    Shipment,
    StockReturn,
    LedgerAccount,
    Transfer,
    NumberSeries,
    AgreedCommission,
  ],
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  resolvers: [
    OrderRowsResolver,
    CartResolver,
    CartLineResolver,
    PurchaseResolver,
    PurchaseFailureLineResolver,
    OrderResolver,
    OrderLineResolver,
    OrderEventResolver,
    OrderPurchaseResolver,
    ShipmentResolver,
    ShipmentLineResolver,
    LedgerResolver,
  ],
  orphanedTypes: stubTypes,
  references: { Cart: cartsById, Purchase: purchasesById, Order: ordersById },
  errors: [importErrors, cartErrors, purchaseErrors, orderErrors],
  handlers: {
    'accounts.person.erased': onPersonErased,
    'rfq.demand.awarded': onDemandAwarded,
    'catalog.product.merged': onProductMerged,
    'sellers.commission.agreed': onCommissionAgreed,
  },
  // To prepare a cart for a member is help; to place it is not.
  openToStaff: [
    'createCart',
    'addToCart',
    'addLinesToCart',
    'changeCartLine',
    'removeCartLine',
    'clearCart',
  ],
  actionsOpenToStaff: ['Cart.CHANGE'],
  personalData,
  typeOfPrefix,
  subscriptions: subscriptionsOf('trade'),
  consumersOf,
  sweeps: [
    { name: 'purchases', everyMs: 2_000, run: advanceDuePurchases },
    { name: 'stock-returns', everyMs: 5_000, run: giveOwedStockBack },
    { name: 'due-orders', everyMs: 60_000, run: closeDueOrders },
  ],
};
