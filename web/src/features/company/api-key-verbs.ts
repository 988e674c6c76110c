// What people do about their company's API keys.
import { graphql } from '../../data/generated/gql.js';

export const CreateApiKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      apiKey {
        id
      }
      secret
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const RevokeApiKey = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      apiKey {
        id
        state
        allowedActions
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);
