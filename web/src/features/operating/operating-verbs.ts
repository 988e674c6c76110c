// The operator's verbs on applications, sellers and products.
import { graphql } from '../../data/generated/gql.js';

export const ApproveSellerApplication = graphql(`
  mutation ApproveSellerApplication($input: ApproveSellerApplicationInput!) {
    approveSellerApplication(input: $input) {
      application {
        id
        state
        seller {
          id
          state
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

export const RejectSellerApplication = graphql(`
  mutation RejectSellerApplication($input: RejectSellerApplicationInput!) {
    rejectSellerApplication(input: $input) {
      application {
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

export const RequestApplicationChanges = graphql(`
  mutation RequestApplicationChanges($input: RequestApplicationChangesInput!) {
    requestApplicationChanges(input: $input) {
      application {
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

export const SuspendSeller = graphql(`
  mutation SuspendSeller($input: SuspendSellerInput!) {
    suspendSeller(input: $input) {
      seller {
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

export const CloseSeller = graphql(`
  mutation OperatorCloseSeller($input: CloseSellerInput!) {
    closeSeller(input: $input) {
      seller {
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

export const ReinstateSeller = graphql(`
  mutation ReinstateSeller($input: ReinstateSellerInput!) {
    reinstateSeller(input: $input) {
      seller {
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
