// Ending the acting of staff as a member: used by the staff's banner and by the company's list.
import { graphql } from '../data/generated/gql.js';

export const EndImpersonation = graphql(`
  mutation EndImpersonation($input: EndImpersonationInput!) {
    endImpersonation(input: $input) {
      impersonation {
        id
        isActive
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);
