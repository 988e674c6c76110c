// What the pages of one's own company ask.
import { graphql } from '../../data/generated/gql.js';
import type {
  AddressesPageQuery as AddressesAnswer,
  UnitsPageQuery as UnitsAnswer,
} from '../../data/generated/graphql.js';
import { textsIn } from '../../data/search-params.js';

export const CompanyPageQuery = graphql(`
  query CompanyPage {
    viewer {
      company {
        id
        name
        kind
        country
        legalName
        registrationNumber
        taxNumber
        phone
        website
        verificationState
        allowedActions
      }
    }
  }
`);

export const AddressesPageQuery = graphql(`
  query AddressesPage {
    viewer {
      company {
        id
        allowedActions
        addresses {
          id
          label
          contactName
          phone
          country
          region
          city
          street
          postalCode
          isDefault
          allowedActions
        }
        invoiceProfiles {
          id
          kind
          title
          taxNumber
          registeredAddress
          registeredPhone
          bankName
          bankAccountNumber
          email
          isDefault
          allowedActions
        }
      }
    }
  }
`);

export const VerificationPageQuery = graphql(`
  query VerificationPage {
    viewer {
      company {
        id
        country
        verification {
          id
          state
          remarks
          submittedAt
          decidedAt
          allowedActions
          requirements {
            code
            kind
            gate
            isMet
            missing
          }
          documents {
            id
            ...VerificationDocuments_VerificationDocument
          }
        }
      }
    }
  }
`);

export const MembersPageQuery = graphql(`
  query MembersPage($after: String) {
    viewer {
      company {
        id
        allowedActions
        roles {
          id
          name
        }
        units {
          id
          name
          isArchived
          parent {
            id
          }
        }
        members(first: 50, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            ...MemberTable_Member
          }
        }
        joinRequests {
          id
          email
          displayName
          createdAt
          expiresAt
          allowedActions
        }
        domains {
          id
          domain
          mailbox
          codeExpiresAt
          provedAt
          allowedActions
        }
        invitations(state: OPEN, first: 50) {
          nodes {
            id
            ...InvitationTable_Invitation
          }
        }
      }
    }
  }
`);

export const UnitsPageQuery = graphql(`
  query UnitsPage {
    viewer {
      company {
        id
        allowedActions
        units {
          id
          name
          isArchived
          allowedActions
          parent {
            id
          }
        }
        costCentres {
          id
          code
          isArchived
          allowedActions
          name {
            zhCN
            en
          }
          unit {
            id
            name
          }
        }
      }
    }
  }
`);

export const RolesPageQuery = graphql(`
  query RolesPage {
    viewer {
      permissions
      company {
        id
        allowedActions
        roles {
          id
          name
          permissions
          allowedActions
        }
      }
    }
  }
`);

export const ApiKeysPageQuery = graphql(`
  query ApiKeysPage {
    viewer {
      permissions
      company {
        id
        allowedActions
        apiKeys {
          id
          name
          scopes
          ending
          state
          createdAt
          expiresAt
          lastUsedAt
          allowedActions
          member {
            id
            displayName
          }
        }
      }
    }
  }
`);

export const AuditPageQuery = graphql(`
  query AuditPage($filter: AuditTrailFilter, $after: String) {
    viewer {
      company {
        id
        impersonations {
          id
          reason
          beganAt
          expiresAt
          endedAt
          isActive
          allowedActions
          staff {
            id
            displayName
          }
          member {
            id
            displayName
          }
        }
      }
    }
    auditTrail(filter: $filter, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        action
        subjectName
        byService
        member {
          id
          displayName
        }
        staff {
          id
          displayName
        }
      }
    }
  }
`);

type Company = NonNullable<AddressesAnswer['viewer']>['company'];
export type Address = NonNullable<Company['addresses']>[number];
type Divided = NonNullable<UnitsAnswer['viewer']>['company'];
export type Unit = NonNullable<Divided['units']>[number];
export type CostCentre = NonNullable<Divided['costCentres']>[number];
export type Invoice = NonNullable<Company['invoiceProfiles']>[number];

/** A place in a list, and what it is narrowed to, in the URL. */
export interface AuditParams {
  after?: string;
  action?: string;
}

export function readAuditParams({ after, action }: Record<string, unknown>): AuditParams {
  return {
    ...(typeof after === 'string' && after ? { after } : {}),
    ...(typeof action === 'string' && /^[a-zA-Z.]{1,64}$/.test(action) ? { action } : {}),
  };
}

export const readPlace = (raw: Record<string, unknown>) => textsIn(raw, 'after');

export const auditVariables = ({ action, after }: AuditParams) => ({
  filter: { action: action ?? null },
  after: after ?? null,
});
