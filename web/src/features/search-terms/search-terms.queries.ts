// What people search and which words mean the same: the operator's side of search.
import { graphql } from '../../data/generated/gql.js';
import type { SearchTermOrder } from '../../data/generated/graphql.js';

export const SearchTermsQuery = graphql(`
  query SearchTerms($order: SearchTermOrder!, $days: Int!) {
    searchTerms(order: $order, days: $days, first: 80) {
      text
      searchCount
      unansweredCount
      correctedCount
      lastSearchedOn
      hasSynonyms
    }
  }
`);

export const SynonymGroupsQuery = graphql(`
  query SynonymGroups($filter: SynonymGroupFilterInput, $after: String) {
    synonymGroups(filter: $filter, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        terms
        language
        isOneWay
        revision
        changedAt
        changedBy {
          id
          displayName
        }
        revisions {
          revision
          terms
          isOneWay
          changedAt
          changedBy {
            id
            displayName
          }
        }
      }
    }
  }
`);

export const CreateSynonymGroup = graphql(`
  mutation CreateSynonymGroup($input: CreateSynonymGroupInput!) {
    createSynonymGroup(input: $input) {
      synonymGroup {
        id
        revision
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const UpdateSynonymGroup = graphql(`
  mutation UpdateSynonymGroup($input: UpdateSynonymGroupInput!) {
    updateSynonymGroup(input: $input) {
      synonymGroup {
        id
        revision
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const RemoveSynonymGroup = graphql(`
  mutation RemoveSynonymGroup($input: RemoveSynonymGroupInput!) {
    removeSynonymGroup(input: $input) {
      synonymGroup {
        id
        isRemoved
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

/** The pages' URL parameters. */
export interface SearchTermsParams {
  order?: SearchTermOrder;
  days?: '7' | '90';
}

export interface SynonymsParams {
  q?: string;
  after?: string;
}

export const readSearchTermsParams = (raw: Record<string, unknown>): SearchTermsParams => ({
  ...(raw.order === 'POPULAR' || raw.order === 'CORRECTED' ? { order: raw.order } : {}),
  ...(raw.days === '7' || raw.days === '90' ? { days: raw.days } : {}),
});

export const readSynonymsParams = ({ q, after }: Record<string, unknown>): SynonymsParams => ({
  ...(typeof q === 'string' && q.trim() ? { q: q.trim().slice(0, 60) } : {}),
  ...(typeof after === 'string' && after ? { after } : {}),
});

export const searchTermsVariables = ({ order, days }: SearchTermsParams) => ({
  order: order ?? ('UNANSWERED' as const),
  days: Number(days ?? 30),
});

export const synonymsVariables = ({ q, after }: SynonymsParams) => ({
  filter: { text: q ?? null },
  after: after ?? null,
});
