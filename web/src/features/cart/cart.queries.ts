// What cart and checkout ask: live prices and problems of every line.
import { graphql } from '../../data/generated/gql.js';

export const CartPageQuery = graphql(`
  query CartPage {
    viewer {
      company {
        id
        addresses {
          id
          label
          contactName
          phone
          country
          region
          city
          street
          postalCode
          isDefault
        }
      }
      costCentres {
        id
        code
        name {
          zhCN
          en
        }
      }
    }
    cart {
      id
      name
      problemCount
      allowedActions
      lines {
        id
        ...CartLines_CartLine
      }
      totals {
        ...CartSummary_CartVendorTotal
      }
      total {
        amount
        currencyCode
      }
    }
  }
`);
