// What is done about mail domains and those who ask to join by them.
import { graphql } from '../../data/generated/gql.js';

export const ClaimDomain = graphql(`
  mutation ClaimDomain($input: ClaimDomainInput!) {
    claimDomain(input: $input) {
      domain {
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

export const ProveDomain = graphql(`
  mutation ProveDomain($input: ProveDomainInput!) {
    proveDomain(input: $input) {
      domain {
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

export const ReleaseDomain = graphql(`
  mutation ReleaseDomain($input: ReleaseDomainInput!) {
    releaseDomain(input: $input) {
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

export const AcceptJoinRequest = graphql(`
  mutation AcceptJoinRequest($input: AcceptJoinRequestInput!) {
    acceptJoinRequest(input: $input) {
      joinRequest {
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

export const DeclineJoinRequest = graphql(`
  mutation DeclineJoinRequest($input: DeclineJoinRequestInput!) {
    declineJoinRequest(input: $input) {
      joinRequest {
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
