// What a product is, rewritten by the operator, or by its proposer while it is not accepted. Offers keep
// pointing at it; the index follows. Pictures and documents stay when none are said.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { refuseTwin } from './create-product.js';
import { productErrors } from './product.errors.js';
import { Product } from './product.js';
import { productPolicy } from './product.policy.js';
import { fillProduct, type ProductContent } from './product-content.js';
import { changeProduct } from './product-revision.js';

export interface UpdateProductInput extends ProductContent {
  productId: string;
  /** The revision that was read; STALE_VERSION when somebody was faster. */
  expectedRevision?: number | null;
}

export async function updateProduct(work: Work, input: UpdateProductInput): Promise<Product> {
  const product = await work.lock(Product, input.productId, 'productId');
  work.authorize(productPolicy.update, product, productErrors.PRODUCT_NOT_IN_STATE);
  if (input.expectedRevision && input.expectedRevision !== product.revision) {
    throw new DomainError(commonErrors.STALE_VERSION, { params: { revision: product.revision } });
  }
  const { documents = null, media = null } = input;
  const content = {
    ...input,
    unit: input.unit ?? ((input.kind ?? 'GOODS') === product.kind ? product.unit : null),
    documents: documents ?? product.documents,
    media: media ?? product.media,
  };
  return changeProduct(work, product, 'UPDATED', async () => {
    await fillProduct(work, product, content);
    await refuseTwin(work, product);
  });
}
