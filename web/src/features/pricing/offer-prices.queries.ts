// What the page of one offer's prices asks: the prices of now with what they leave, and what they were.
import { graphql } from '../../data/generated/gql.js';

export const OfferPricesQuery = graphql(`
  query OfferPrices($offerId: ID!, $quantity: Int, $companyId: ID, $after: String) {
    node(id: $offerId) {
      id
      ... on Offer {
        vendorSku
        state
        kind
        minimumQuantity
        product {
          id
          ...ProductLink_Product
        }
        vendor {
          id
          name {
            zhCN
            en
          }
        }
        cost {
          amount
          currencyCode
        }
        tiers {
          minimumQuantity
          unitPrice {
            amount
            currencyCode
          }
        }
        tierMargins {
          minimumQuantity
          basisPoints
        }
        priceSteps(quantity: $quantity, companyId: $companyId) {
          from
          source
          unitPrice {
            amount
            currencyCode
          }
        }
        priceHistory(first: 20, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            at
            cause
            priceListName
            isOnRequest
            tiers {
              minimumQuantity
              unitPrice {
                amount
                currencyCode
              }
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
`);

const SetStoreOfferCost = graphql(`
  mutation SetStoreOfferCost($input: UpdateStoreOfferInput!) {
    updateStoreOffer(input: $input) {
      offer {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const SetSellerOfferCost = graphql(`
  mutation SetSellerOfferCost($input: UpdateSellerOfferInput!) {
    updateSellerOffer(input: $input) {
      offer {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

/** Both take and give the same: the type of one stands for either. */
export const setOfferCost = (offerId: string): typeof SetStoreOfferCost =>
  offerId.startsWith('sto_') ? SetStoreOfferCost : (SetSellerOfferCost as never);

/** The page's URL: for how many units (else the minimum) and for whom, and the page of its history. */
export interface OfferPricesParams {
  quantity?: string;
  company?: string;
  after?: string;
}

export function readOfferPricesParams(raw: Record<string, unknown>): OfferPricesParams {
  const { quantity, company, after } = raw;
  return {
    ...(typeof quantity === 'string' && /^[1-9]\d{0,8}$/.test(quantity) ? { quantity } : {}),
    ...(typeof company === 'string' && company ? { company } : {}),
    ...(typeof after === 'string' && after ? { after } : {}),
  };
}

export const offerPricesVariables = (
  offerId: string,
  { quantity, company, after }: OfferPricesParams,
) => ({
  offerId,
  quantity: quantity ? Number(quantity) : null,
  companyId: company ?? null,
  after: after ?? null,
});
