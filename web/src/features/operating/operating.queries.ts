// What the operator's pages ask.
import { graphql } from '../../data/generated/gql.js';
import type {
  ApplicationState,
  OfferReviewState,
  ProductState,
  SellerState,
  VerificationStage,
} from '../../data/generated/graphql.js';

export const ApplicationsQuery = graphql(`
  query Applications($filter: SellerApplicationFilter, $after: String) {
    sellerApplications(filter: $filter, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...ApplicationTable_SellerApplication
      }
    }
  }
`);

export const ApplicationPageQuery = graphql(`
  query ApplicationPage($applicationId: ID!) {
    sellerApplication(id: $applicationId) {
      id
      state
      slug
      contactEmail
      businessLicenseNumber
      remarks
      submittedAt
      decidedAt
      storefrontName {
        zhCN
        en
      }
      introduction {
        zhCN
        en
      }
      company {
        id
        name
        country
        verificationState
      }
      seller {
        id
        slug
      }
      requirements {
        code
        isMet
        missing
      }
      documents {
        id
        ...ApplicationDocuments_ApplicationDocument
      }
      plannedProducts {
        id
        ...ProductLink_Product
      }
      ...ApplicationHistory_SellerApplication
      ...ApplicationActions_SellerApplication
    }
  }
`);

export const VerificationsQuery = graphql(`
  query Verifications($filter: CompanyVerificationFilter, $after: String) {
    companyVerifications(filter: $filter, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        submittedAt
        decidedAt
        company {
          id
          name
          country
          kind
        }
      }
    }
  }
`);

export const CompanyReviewQuery = graphql(`
  query CompanyReview($companyId: ID!) {
    company(id: $companyId) {
      id
      name
      country
      kind
      legalName
      registrationNumber
      taxNumber
      phone
      website
      verificationState
      members(first: 20) {
        nodes {
          id
          displayName
          email
          allowedActions
        }
      }
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
`);

export const SellersQuery = graphql(`
  query OperatedSellers($filter: SellerFilter, $after: String) {
    sellers(filter: $filter, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...SellerTable_Seller
      }
    }
  }
`);

export const OperatedSellerQuery = graphql(`
  query OperatedSeller($sellerId: ID!) {
    seller(id: $sellerId) {
      id
      slug
      state
      availability
      holidayFrom
      holidayUntil
      suspensionReason
      admittedAt
      name {
        zhCN
        en
      }
      company {
        id
        name
        country
        verificationState
      }
      application {
        id
      }
      allowedActions
      ...Scorecard_Seller
      ...SellerWarnings_Seller
      ...WarnButton_Seller
      ...CommissionTable_Seller
      ...SellerMessages_Seller
      ...SellerRecord_Seller
      ...SellerActions_Seller
    }
  }
`);

export const OfferReviewsQuery = graphql(`
  query OfferReviews($filter: OfferReviewFilter, $after: String) {
    offerReviewRules {
      code
      isActive
      threshold
    }
    offerReviewGroups {
      pendingCount
      firstAt
      lastAt
      seller {
        id
        name {
          zhCN
          en
        }
      }
    }
    offerReviews(filter: $filter, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        step
        rules
        remarks
        requestedAt
        allowedActions
        beforeTiers {
          unitPrice {
            amount
            currencyCode
          }
        }
        afterTiers {
          unitPrice {
            amount
            currencyCode
          }
        }
        seller {
          id
          name {
            zhCN
            en
          }
        }
        offer {
          id
          product {
            id
            name {
              zhCN
              en
            }
            ...ProductLink_Product
          }
        }
      }
    }
  }
`);

export const CatalogQuery = graphql(`
  query OperatedProducts($filter: ProductFilter, $after: String) {
    products(filter: $filter, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...CatalogTable_Product
      }
    }
  }
`);

/** A list in its URL: words, a state, a place. */
export interface ListParams<State extends string> {
  q?: string;
  state?: State;
  after?: string;
}

function readListParams<State extends string>(raw: Record<string, unknown>): ListParams<State> {
  const { q, state, after } = raw;
  return {
    ...(typeof q === 'string' && q.trim() ? { q: q.trim().slice(0, 200) } : {}),
    ...(typeof state === 'string' && /^[A-Z_]+$/.test(state) ? { state: state as State } : {}),
    ...(typeof after === 'string' && after ? { after } : {}),
  };
}

export type ApplicationsParams = ListParams<ApplicationState>;
export type VerificationsParams = ListParams<VerificationStage>;
export type OfferReviewsParams = ListParams<OfferReviewState>;
export type SellersParams = ListParams<SellerState>;
export type CatalogParams = ListParams<ProductState>;

export const readApplicationsParams = readListParams<ApplicationState>;
export const readVerificationsParams = readListParams<VerificationStage>;
export const readOfferReviewsParams = readListParams<OfferReviewState>;
export const readSellersParams = readListParams<SellerState>;
export const readCatalogParams = readListParams<ProductState>;

/** Of the lists that are narrowed to a state alone. */
export const listVariables = <State extends string>({ state, after }: ListParams<State>) => ({
  filter: { state: state ?? null },
  after: after ?? null,
});

export const catalogVariables = ({ q, state, after }: CatalogParams) => ({
  filter: { text: q ?? null, state: state ?? null },
  after: after ?? null,
});
