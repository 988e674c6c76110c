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

/** The page's URL parameters. */
export interface ProductParams {
  /** The quantity that offers are compared at; a whole number as text. */
  quantity?: string;
}

const QUANTITY_DEFAULT = 100;

export function readProductParams(raw: Record<string, unknown>): ProductParams {
  const { quantity } = raw;
  return typeof quantity === 'string' && /^[1-9]\d{0,8}$/.test(quantity) ? { quantity } : {};
}

export const productQuantity = ({ quantity }: ProductParams): number =>
  quantity ? Number(quantity) : QUANTITY_DEFAULT;
