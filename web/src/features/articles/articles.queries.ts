// What the pages of articles ask.
import { graphql } from '../../data/generated/gql.js';

export const ArticlesQuery = graphql(`
  query Articles($after: String) {
    articles(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...ArticleTeaser_Article
      }
    }
  }
`);

export const ArticlePageQuery = graphql(`
  query ArticlePage($slug: String!) {
    article(slug: $slug) {
      id
      publishedAt
      title {
        zhCN
        en
      }
      summary {
        zhCN
        en
      }
      bodyHtml {
        zhCN
        en
      }
      author {
        id
        displayName
      }
      products {
        id
        ...ProductLink_Product
      }
    }
  }
`);
