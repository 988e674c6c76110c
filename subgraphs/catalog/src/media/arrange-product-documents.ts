// A product's documents as they are to be: in this order, with these words; what is not named is taken away.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { productErrors } from '../products/product.errors.js';
import { Product, type StoredDocument } from '../products/product.js';
import { productPolicy } from '../products/product.policy.js';
import { documentsFrom } from '../products/product-content.js';
import { changeProduct } from '../products/product-revision.js';
import { documentsMax } from './add-product-document.js';
import { refuseForeignPaths } from './arrange-product-pictures.js';
import { mediaErrors } from './media.errors.js';

export interface ArrangeProductDocumentsInput {
  productId: string;
  documents: StoredDocument[];
}

export async function arrangeProductDocuments(
  work: Work,
  input: ArrangeProductDocumentsInput,
): Promise<Product> {
  const product = await work.lock(Product, input.productId, 'productId');
  work.authorize(productPolicy.update, product, productErrors.PRODUCT_NOT_IN_STATE);
  if (input.documents.length > documentsMax) {
    throw new DomainError(mediaErrors.TOO_MANY_FILES, { params: { countMax: documentsMax } });
  }
  refuseForeignPaths(input.documents, product.documents, 'documents');
  return changeProduct(work, product, 'UPDATED', () => {
    product.documents = documentsFrom(input.documents, product.documents);
  });
}
