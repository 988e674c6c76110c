// Its proposer asks the operator to look at a product, for the first time or again after a rejection.
import type { Work } from '@agora/kernel/work.js';
import { productErrors } from './product.errors.js';
import { Product } from './product.js';
import { productPolicy } from './product.policy.js';
import { changeProduct } from './product-revision.js';

export async function submitProduct(
  work: Work,
  { productId }: { productId: string },
): Promise<Product> {
  const product = await work.lock(Product, productId, 'productId');
  work.authorize(productPolicy.submit, product, productErrors.PRODUCT_NOT_IN_STATE);
  return changeProduct(work, product, 'SUBMITTED', () => product.submit());
}
