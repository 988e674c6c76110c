// What the page of an invitation asks.
import { graphql } from '../../data/generated/gql.js';

export const InvitationPageQuery = graphql(`
  query InvitationPage($token: String!) {
    invitationPreview(token: $token) {
      isKnownPerson
      invitation {
        id
        email
        displayName
        expiresAt
      }
      company {
        id
        name
      }
      inviter {
        id
        displayName
      }
    }
    viewer {
      member {
        id
        email
      }
    }
  }
`);

export const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      member {
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
