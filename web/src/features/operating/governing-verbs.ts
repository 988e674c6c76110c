// The operator's verbs on what sellers do: warnings, commission, reviews of offers.
import { graphql } from '../../data/generated/gql.js';

export const RaiseSellerWarning = graphql(`
  mutation RaiseSellerWarning($input: RaiseSellerWarningInput!) {
    raiseSellerWarning(input: $input) {
      warning {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const UpholdSellerWarning = graphql(`
  mutation UpholdSellerWarning($input: UpholdSellerWarningInput!) {
    upholdSellerWarning(input: $input) {
      warning {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const WithdrawSellerWarning = graphql(`
  mutation WithdrawSellerWarning($input: WithdrawSellerWarningInput!) {
    withdrawSellerWarning(input: $input) {
      warning {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const ProposeCommissionTerms = graphql(`
  mutation ProposeCommissionTerms($input: ProposeCommissionTermsInput!) {
    proposeCommissionTerms(input: $input) {
      terms {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const ApproveOfferReview = graphql(`
  mutation ApproveOfferReview($input: ApproveOfferReviewInput!) {
    approveOfferReview(input: $input) {
      review {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const ApproveOfferReviews = graphql(`
  mutation ApproveOfferReviews($input: ApproveOfferReviewsInput!) {
    approveOfferReviews(input: $input) {
      decidedCount
      refusedCount
      waitingCount
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const RejectOfferReviews = graphql(`
  mutation RejectOfferReviews($input: RejectOfferReviewsInput!) {
    rejectOfferReviews(input: $input) {
      decidedCount
      refusedCount
      waitingCount
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const RejectOfferReview = graphql(`
  mutation RejectOfferReview($input: RejectOfferReviewInput!) {
    rejectOfferReview(input: $input) {
      review {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const SetOfferReviewRule = graphql(`
  mutation SetOfferReviewRule($input: SetOfferReviewRuleInput!) {
    setOfferReviewRule(input: $input) {
      rules {
        code
        isActive
        threshold
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);
