// What the pages of questions and discussions ask.
import { graphql } from '../../data/generated/gql.js';
import type { ThreadState } from '../../data/generated/graphql.js';
import { textsIn } from '../../data/search-params.js';

/** What is said on the page of a question that was just asked, and there alone. */
export const askedNotice = 'asked';

export const ThreadsQuery = graphql(`
  query Threads($filter: ThreadFilterInput!, $after: String) {
    boards {
      id
      name {
        zhCN
        en
      }
    }
    threads(filter: $filter, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        author {
          id
          company {
            id
            name
          }
        }
        product {
          id
          name {
            zhCN
            en
          }
        }
        ...ThreadTeaser_Thread
      }
    }
    mySeller {
      id
    }
  }
`);

export const BoardsQuery = graphql(`
  query Boards {
    boards {
      id
      name {
        zhCN
        en
      }
    }
  }
`);

export const AskedVendorQuery = graphql(`
  query AskedVendor($vendorId: ID!) {
    node(id: $vendorId) {
      id
      ... on Vendor {
        slug
        ...VendorLink_Vendor
      }
    }
  }
`);

export const ThreadPageQuery = graphql(`
  query ThreadPage($threadId: ID!, $after: String) {
    thread(id: $threadId) {
      id
      title
      state
      kind
      bodyHtml
      createdAt
      postCount
      allowedActions
      author {
        id
        displayName
        company {
          id
          name
        }
      }
      product {
        id
        ...ProductLink_Product
      }
      vendor {
        ...VendorLink_Vendor
      }
      acceptedPost {
        id
        ...PostCard_Post
      }
      posts(first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          ...PostCard_Post
        }
      }
    }
  }
`);

/** A list of threads in its URL. */
export interface ThreadsParams {
  q?: string;
  board?: string;
  /** Only questions put to this vendor. */
  vendor?: string;
  state?: ThreadState;
  /** Only those the reader started. */
  mine?: 'true';
  after?: string;
}

export const readThreadsParams = (raw: Record<string, unknown>) =>
  textsIn(raw, 'q', 'board', 'vendor', 'state', 'mine', 'after') as ThreadsParams;

export const threadsVariables = ({ q, board, vendor, state, mine, after }: ThreadsParams) => ({
  filter: {
    text: q ?? null,
    boardId: board ?? null,
    vendorId: vendor ?? null,
    state: state ?? null,
    mine: mine ? true : null,
  },
  after: after ?? null,
});
