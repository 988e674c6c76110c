// A seller proposes a product that the catalog lacks: a draft until the operator activates it.
import { earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { requireCurator } from '../categories/category.policy.js';
import { type CreateProductInput, newProduct } from './create-product.js';
import { productChanged } from './product.events.js';
import { Product } from './product.js';

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
  work.emit(productChanged(product));
  return product;
}
