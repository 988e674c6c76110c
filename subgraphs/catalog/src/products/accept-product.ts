// The operator lets a proposed product into the catalog.
import type { Work } from '@agora/kernel/work.js';
import { productErrors } from './product.errors.js';
import { Product } from './product.js';
import { productPolicy } from './product.policy.js';
import { changeProduct } from './product-revision.js';
import { requireComplete } from './require-complete.js';

export async function acceptProduct(
  work: Work,
  { productId }: { productId: string },
): Promise<Product> {
  const product = await work.lock(Product, productId, 'productId');
  work.authorize(productPolicy.accept, product, productErrors.PRODUCT_NOT_IN_STATE);
  await requireComplete(work, product);
  return changeProduct(work, product, 'ACCEPTED', () => product.activate());
}
