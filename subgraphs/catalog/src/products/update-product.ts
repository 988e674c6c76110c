// The operator rewrites what a product is. Offers keep pointing at it; the index follows.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { refuseTwin } from './create-product.js';
import { productChanged } from './product.events.js';
import { Product } from './product.js';
import { productPolicy } from './product.policy.js';
import { fillProduct, type ProductContent } from './product-content.js';

export interface UpdateProductInput extends ProductContent {
  productId: string;
  /** The revision that was read; STALE_VERSION when somebody was faster. */
  expectedRevision?: number | null;
}

export async function updateProduct(work: Work, input: UpdateProductInput): Promise<Product> {
  const product = await work.lock(Product, input.productId, 'productId');
  work.authorize(productPolicy.update, product);
  if (input.expectedRevision && input.expectedRevision !== product.revision) {
    throw new DomainError(commonErrors.STALE_VERSION, { params: { revision: product.revision } });
  }
  await fillProduct(work, product, input);
  await refuseTwin(work, product);
  product.touch(work.now);
  work.emit(productChanged(product));
  return product;
}
