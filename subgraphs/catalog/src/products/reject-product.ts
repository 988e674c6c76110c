// The operator gives a proposed product back, and says why; its proposer may mend and submit it again.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { productErrors } from './product.errors.js';
import { Product } from './product.js';
import { productPolicy } from './product.policy.js';
import { changeProduct } from './product-revision.js';

export interface RejectProductInput {
  productId: string;
  reason: string;
}

export async function rejectProduct(work: Work, input: RejectProductInput): Promise<Product> {
  const product = await work.lock(Product, input.productId, 'productId');
  work.authorize(productPolicy.reject, product, productErrors.PRODUCT_NOT_IN_STATE);
  const reason = textFrom(input.reason, 'reason', 1000);
  return changeProduct(work, product, 'REJECTED', () => product.reject(reason), reason);
}
