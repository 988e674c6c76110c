// The verbs on an order. Each answers with the order's new state, which renews every list that shows it.
import { graphql } from '../../data/generated/gql.js';

export const ConfirmOrder = graphql(`
  mutation ConfirmOrder($input: ConfirmOrderInput!) {
    confirmOrder(input: $input) {
      order {
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

export const DeclineOrder = graphql(`
  mutation DeclineOrder($input: DeclineOrderInput!) {
    declineOrder(input: $input) {
      order {
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

export const CancelOrder = graphql(`
  mutation CancelOrder($input: CancelOrderInput!) {
    cancelOrder(input: $input) {
      order {
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

export const ShipOrder = graphql(`
  mutation ShipOrder($input: ShipOrderInput!) {
    shipOrder(input: $input) {
      order {
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

export const ReceiveOrder = graphql(`
  mutation ReceiveOrder($input: ReceiveOrderInput!) {
    receiveOrder(input: $input) {
      order {
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

export const CompleteOrder = graphql(`
  mutation CompleteOrder($input: CompleteOrderInput!) {
    completeOrder(input: $input) {
      order {
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
