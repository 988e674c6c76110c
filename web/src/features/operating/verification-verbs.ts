// The operator's part of a company's verification.
import { graphql } from '../../data/generated/gql.js';

export const ApproveVerification = graphql(`
  mutation ApproveVerification($input: ApproveVerificationInput!) {
    approveVerification(input: $input) {
      verification {
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

export const RequestVerificationChanges = graphql(`
  mutation RequestVerificationChanges($input: RequestVerificationChangesInput!) {
    requestVerificationChanges(input: $input) {
      verification {
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

export const RejectVerification = graphql(`
  mutation RejectVerification($input: RejectVerificationInput!) {
    rejectVerification(input: $input) {
      verification {
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
