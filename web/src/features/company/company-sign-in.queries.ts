// What the page of a company's sign-in rules asks and changes.
import { graphql } from '../../data/generated/gql.js';

export const CompanySignInPageQuery = graphql(`
  query CompanySignInPage {
    viewer {
      security {
        hasShownSecondFactor
      }
      company {
        id
        name
        requiresTwoFactor
        allowedActions
      }
    }
  }
`);

export const RequireTwoFactor = graphql(`
  mutation RequireTwoFactor($input: RequireTwoFactorInput!) {
    requireTwoFactor(input: $input) {
      company {
        id
        requiresTwoFactor
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);
