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

export const SaveSellerApplication = graphql(`
  mutation SaveSellerApplication($input: SaveSellerApplicationInput!) {
    saveSellerApplication(input: $input) {
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

export const WithdrawSellerApplication = graphql(`
  mutation WithdrawSellerApplication($input: WithdrawSellerApplicationInput!) {
    withdrawSellerApplication(input: $input) {
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

export const AddApplicationDocument = graphql(`
  mutation AddApplicationDocument($input: AddApplicationDocumentInput!) {
    addApplicationDocument(input: $input) {
      document {
        id
        kind
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const RemoveApplicationDocument = graphql(`
  mutation RemoveApplicationDocument($input: RemoveApplicationDocumentInput!) {
    removeApplicationDocument(input: $input) {
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

export const SetSellerAvailability = graphql(`
  mutation SetSellerAvailability($input: SetSellerAvailabilityInput!) {
    setSellerAvailability(input: $input) {
      seller {
        id
        availability
        holidayFrom
        holidayUntil
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const CloseSeller = graphql(`
  mutation CloseSeller($input: CloseSellerInput!) {
    closeSeller(input: $input) {
      seller {
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
