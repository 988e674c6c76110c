// What a company's people change about it.
import { graphql } from '../../data/generated/gql.js';

export const UpdateCompanyProfile = graphql(`
  mutation UpdateCompanyProfile($input: UpdateCompanyProfileInput!) {
    updateCompanyProfile(input: $input) {
      company {
        id
        name
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const AddAddress = graphql(`
  mutation AddAddress($input: AddAddressInput!) {
    addAddress(input: $input) {
      address {
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

export const ChangeAddress = graphql(`
  mutation ChangeAddress($input: ChangeAddressInput!) {
    changeAddress(input: $input) {
      address {
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

export const RemoveAddress = graphql(`
  mutation RemoveAddress($input: RemoveAddressInput!) {
    removeAddress(input: $input) {
      company {
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

export const AddInvoiceProfile = graphql(`
  mutation AddInvoiceProfile($input: AddInvoiceProfileInput!) {
    addInvoiceProfile(input: $input) {
      invoiceProfile {
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

export const ChangeInvoiceProfile = graphql(`
  mutation ChangeInvoiceProfile($input: ChangeInvoiceProfileInput!) {
    changeInvoiceProfile(input: $input) {
      invoiceProfile {
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

export const RemoveInvoiceProfile = graphql(`
  mutation RemoveInvoiceProfile($input: RemoveInvoiceProfileInput!) {
    removeInvoiceProfile(input: $input) {
      company {
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
