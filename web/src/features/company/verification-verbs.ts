// The company's part of its verification.
import { graphql } from '../../data/generated/gql.js';

export const AcceptVerificationTerms = graphql(`
  mutation AcceptVerificationTerms($input: AcceptVerificationTermsInput!) {
    acceptVerificationTerms(input: $input) {
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

export const AddVerificationDocument = graphql(`
  mutation AddVerificationDocument($input: AddVerificationDocumentInput!) {
    addVerificationDocument(input: $input) {
      document {
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

export const RemoveVerificationDocument = graphql(`
  mutation RemoveVerificationDocument($input: RemoveVerificationDocumentInput!) {
    removeVerificationDocument(input: $input) {
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

export const SubmitVerification = graphql(`
  mutation SubmitVerification($input: SubmitVerificationInput!) {
    submitVerification(input: $input) {
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
