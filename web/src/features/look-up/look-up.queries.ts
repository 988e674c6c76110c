// What the part list asks: every number at once, the vendors of one product on demand, all into the cart.
import { graphql } from '../../data/generated/gql.js';

export const LookUpQuery = graphql(`
  query LookUp($partNumbers: [String!]!, $quantities: [Int!]) {
    lookUp(partNumbers: $partNumbers, quantities: $quantities) {
      partNumber
      quantity
      matches {
        matchedBy
        offerCount
        indexedPrice {
          amount
          currencyCode
        }
        product {
          id
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
        }
        bestOffer {
          id
          minimumQuantity
          orderMultiple
          vendor {
            id
            name {
              zhCN
              en
            }
          }
          stock {
            state
          }
        }
      }
    }
  }
`);

export const OfferChoiceQuery = graphql(`
  query OfferChoice($productId: ID!, $quantity: Int!) {
    product(id: $productId) {
      id
      unit
      offerRanking(quantity: $quantity) {
        ranked(first: 50) {
          offer {
            id
            kind
            minimumQuantity
            orderMultiple
            leadTimeDays
            vendor {
              id
              name {
                zhCN
                en
              }
            }
            stock {
              state
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
  }
`);

export const AddLinesToCart = graphql(`
  mutation AddLinesToCart($input: AddLinesToCartInput!) {
    addLinesToCart(input: $input) {
      refused {
        lineId
        code
      }
      cart {
        id
        lines {
          id
        }
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);
