// What the pages of prices ask.
import { graphql } from '../../data/generated/gql.js';
import { textsIn } from '../../data/search-params.js';

export const SellerPricesQuery = graphql(`
  query SellerPrices {
    mySeller {
      id
      ...VendorPrices_ManagedVendor
    }
  }
`);

export const UnitPricesQuery = graphql(`
  query UnitPrices {
    businessUnits {
      id
      name {
        zhCN
        en
      }
      ...VendorPrices_ManagedVendor
    }
  }
`);

export const PriceListQuery = graphql(`
  query PriceListEditor($id: ID!, $text: String, $after: String) {
    node(id: $id) {
      id
      ... on PriceList {
        name
        state
        currencyCode
        priority
        validFrom
        validUntil
        entryCount
        vendor {
          id
          name {
            zhCN
            en
          }
          ... on ManagedVendor {
            customerGroups(first: 80) {
              nodes {
                id
                name
              }
            }
          }
        }
        companies {
          id
          name
        }
        groups {
          id
          name
        }
        entries(text: $text, first: 50, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...PriceListTable_PriceListEntry
          }
        }
      }
    }
  }
`);

export const OffersToPriceQuery = graphql(`
  query OffersToPrice($vendorId: ID!, $text: String) {
    node(id: $vendorId) {
      id
      ... on ManagedVendor {
        ownOffers(text: $text, first: 20) {
          nodes {
            id
            vendorSku
            product {
              id
              mpn
              name {
                zhCN
                en
              }
            }
            tiers {
              minimumQuantity
              unitPrice {
                amount
                currencyCode
              }
            }
          }
        }
      }
    }
  }
`);

/** The page of one list in its URL. */
export interface PriceListParams {
  q?: string;
  after?: string;
}

export function readPriceListParams(raw: Record<string, unknown>): PriceListParams {
  const { q, after } = raw;
  return {
    ...(typeof q === 'string' && q.trim() ? { q: q.trim().slice(0, 100) } : {}),
    ...(typeof after === 'string' && after ? { after } : {}),
  };
}

/** Which business unit, in the URL. */
export interface UnitParams {
  unit?: string;
}

export const readUnitParams = (raw: Record<string, unknown>): UnitParams => textsIn(raw, 'unit');

export const priceListVariables = (id: string, { q, after }: PriceListParams) => ({
  id,
  text: q ?? null,
  after: after ?? null,
});
