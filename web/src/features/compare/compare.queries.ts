// What the comparison asks: what products state, side by side, and the best offer of each at a quantity.
import { graphql } from '../../data/generated/gql.js';

export const ComparePageQuery = graphql(`
  query ComparePage($ids: [ID!]!, $quantity: Int!) {
    compareProducts(ids: $ids) {
      products {
        id
        kind
        unit
        mpn
        name {
          zhCN
          en
        }
        brand {
          id
          name
        }
        category {
          id
          name {
            zhCN
            en
          }
        }
        media {
          url
        }
        offerCount
        offerRanking(quantity: $quantity) {
          ranked(first: 1) {
            offer {
              id
              kind
              minimumQuantity
              orderMultiple
              leadTimeDays
              stock {
                state
                availableQuantity
              }
              vendor {
                id
                ...VendorLink_Vendor
              }
              priceFor(quantity: $quantity) {
                unitPrice {
                  amount
                  currencyCode
                }
              }
            }
          }
        }
      }
      rows {
        texts
        optionNames {
          zhCN
          en
        }
        isDifferent
        attribute {
          id
          unit
          name {
            zhCN
            en
          }
        }
      }
    }
  }
`);

/** The page's URL parameters. */
export interface CompareParams {
  /** Ids of products, separated by commas. */
  ids?: string;
  quantity?: string;
  /** Only what differs. */
  differences?: 'true';
}

export function readCompareParams(raw: Record<string, unknown>): CompareParams {
  const { ids, quantity, differences } = raw;
  return {
    ...(typeof ids === 'string' && /^\w+(,\w+){0,5}$/.test(ids) ? { ids } : {}),
    ...(typeof quantity === 'string' && /^[1-9]\d{0,8}$/.test(quantity) ? { quantity } : {}),
    ...(differences === 'true' ? { differences } : {}),
  };
}

export const compareVariables = ({ ids, quantity }: CompareParams) => ({
  ids: ids?.split(',') ?? [],
  quantity: quantity ? Number(quantity) : 100,
});
