// What words find besides products, from its owners: asked by the search field and by the results alike, so
// that the results find the field's answer in the cache.
import { graphql } from '../data/generated/gql.js';

export const SearchGroupsQuery = graphql(`
  query SearchGroups($text: String!) {
    findVendors(text: $text, first: 3) {
      totalCount
      nodes {
        id
        slug
        name {
          zhCN
          en
        }
      }
    }
    demands(filter: { text: $text, state: OPEN }, first: 3) {
      totalCount
      nodes {
        id
        title
      }
    }
    threads(filter: { text: $text }, first: 3) {
      totalCount
      nodes {
        id
        title
      }
    }
  }
`);
