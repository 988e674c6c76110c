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
        companySignIn {
          redirectUri
          domains
          issuer
          clientId
          newcomerRole
          isRequired
          lastUsedAt
          allowedActions
        }
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

export const SetUpCompanySignIn = graphql(`
  mutation SetUpCompanySignIn($input: SetUpCompanySignInInput!) {
    setUpCompanySignIn(input: $input) {
      company {
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

export const RequireCompanySignIn = graphql(`
  mutation RequireCompanySignIn($input: RequireCompanySignInInput!) {
    requireCompanySignIn(input: $input) {
      company {
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

export const RemoveCompanySignIn = graphql(`
  mutation RemoveCompanySignIn($input: RemoveCompanySignInInput!) {
    removeCompanySignIn(input: $input) {
      company {
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
