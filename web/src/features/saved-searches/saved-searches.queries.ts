// Saved searches: what a member keeps, how much each finds, and what can be done with it.
import { graphql } from '../../data/generated/gql.js';

export const SavedSearchesQuery = graphql(`
  query SavedSearches($after: String) {
    savedSearches(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        query
        totalCount
        newCount
        createdAt
        openedAt
      }
    }
  }
`);

export const OpenSavedSearch = graphql(`
  mutation OpenSavedSearch($input: OpenSavedSearchInput!) {
    openSavedSearch(input: $input) {
      savedSearch {
        id
        openedAt
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const RenameSavedSearch = graphql(`
  mutation RenameSavedSearch($input: RenameSavedSearchInput!) {
    renameSavedSearch(input: $input) {
      savedSearch {
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

export const DeleteSavedSearch = graphql(`
  mutation DeleteSavedSearch($input: DeleteSavedSearchInput!) {
    deleteSavedSearch(input: $input) {
      savedSearch {
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
