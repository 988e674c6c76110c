// What the seller's pages ask.
import { graphql } from '../../data/generated/gql.js';
import type { InactiveReasonCode, OfferState } from '../../data/generated/graphql.js';

export const ApplyPageQuery = graphql(`
  query ApplyPage {
    viewer {
      member {
        id
        email
      }
      company {
        id
        country
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
      requirements {
        code
        kind
        gate
        isMet
        missing
      }
      documents {
        id
        ...ApplicationDocuments_ApplicationDocument
      }
      ...ApplicationHistory_SellerApplication
      ...ApplicationForm_SellerApplication
    }
  }
`);

export const StandingQuery = graphql(`
  query SellerStanding {
    mySeller {
      id
      slug
      state
      availability
      holidayFrom
      holidayUntil
      availabilityNote {
        zhCN
        en
      }
      suspensionReason
      admittedAt
      allowedActions
      name {
        zhCN
        en
      }
      company {
        id
        verificationState
      }
      ...Scorecard_Seller
      ...SellerWarnings_Seller
      ...CommissionTable_Seller
      ...SellerRecord_Seller
    }
  }
`);

export const SellerMessagesQuery = graphql(`
  query SellerMessagesPage {
    mySeller {
      id
      allowedActions
      answerTemplates {
        id
        title
        text {
          zhCN
          en
        }
      }
      ...SellerMessages_Seller
    }
  }
`);

export const StorefrontEditorQuery = graphql(`
  query StorefrontEditor {
    mySeller {
      id
      slug
      banner
      logo
      allowedActions
      name {
        zhCN
        en
      }
      introduction {
        zhCN
        en
      }
      storefrontPolicies {
        zhCN
        en
      }
      featuredOffers {
        id
      }
      manageableOffers(filter: { state: LIVE }, first: 50) {
        nodes {
          id
          vendorSku
          product {
            id
            mpn
            name {
              zhCN
              en
            }
          }
        }
      }
    }
  }
`);

export const OfferEditPreviewQuery = graphql(`
  query OfferEditPreview($sellerId: ID!, $edit: OfferEditTermsInput!) {
    seller(id: $sellerId) {
      id
      offerEditPreview(edit: $edit) {
        offerCount
        skipCounts {
          code
          count
        }
        rows {
          skipCode
          offer {
            id
            vendorSku
            product {
              id
              mpn
              unit
              name {
                zhCN
                en
              }
            }
          }
          before {
            tiers {
              unitPrice {
                amount
                currencyCode
              }
            }
            onHandQuantity
            leadTimeDays
            state
          }
          after {
            tiers {
              unitPrice {
                amount
                currencyCode
              }
            }
            onHandQuantity
            leadTimeDays
            state
          }
        }
      }
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
      inactiveOffers {
        code
        count
      }
      offerEdits(first: 5) {
        nodes {
          id
          state
          offerCount
          changedCount
          skippedCount
          takenBackCount
          isUndoable
          createdAt
        }
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

export const AllOffersQuery = graphql(`
  query AllOffers($filter: ManageableOfferFilter, $after: String) {
    mySeller {
      id
      manageableOffers(filter: $filter, first: 50, after: $after) {
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
        minimumQuantity
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
  reason?: InactiveReasonCode;
  after?: string;
  /** All in one table instead of by pages. */
  all?: 'true';
}

/** What the list's address asks for, as the graph takes it. */
export const offerFilterOf = ({ q, state, reason }: MyOffersParams) => ({
  text: q ?? null,
  state: state ?? null,
  reason: reason ?? null,
});

export const myOffersVariables = (params: MyOffersParams) => ({
  filter: offerFilterOf(params),
  after: params.after ?? null,
});

export function readMyOffersParams(raw: Record<string, unknown>): MyOffersParams {
  const { q, state, reason, after, all } = raw;
  return {
    ...(typeof q === 'string' && q.trim() ? { q: q.trim().slice(0, 200) } : {}),
    ...(typeof state === 'string' && /^[A-Z_]+$/.test(state) ? { state: state as OfferState } : {}),
    ...(typeof reason === 'string' && /^[A-Z_]+$/.test(reason)
      ? { reason: reason as InactiveReasonCode }
      : {}),
    ...(typeof after === 'string' && after ? { after } : {}),
    ...(all === 'true' ? { all } : {}),
  };
}
