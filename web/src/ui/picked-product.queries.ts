// The name of a product that a form begins with.
import { graphql } from '../data/generated/gql.js';

export const PickedProductQuery = graphql(`
  query PickedProduct($productId: ID!) {
    product(id: $productId) {
      id
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
  }
`);
