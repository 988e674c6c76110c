// What the storefront and the directory ask. A slug names a business unit or a seller; both are asked.
import { graphql } from '../../data/generated/gql.js';
import { textsIn } from '../../data/search-params.js';

export const StorefrontQuery = graphql(`
  query Storefront($slug: String!, $after: String) {
    businessUnit(slug: $slug) {
      id
      ...Storefront_Vendor
    }
    seller(slug: $slug) {
      id
      banner
      logo
      state
      availability
      holidayUntil
      availabilityNote {
        zhCN
        en
      }
      storefrontPolicies {
        zhCN
        en
      }
      ...Storefront_Vendor
    }
  }
`);

export const DirectoryQuery = graphql(`
  query VendorDirectory($after: String) {
    businessUnits {
      id
      ...VendorCard_Vendor
    }
    sellers(first: 24, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...VendorCard_Vendor
      }
    }
  }
`);

export const FoundVendorsQuery = graphql(`
  query FoundVendors($text: String!, $after: String) {
    findVendors(text: $text, first: 24, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...VendorCard_Vendor
      }
    }
  }
`);

/** Pages by cursor. */
export interface CursorParams {
  after?: string;
}

export const readCursor = (raw: Record<string, unknown>): CursorParams => textsIn(raw, 'after');

/** The directory's URL parameters. */
export interface DirectoryParams extends CursorParams {
  /** Words of a vendor's name. */
  q?: string;
}

export const readDirectoryParams = (raw: Record<string, unknown>): DirectoryParams => ({
  ...(typeof raw.q === 'string' && raw.q.trim() ? { q: raw.q.trim().slice(0, 200) } : {}),
  ...readCursor(raw),
});
