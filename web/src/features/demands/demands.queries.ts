// What the pages of demands and quotes ask.
import { graphql } from '../../data/generated/gql.js';
import type { DemandState } from '../../data/generated/graphql.js';

export const DemandsQuery = graphql(`
  query Demands($filter: DemandFilterInput!, $after: String) {
    demands(filter: $filter, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...DemandTable_Demand
      }
    }
  }
`);

export const DemandPageQuery = graphql(`
  query DemandPage($demandId: ID!) {
    demand(id: $demandId) {
      id
      number
      title
      state
      description
      deliveryPlace
      deliverBy
      closesAt
      closedAt
      createdAt
      currencyCode
      buyer {
        id
        name
      }
      award {
        id
        at
        by {
          id
          displayName
        }
        purchase {
          id
          number
        }
        quote {
          id
          vendor {
            id
            ...VendorLink_Vendor
          }
        }
      }
      myQuote {
        id
        ...MyQuote_Quote
      }
      ...QuoteCount_Demand
      ...DemandLines_Demand
      ...DemandActions_Demand
      ...QuoteComparison_Demand
    }
  }
`);

export const QuotePageQuery = graphql(`
  query QuoteForm($demandId: ID!) {
    demand(id: $demandId) {
      id
      number
      title
      allowedActions
      ...QuoteForm_Demand
    }
  }
`);

export const QuotesQuery = graphql(`
  query Quotes($after: String) {
    quotes(filter: { mine: true }, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...QuoteTable_Quote
      }
    }
  }
`);

/** A list of demands in its URL. */
export interface DemandsParams {
  q?: string;
  mine?: 'true';
  state?: DemandState;
  after?: string;
}

export function readDemandsParams(raw: Record<string, unknown>): DemandsParams {
  const { q, mine, state, after } = raw;
  return {
    ...(typeof q === 'string' && q.trim() ? { q: q.trim().slice(0, 200) } : {}),
    ...(mine === 'true' ? { mine } : {}),
    ...(typeof state === 'string' && /^[A-Z_]+$/.test(state)
      ? { state: state as DemandState }
      : {}),
    ...(typeof after === 'string' && after ? { after } : {}),
  };
}

export const demandsVariables = ({ q, mine, state, after }: DemandsParams) => ({
  filter: { text: q ?? null, mine: mine ? true : null, state: state ?? null },
  after: after ?? null,
});
