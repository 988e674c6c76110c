// What the search page asks; apart from the page, so that the question leaves before the page's code is here.
import { graphql } from '../../data/generated/gql.js';
import { quantityOf, type SearchParams, searchInputOf } from '../../data/search-params.js';

export const SearchPageQuery = graphql(`
  query SearchPage(
    $query: SearchInput!
    $categoryId: ID!
    $hasCategory: Boolean!
    $after: String
    $quantity: Int!
  ) {
    category(id: $categoryId) @include(if: $hasCategory) {
      id
      name {
        zhCN
        en
      }
      ancestors {
        id
        name {
          zhCN
          en
        }
      }
    }
    search(query: $query, first: 24, after: $after) {
      totalCount
      correctedText
      ...SearchResults_SearchResult
      facets {
        ...Facets_SearchFacets
        ...SearchConditions_SearchFacets
      }
    }
  }
`);

export const searchVariables = (params: SearchParams) => ({
  query: searchInputOf(params),
  categoryId: params.category ?? '',
  hasCategory: params.category !== undefined,
  after: params.after ?? null,
  quantity: quantityOf(params),
});
