// The operator takes a product out of search; it stays readable for those who bought it.
import type { Work } from '@agora/kernel/work.js';
import { productErrors } from './product.errors.js';
import { Product } from './product.js';
import { productPolicy } from './product.policy.js';
import { changeProduct } from './product-revision.js';

export async function retireProduct(
  work: Work,
  { productId }: { productId: string },
): Promise<Product> {
  const product = await work.lock(Product, productId, 'productId');
  work.authorize(productPolicy.retire, product, productErrors.PRODUCT_NOT_IN_STATE);
  return changeProduct(work, product, 'RETIRED', () => product.retire());
}
