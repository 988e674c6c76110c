// What the page of one's own profile asks.
import { graphql } from '../../data/generated/gql.js';

export const AccountPageQuery = graphql(`
  query AccountPage {
    viewer {
      locale
      member {
        id
        displayName
        email
      }
      company {
        id
        name
      }
      memberships {
        id
        allowedActions
        company {
          id
          name
        }
      }
      sessions {
        id
        userAgent
        address
        openedAt
        lastUsedAt
        isCurrent
        company {
          id
          name
        }
      }
    }
  }
`);
