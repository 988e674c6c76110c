// What waits for a seller, counted.
import { graphql } from '../../data/generated/gql.js';

export const SellerTodayQuery = graphql(`
  query SellerToday {
    mySeller {
      id
      slug
      state
      availability
      suspensionReason
      unreadMessageCount
      lowStockCount
      name {
        zhCN
        en
      }
      inactiveOffers {
        code
        count
      }
      scorecard {
        measures {
          code
          judgement
        }
      }
      warnings(first: 5) {
        nodes {
          id
          state
        }
      }
      commissionTerms {
        id
        state
      }
    }
    toConfirm: orders(filter: { side: SELLING, state: AWAITING_CONFIRMATION }, first: 1) {
      totalCount
    }
    toShip: orders(filter: { side: SELLING, state: CONFIRMED }, first: 1) {
      totalCount
    }
    partlyShipped: orders(filter: { side: SELLING, state: PARTLY_SHIPPED }, first: 1) {
      totalCount
    }
    openDemands: demands(filter: { state: OPEN }, first: 1) {
      totalCount
    }
    sentBack: products(filter: { isOwnProposal: true, state: REJECTED }, first: 1) {
      totalCount
    }
    importJobs(first: 20) {
      nodes {
        id
        state
      }
    }
  }
`);

export const SellerQuestionsQuery = graphql(`
  query SellerQuestions($vendorId: ID!) {
    threads(filter: { vendorId: $vendorId, state: OPEN }, first: 1) {
      totalCount
    }
  }
`);
