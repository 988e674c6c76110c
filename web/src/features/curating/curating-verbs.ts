// The verbs of keeping the catalog.
import { graphql } from '../../data/generated/gql.js';

export const CreateProduct = graphql(`
  mutation CreateProduct($input: CreateProductInput!) {
    createProduct(input: $input) {
      product {
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

export const UpdateProduct = graphql(`
  mutation UpdateProduct($input: UpdateProductInput!) {
    updateProduct(input: $input) {
      product {
        id
        revision
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const AddProductPicture = graphql(`
  mutation AddProductPicture($input: AddProductPictureInput!) {
    addProductPicture(input: $input) {
      product {
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

export const ArrangeProductPictures = graphql(`
  mutation ArrangeProductPictures($input: ArrangeProductPicturesInput!) {
    arrangeProductPictures(input: $input) {
      product {
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

export const AddProductDocument = graphql(`
  mutation AddProductDocument($input: AddProductDocumentInput!) {
    addProductDocument(input: $input) {
      product {
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

export const ArrangeProductDocuments = graphql(`
  mutation ArrangeProductDocuments($input: ArrangeProductDocumentsInput!) {
    arrangeProductDocuments(input: $input) {
      product {
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

export const RelateProducts = graphql(`
  mutation RelateProducts($input: RelateProductsInput!) {
    relateProducts(input: $input) {
      product {
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

export const UnrelateProducts = graphql(`
  mutation UnrelateProducts($input: UnrelateProductsInput!) {
    unrelateProducts(input: $input) {
      product {
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

export const SupersedeProduct = graphql(`
  mutation SupersedeProduct($input: SupersedeProductInput!) {
    supersedeProduct(input: $input) {
      product {
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

export const SetBundleParts = graphql(`
  mutation SetBundleParts($input: SetBundlePartsInput!) {
    setBundleParts(input: $input) {
      product {
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

export const MergeProducts = graphql(`
  mutation MergeProducts($input: MergeProductsInput!) {
    mergeProducts(input: $input) {
      product {
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

export const DismissMergeProposal = graphql(`
  mutation DismissMergeProposal($input: DismissMergeProposalInput!) {
    dismissMergeProposal(input: $input) {
      mergeProposal {
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

export const CreateCategory = graphql(`
  mutation CreateCategory($input: CreateCategoryInput!) {
    createCategory(input: $input) {
      category {
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

export const UpdateCategory = graphql(`
  mutation UpdateCategory($input: UpdateCategoryInput!) {
    updateCategory(input: $input) {
      category {
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

export const MoveCategory = graphql(`
  mutation MoveCategory($input: MoveCategoryInput!) {
    moveCategory(input: $input) {
      category {
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

export const RetireCategory = graphql(`
  mutation RetireCategory($input: RetireCategoryInput!) {
    retireCategory(input: $input) {
      category {
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

export const RestoreCategory = graphql(`
  mutation RestoreCategory($input: RestoreCategoryInput!) {
    restoreCategory(input: $input) {
      category {
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

export const CreateBrand = graphql(`
  mutation CreateBrand($input: CreateBrandInput!) {
    createBrand(input: $input) {
      brand {
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

export const UpdateBrand = graphql(`
  mutation UpdateBrand($input: UpdateBrandInput!) {
    updateBrand(input: $input) {
      brand {
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

export const MergeBrands = graphql(`
  mutation MergeBrands($input: MergeBrandsInput!) {
    mergeBrands(input: $input) {
      brand {
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

export const CreateAttribute = graphql(`
  mutation CreateAttribute($input: CreateAttributeInput!) {
    createAttribute(input: $input) {
      attribute {
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

export const UpdateAttribute = graphql(`
  mutation UpdateAttribute($input: UpdateAttributeInput!) {
    updateAttribute(input: $input) {
      attribute {
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

export const AssignCategoryAttributes = graphql(`
  mutation AssignCategoryAttributes($input: AssignCategoryAttributesInput!) {
    assignCategoryAttributes(input: $input) {
      category {
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

export const ProposeProduct = graphql(`
  mutation ProposeProduct($input: ProposeProductInput!) {
    proposeProduct(input: $input) {
      product {
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

export const SubmitProduct = graphql(`
  mutation SubmitProduct($input: SubmitProductInput!) {
    submitProduct(input: $input) {
      product {
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
