// What the pages of demands and quotes ask.
import { graphql } from '../../data/generated/gql.js';
import type { DemandState } from '../../data/generated/graphql.js';
import { textsIn } from '../../data/search-params.js';

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

export const readDemandsParams = (raw: Record<string, unknown>) =>
  textsIn(raw, 'q', 'mine', 'state', 'after') as DemandsParams;

export const demandsVariables = ({ q, mine, state, after }: DemandsParams) => ({
  filter: { text: q ?? null, mine: mine ? true : null, state: state ?? null },
  after: after ?? null,
});
