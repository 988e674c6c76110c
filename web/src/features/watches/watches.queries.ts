// What a member watches, and what can be done with each.
import { graphql } from '../../data/generated/gql.js';

export const WatchesQuery = graphql(`
  query Watches($state: WatchState, $after: String) {
    watches(first: 30, state: $state, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        state
        quantity
        isNew
        armedAt
        metAt
        threshold {
          amount
          currencyCode
        }
        metUnitPrice {
          amount
          currencyCode
        }
        product {
          id
          unit
          name {
            zhCN
            en
          }
          ...ProductLink_Product
        }
        offer {
          id
          vendor {
            ...VendorLink_Vendor
          }
        }
        metOffer {
          id
          vendor {
            ...VendorLink_Vendor
          }
        }
      }
    }
  }
`);

export const RearmWatch = graphql(`
  mutation RearmWatch($input: RearmWatchInput!) {
    rearmWatch(input: $input) {
      watch {
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

export const RemoveWatch = graphql(`
  mutation RemoveWatch($input: RemoveWatchInput!) {
    removeWatch(input: $input) {
      watch {
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

export const MarkWatchesSeen = graphql(`
  mutation MarkWatchesSeen($input: MarkWatchesSeenInput!) {
    markWatchesSeen(input: $input) {
      seenCount
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export interface WatchesParams {
  state?: 'ARMED' | 'MET';
  after?: string;
}

export function readWatchesParams(raw: Record<string, unknown>): WatchesParams {
  const { state, after } = raw;
  return {
    ...(state === 'ARMED' || state === 'MET' ? { state } : {}),
    ...(typeof after === 'string' && after ? { after } : {}),
  };
}

export const watchesVariables = ({ state, after }: WatchesParams) => ({
  state: state ?? null,
  after: after ?? null,
});
