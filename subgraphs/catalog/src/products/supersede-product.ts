// The operator names the product that takes another's place; buyers of the old one are led to it.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { productErrors } from './product.errors.js';
import { Product } from './product.js';
import { productPolicy } from './product.policy.js';
import { changeProduct } from './product-revision.js';

const chainMax = 50;

export interface SupersedeProductInput {
  productId: string;
  /** Null takes the naming back. */
  successorId?: string | null;
}

export async function supersedeProduct(
  work: Work,
  { productId, successorId }: SupersedeProductInput,
): Promise<Product> {
  const product = await work.lock(Product, productId, 'productId');
  work.authorize(productPolicy.supersede, product, productErrors.PRODUCT_NOT_IN_STATE);
  const successor = successorId ? await work.get(Product, successorId, 'successorId') : null;
  await refuseCircle(work, product, successor);
  return changeProduct(work, product, 'UPDATED', () => {
    product.supersededById = successor?.id ?? null;
  });
}

/** What takes a product's place is never, by any number of steps, replaced by it. */
async function refuseCircle(work: Work, product: Product, successor: Product | null) {
  let next = successor;
  for (let step = 0; next && step < chainMax; step++) {
    if (next.id === product.id) {
      throw new DomainError(productErrors.RELATION_TO_ITSELF, { field: ['successorId'] });
    }
    next = next.supersededById ? await work.find(Product, next.supersededById) : null;
  }
}
