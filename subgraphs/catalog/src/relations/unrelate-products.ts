// The operator takes back that two products stand in a relation; what was never said is taken back too.
import type { Work } from '@agora/kernel/work.js';
import { requireCurator } from '../categories/category.policy.js';
import { Product } from '../products/product.js';
import { ProductRelation, type RelationKind, relationEnds } from './product-relation.js';

export interface UnrelateProductsInput {
  productId: string;
  otherProductId: string;
  kind: RelationKind;
}

export async function unrelateProducts(work: Work, input: UnrelateProductsInput): Promise<Product> {
  requireCurator(work);
  const { productId, otherProductId, kind } = input;
  const product = await work.get(Product, productId, 'productId');
  await work.em.nativeDelete(ProductRelation, relationEnds(kind, productId, otherProductId));
  return product;
}
