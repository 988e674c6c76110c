// What the seller's pages ask.
import { graphql } from '../../data/generated/gql.js';
import type { OfferState } from '../../data/generated/graphql.js';

export const ApplyPageQuery = graphql(`
  query ApplyPage {
    viewer {
      member {
        id
        email
      }
    }
    mySeller {
      id
      slug
      state
      name {
        zhCN
        en
      }
    }
    mySellerApplication {
      id
      state
      remarks
      submittedAt
      decidedAt
      allowedActions
      ...ApplicationForm_SellerApplication
    }
  }
`);

export const MyOffersQuery = graphql(`
  query MyOffers($filter: ManageableOfferFilter, $after: String) {
    mySeller {
      id
      slug
      state
      suspensionReason
      allowedActions
      name {
        zhCN
        en
      }
      manageableOffers(filter: $filter, first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          ...MyOfferTable_SellerOffer
        }
      }
    }
  }
`);

export const EditOfferQuery = graphql(`
  query EditOffer($offerId: ID!) {
    node(id: $offerId) {
      id
      ... on SellerOffer {
        state
        allowedActions
        product {
          id
          name {
            zhCN
            en
          }
          mpn
        }
        ...OfferForm_SellerOffer
      }
    }
  }
`);

/** The seller's offers in their URL. */
export interface MyOffersParams {
  q?: string;
  state?: OfferState;
  after?: string;
}

export function readMyOffersParams(raw: Record<string, unknown>): MyOffersParams {
  const { q, state, after } = raw;
  return {
    ...(typeof q === 'string' && q.trim() ? { q: q.trim().slice(0, 200) } : {}),
    ...(typeof state === 'string' && /^[A-Z_]+$/.test(state) ? { state: state as OfferState } : {}),
    ...(typeof after === 'string' && after ? { after } : {}),
  };
}
