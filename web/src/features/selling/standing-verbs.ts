// A seller's verbs on its storefront, warnings, commission, texts and edits of many offers.
import { graphql } from '../../data/generated/gql.js';

export const UpdateStorefront = graphql(`
  mutation UpdateStorefront($input: UpdateStorefrontInput!) {
    updateStorefront(input: $input) {
      seller {
        id
        slug
        banner
        logo
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const AppealSellerWarning = graphql(`
  mutation AppealSellerWarning($input: AppealSellerWarningInput!) {
    appealSellerWarning(input: $input) {
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

export const AcceptCommissionTerms = graphql(`
  mutation AcceptCommissionTerms($input: AcceptCommissionTermsInput!) {
    acceptCommissionTerms(input: $input) {
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

export const DeclineCommissionTerms = graphql(`
  mutation DeclineCommissionTerms($input: DeclineCommissionTermsInput!) {
    declineCommissionTerms(input: $input) {
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

export const CreateAnswerTemplate = graphql(`
  mutation CreateAnswerTemplate($input: CreateAnswerTemplateInput!) {
    createAnswerTemplate(input: $input) {
      template {
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

export const UpdateAnswerTemplate = graphql(`
  mutation UpdateAnswerTemplate($input: UpdateAnswerTemplateInput!) {
    updateAnswerTemplate(input: $input) {
      template {
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

export const RemoveAnswerTemplate = graphql(`
  mutation RemoveAnswerTemplate($input: RemoveAnswerTemplateInput!) {
    removeAnswerTemplate(input: $input) {
      seller {
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

export const EditSellerOffers = graphql(`
  mutation EditSellerOffers($input: EditSellerOffersInput!) {
    editSellerOffers(input: $input) {
      offerEdit {
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

export const UndoOfferEdit = graphql(`
  mutation UndoOfferEdit($input: UndoOfferEditInput!) {
    undoOfferEdit(input: $input) {
      offerEdit {
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
