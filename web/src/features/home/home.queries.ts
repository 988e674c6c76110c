// What the home page asks, in one query over five subgraphs.
import { graphql } from '../../data/generated/gql.js';

export const HomePageQuery = graphql(`
  query HomePage {
    categories {
      id
      ...CategoryGrid_Category
    }
    businessUnits {
      id
      ...BusinessUnits_BusinessUnit
      ...SelfOperatedGoods_BusinessUnit
    }
    sellers(first: 9) {
      nodes {
        id
        ...VendorCard_Vendor
      }
    }
    search(query: { sort: NEWEST, inStockOnly: true }, first: 6) {
      totalCount
      ...NewestProducts_SearchResult
    }
    demands(filter: { state: OPEN }, first: 5) {
      totalCount
      nodes {
        id
        ...DemandTeaser_Demand
      }
    }
    articles(first: 4) {
      nodes {
        id
        ...ArticleTeaser_Article
      }
    }
  }
`);
