// What the page of one's own way in asks, and what it changes.
import { graphql } from '../../data/generated/gql.js';

export const SecurityPageQuery = graphql(`
  query SecurityPage {
    viewer {
      member {
        id
        email
      }
      company {
        id
        name
      }
      security {
        authenticatorAddedAt
        recoveryCodeCount
        isTwoFactorRequired
        passkeys {
          id
          name
          isBackedUp
          createdAt
          lastUsedAt
        }
      }
    }
  }
`);

export const AddAuthenticator = graphql(`
  mutation AddAuthenticator($input: AddAuthenticatorInput!) {
    addAuthenticator(input: $input) {
      secret
      uri
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const ConfirmAuthenticator = graphql(`
  mutation ConfirmAuthenticator($input: ConfirmAuthenticatorInput!) {
    confirmAuthenticator(input: $input) {
      recoveryCodes
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const RemoveAuthenticator = graphql(`
  mutation RemoveAuthenticator($input: RemoveAuthenticatorInput!) {
    removeAuthenticator(input: $input) {
      security {
        authenticatorAddedAt
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const RenewRecoveryCodes = graphql(`
  mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {
    renewRecoveryCodes(input: $input) {
      recoveryCodes
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const BeginPasskey = graphql(`
  mutation BeginPasskey($input: BeginPasskeyInput!) {
    beginPasskey(input: $input) {
      options
      ticket
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const AddPasskey = graphql(`
  mutation AddPasskey($input: AddPasskeyInput!) {
    addPasskey(input: $input) {
      passkey {
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

export const RenamePasskey = graphql(`
  mutation RenamePasskey($input: RenamePasskeyInput!) {
    renamePasskey(input: $input) {
      passkey {
        id
        name
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const RemovePasskey = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input) {
      security {
        authenticatorAddedAt
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);
