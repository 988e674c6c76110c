// A seller proposes a product that the catalog lacks: the operator looks at it before anybody else does.
import { earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { requireCurator } from '../categories/category.policy.js';
import { type CreateProductInput, newProduct } from './create-product.js';
import { productChanged } from './product.events.js';
import { Product } from './product.js';
import { recordBirth } from './product-revision.js';

/** A seller's agent proposes a product that the catalog lacks. */
export async function proposeProduct(work: Work, input: CreateProductInput): Promise<Product> {
  const { companyId } = work.actor.requireMember();
  if (!work.actor.actsFor(companyId, 'SELLER_AGENT')) requireCurator(work);
  const made = await earlier(
    work,
    Product,
    'prd',
    input,
    (p) => p.proposedByCompanyId === companyId,
  );
  if (made) return made;
  const product = await newProduct(work, input);
  product.proposedByCompanyId = companyId;
  product.submit();
  recordBirth(work, product, 'PROPOSED');
  work.emit(productChanged(product));
  return product;
}
