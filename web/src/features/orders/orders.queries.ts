// What the pages of purchases and orders ask.
import { graphql } from '../../data/generated/gql.js';
import type { OrderSide, OrderState } from '../../data/generated/graphql.js';

export const PurchasesQuery = graphql(`
  query Purchases($after: String) {
    purchases(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...PurchaseTable_Purchase
      }
    }
  }
`);

export const PurchasePageQuery = graphql(`
  query PurchasePage($purchaseId: ID!) {
    purchase(id: $purchaseId) {
      id
      number
      state
      note
      deliveryAddress
      costCentre {
        code
        name {
          zhCN
          en
        }
      }
      placedAt
      placedBy {
        id
        displayName
      }
      total {
        amount
        currencyCode
      }
      orders {
        id
        ...OrderTable_Order
        ...PurchaseGoods_Order
      }
      ...PurchaseFailure_Purchase
    }
  }
`);

export const OrdersQuery = graphql(`
  query Orders($filter: OrdersFilter!, $after: String) {
    orders(filter: $filter, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...OrderTable_Order
      }
    }
  }
`);

export const OrderPageQuery = graphql(`
  query OrderPage($orderId: ID!) {
    order(id: $orderId) {
      id
      number
      state
      note
      deliveryAddress
      commission {
        plan
        amount {
          amount
          currencyCode
        }
        shares {
          basisPoints
          total {
            amount
            currencyCode
          }
        }
      }
      costCentre {
        code
        name {
          zhCN
          en
        }
      }
      placedAt
      dueAt
      buyer {
        id
        name
      }
      vendor {
        id
        ...VendorLink_Vendor
      }
      purchase {
        id
        number
      }
      total {
        amount
        currencyCode
      }
      ...OrderLines_Order
      ...OrderTimeline_Order
      ...ShipmentList_Order
      ...OrderActions_Order
    }
  }
`);

/** A list of orders in its URL. */
export interface OrdersParams {
  state?: OrderState;
  /** Among all orders those to the reader's own company. */
  side?: 'SELLING';
  after?: string;
}

export function readOrdersParams({ state, side, after }: Record<string, unknown>): OrdersParams {
  return {
    ...(side === 'SELLING' ? { side } : {}),
    ...(typeof state === 'string' && /^[A-Z_]+$/.test(state) ? { state: state as OrderState } : {}),
    ...(typeof after === 'string' && after ? { after } : {}),
  };
}

export const ordersVariables = (side: OrderSide, params: OrdersParams) => ({
  filter: { side: params.side ?? side, state: params.state ?? null },
  after: params.after ?? null,
});
