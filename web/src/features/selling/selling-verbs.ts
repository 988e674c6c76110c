// The verbs of a seller: applying, and looking after offers.
import { graphql } from '../../data/generated/gql.js';

export const SubmitSellerApplication = graphql(`
  mutation SubmitSellerApplication($input: SubmitSellerApplicationInput!) {
    submitSellerApplication(input: $input) {
      application {
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

export const ResubmitSellerApplication = graphql(`
  mutation ResubmitSellerApplication($input: ResubmitSellerApplicationInput!) {
    resubmitSellerApplication(input: $input) {
      application {
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

export const CreateSellerOffer = graphql(`
  mutation CreateSellerOffer($input: CreateSellerOfferInput!) {
    createSellerOffer(input: $input) {
      offer {
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

export const UpdateSellerOffer = graphql(`
  mutation UpdateSellerOffer($input: UpdateSellerOfferInput!) {
    updateSellerOffer(input: $input) {
      offer {
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

export const PublishSellerOffer = graphql(`
  mutation PublishSellerOffer($input: PublishSellerOfferInput!) {
    publishSellerOffer(input: $input) {
      offer {
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

export const PauseSellerOffer = graphql(`
  mutation PauseSellerOffer($input: PauseSellerOfferInput!) {
    pauseSellerOffer(input: $input) {
      offer {
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

export const WithdrawSellerOffer = graphql(`
  mutation WithdrawSellerOffer($input: WithdrawSellerOfferInput!) {
    withdrawSellerOffer(input: $input) {
      offer {
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

export const AdjustSellerStock = graphql(`
  mutation AdjustSellerStock($input: AdjustSellerStockInput!) {
    adjustSellerStock(input: $input) {
      offer {
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
