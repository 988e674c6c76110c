// What the product page asks: everything about one product, in one query over all subgraphs.
import { graphql } from '../../data/generated/gql.js';

export const ProductPageQuery = graphql(`
  query ProductPage($productId: ID!, $quantity: Int!) {
    product(id: $productId) {
      id
      mpn
      gtin
      state
      name {
        zhCN
        en
      }
      description {
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
        ancestors {
          id
          name {
            zhCN
            en
          }
        }
      }
      unit
      media {
        thumb: url(width: 160)
      }
      mergedInto {
        id
      }
      supersededBy {
        id
        ...ProductLink_Product
      }
      ...WatchButton_Product
      ...OwnPartNumber_Product
      ...RelatedProducts_Product
      ...ProductPictures_Product
      ...SpecificationTable_Product
      ...DocumentList_Product
      ...OfferComparison_Product
      ...ProductQuestions_Product
      ...ProductDemands_Product
    }
  }
`);
