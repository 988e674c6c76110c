// The operator lets a draft or a retired product be sold.
import type { Work } from '@agora/kernel/work.js';
import { productErrors } from './product.errors.js';
import { productChanged } from './product.events.js';
import { Product } from './product.js';
import { productPolicy } from './product.policy.js';

export async function activateProduct(
  work: Work,
  { productId }: { productId: string },
): Promise<Product> {
  const product = await work.lock(Product, productId, 'productId');
  work.authorize(productPolicy.activate, product, productErrors.PRODUCT_NOT_IN_STATE);
  product.activate();
  product.touch(work.now);
  work.emit(productChanged(product));
  return product;
}
