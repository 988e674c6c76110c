// The verbs on demands and quotes.
import { graphql } from '../../data/generated/gql.js';

export const PublishDemand = graphql(`
  mutation PublishDemand($input: PublishDemandInput!) {
    publishDemand(input: $input) {
      demand {
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

export const CloseDemand = graphql(`
  mutation CloseDemand($input: CloseDemandInput!) {
    closeDemand(input: $input) {
      demand {
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

export const CancelDemand = graphql(`
  mutation CancelDemand($input: CancelDemandInput!) {
    cancelDemand(input: $input) {
      demand {
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

export const AwardDemand = graphql(`
  mutation AwardDemand($input: AwardDemandInput!) {
    awardDemand(input: $input) {
      demand {
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

export const SubmitQuote = graphql(`
  mutation SubmitQuote($input: SubmitQuoteInput!) {
    submitQuote(input: $input) {
      quote {
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

export const ReviseQuote = graphql(`
  mutation ReviseQuote($input: ReviseQuoteInput!) {
    reviseQuote(input: $input) {
      quote {
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

export const WithdrawQuote = graphql(`
  mutation WithdrawQuote($input: WithdrawQuoteInput!) {
    withdrawQuote(input: $input) {
      quote {
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
