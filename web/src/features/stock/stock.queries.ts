// What the pages of stock ask: whose stock may be kept, one vendor's offers, one offer in detail.
import { graphql } from '../../data/generated/gql.js';
import type { StockVendorsQuery as Vendors } from '../../data/generated/graphql.js';
import { textsIn } from '../../data/search-params.js';

export const StockVendorsQuery = graphql(`
  query StockVendors {
    mySeller {
      id
    }
    businessUnits {
      id
      name {
        zhCN
        en
      }
    }
  }
`);

export const VendorStockQuery = graphql(`
  query VendorStock($vendorId: ID!, $text: String, $isStockLow: Boolean, $after: String) {
    node(id: $vendorId) {
      id
      ... on ManagedVendor {
        lowStockCount
        warehouses {
          ...WarehouseList_Warehouse
        }
        ownOffers(text: $text, isStockLow: $isStockLow, first: 20, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            ...StockTable_Offer
          }
        }
      }
    }
  }
`);

export const OfferStockQuery = graphql(`
  query OfferStock($offerId: ID!, $after: String) {
    node(id: $offerId) {
      id
      ... on Offer {
        vendorSku
        leadTimeDays
        minimumQuantity
        state
        product {
          unit
          ...ProductLink_Product
        }
        stock {
          isTracked
          state
          availableQuantity
        }
        vendor {
          id
          name {
            zhCN
            en
          }
          ... on ManagedVendor {
            warehouses {
              id
              name
              isOpen
            }
          }
        }
        inventory {
          onHandQuantity
          heldQuantity
          owedQuantity
          backorderQuantity
          lowStockQuantity
          unplacedQuantity
          places {
            quantity
            warehouse {
              id
              name
            }
          }
          arrivals {
            ...ArrivalList_StockArrival
          }
          movements(first: 20, after: $after) {
            totalCount
            pageInfo {
              hasNextPage
              endCursor
            }
            nodes {
              id
              kind
              quantity
              reason
              at
              warehouse {
                name
              }
              member {
                id
                displayName
              }
            }
          }
        }
      }
    }
  }
`);

/** A vendor's stock in its URL. */
export interface StockParams {
  /** Which business unit. */
  unit?: string;
  q?: string;
  low?: 'true';
  after?: string;
}

export function readStockParams(raw: Record<string, unknown>): StockParams {
  const { unit, q, low, after } = raw;
  return {
    ...(typeof unit === 'string' && unit ? { unit } : {}),
    ...(typeof q === 'string' && q.trim() ? { q: q.trim().slice(0, 100) } : {}),
    ...(low === 'true' ? { low } : {}),
    ...(typeof after === 'string' && after ? { after } : {}),
  };
}

/** One offer's stock in its URL: the page of its history. */
export interface OfferStockParams {
  after?: string;
}

export const readOfferStockParams = (raw: Record<string, unknown>): OfferStockParams =>
  textsIn(raw, 'after');

/** Whose stock is shown: the reader's own, or that of one of the operator's business units. */
export function stockVendor(
  { mySeller, businessUnits }: Vendors,
  side: 'seller' | 'operator',
  { unit }: StockParams,
): { readonly id: string } | null | undefined {
  if (side === 'seller') return mySeller;
  return businessUnits?.find(({ id }) => id === unit) ?? businessUnits?.[0];
}

export const stockVariables = (vendorId: string, { q, low, after }: StockParams) => ({
  vendorId,
  text: q ?? null,
  isStockLow: low ? true : null,
  after: after ?? null,
});
