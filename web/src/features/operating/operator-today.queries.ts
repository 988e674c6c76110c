// What waits for the operator, counted.
import { graphql } from '../../data/generated/gql.js';

export const OperatorTodayQuery = graphql(`
  query OperatorToday {
    applications: sellerApplications(filter: { state: SUBMITTED }, first: 1) {
      totalCount
    }
    verifications: companyVerifications(filter: { state: SUBMITTED }, first: 1) {
      totalCount
    }
    offerReviewGroups {
      pendingCount
      firstAt
      seller {
        id
        name {
          zhCN
          en
        }
      }
    }
    proposals: products(filter: { state: IN_REVIEW }, first: 1) {
      totalCount
    }
    mergeProposals(state: OPEN, first: 1) {
      totalCount
    }
    toConfirm: orders(filter: { side: SELLING, state: AWAITING_CONFIRMATION }, first: 1) {
      totalCount
    }
    toShip: orders(filter: { side: SELLING, state: CONFIRMED }, first: 1) {
      totalCount
    }
    importJobs(first: 20) {
      nodes {
        id
        state
        vendor {
          __typename
        }
      }
    }
    searchTerms(order: UNANSWERED, days: 30, first: 50) {
      text
      unansweredCount
      hasSynonyms
    }
  }
`);
