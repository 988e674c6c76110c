// What the operator decides about a product.
import { graphql } from './generated/gql.js';

export const ActivateProduct = graphql(`
  mutation ActivateProduct($input: ActivateProductInput!) {
    activateProduct(input: $input) {
      product {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const RetireProduct = graphql(`
  mutation RetireProduct($input: RetireProductInput!) {
    retireProduct(input: $input) {
      product {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const AcceptProduct = graphql(`
  mutation AcceptProduct($input: AcceptProductInput!) {
    acceptProduct(input: $input) {
      product {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const RejectProduct = graphql(`
  mutation RejectProduct($input: RejectProductInput!) {
    rejectProduct(input: $input) {
      product {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);
