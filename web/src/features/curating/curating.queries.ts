// What keeping the catalog asks and does.
import { graphql } from '../../data/generated/gql.js';
import { textsIn } from '../../data/search-params.js';

export const CuratedProductQuery = graphql(`
  query CuratedProduct($productId: ID!) {
    product(id: $productId) {
      id
      kind
      unit
      state
      revision
      mpn
      gtin
      rejectionReason
      allowedActions
      name {
        zhCN
        en
      }
      description {
        zhCN
        en
      }
      category {
        id
      }
      brand {
        id
        name
      }
      specifications {
        text
        number
        option
        boolean
        attribute {
          id
        }
      }
      ...ProductFiles_Product
      ...RelationsEditor_Product
      ...ProductHistory_Product
    }
  }
`);

export const CategoryChoicesQuery = graphql(`
  query CategoryChoices {
    categoryTree {
      id
      slug
      depth
      retiredAt
      name {
        zhCN
        en
      }
    }
  }
`);

export const CategoryRulesQuery = graphql(`
  query CategoryRules($categoryId: ID!) {
    category(id: $categoryId) {
      id
      attributeRules {
        isRequired
        isInherited
        attribute {
          id
          kind
          unit
          name {
            zhCN
            en
          }
          options {
            value
            name {
              zhCN
              en
            }
          }
        }
      }
    }
  }
`);

export const BrandChoicesQuery = graphql(`
  query BrandChoices($text: String) {
    brands(text: $text, first: 20) {
      nodes {
        id
        name
      }
    }
  }
`);

export const MergeSideFragment = graphql(`
  fragment MergeSide_Product on Product {
    id
    state
    mpn
    gtin
    kind
    offerCount
    createdAt
    description {
      zhCN
      en
    }
    name {
      zhCN
      en
    }
    brand {
      id
      name
    }
    category {
      id
      name {
        zhCN
        en
      }
    }
    specifications {
      text
      boolean
      optionName {
        zhCN
        en
      }
      attribute {
        id
        name {
          zhCN
          en
        }
      }
    }
  }
`);

export const MergeProposalsQuery = graphql(`
  query MergeProposals($after: String) {
    mergeProposals(first: 10, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        score
        reasons
        product {
          ...MergeSide_Product
        }
        otherProduct {
          ...MergeSide_Product
        }
      }
    }
  }
`);

export const ProductReviewsQuery = graphql(`
  query ProductReviews($after: String) {
    products(filter: { state: IN_REVIEW }, first: 5, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        updatedAt
        allowedActions
        proposedBy {
          id
          name
        }
        ...MergeSide_Product
        mergeProposals {
          id
          score
          reasons
          product {
            id
            state
            ...MergeSide_Product
          }
          otherProduct {
            id
            state
            ...MergeSide_Product
          }
        }
      }
    }
  }
`);

export const AttributesQuery = graphql(`
  query Attributes($text: String, $after: String) {
    attributes(text: $text, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        unit
        isFilterable
        isComparable
        name {
          zhCN
          en
        }
        options {
          value
          aliases
          name {
            zhCN
            en
          }
        }
      }
    }
  }
`);

export const AttributeChoicesQuery = graphql(`
  query AttributeChoices($text: String) {
    attributes(text: $text, first: 20) {
      nodes {
        id
        kind
        unit
        name {
          zhCN
          en
        }
      }
    }
  }
`);

export const CategoryAttributesQuery = graphql(`
  query CategoryAttributes($categoryId: ID!) {
    category(id: $categoryId) {
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
      attributeRules {
        isRequired
        isInherited
        attribute {
          id
          kind
          unit
          name {
            zhCN
            en
          }
        }
      }
    }
  }
`);

export const OwnProposalsQuery = graphql(`
  query OwnProposals($after: String) {
    products(filter: { isOwnProposal: true }, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        updatedAt
        rejectionReason
        allowedActions
        mergedInto {
          id
        }
        category {
          id
          name {
            zhCN
            en
          }
        }
        ...ProductLink_Product
      }
    }
  }
`);

export const SimilarProductsQuery = graphql(`
  query SimilarProducts($text: String!) {
    search(query: { text: $text }, first: 6) {
      totalCount
      hits {
        nodes {
          offerCount
          product {
            id
            ...ProductLink_Product
          }
        }
      }
    }
  }
`);

export const BrandsQuery = graphql(`
  query Brands($text: String, $after: String) {
    brands(text: $text, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        aliases
      }
    }
  }
`);

/** A list of the catalog's keeping in its URL. */
export interface CuratingParams {
  q?: string;
  after?: string;
}

export const readCuratingParams = (raw: Record<string, unknown>): CuratingParams =>
  textsIn(raw, 'q', 'after');

export const namedVariables = ({ q, after }: CuratingParams) => ({
  text: q ?? null,
  after: after ?? null,
});
