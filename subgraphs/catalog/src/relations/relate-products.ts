// The operator says how two products stand to each other; saying it again changes what is said about it.
import { DomainError } from '@agora/kernel/errors.js';
import { type LocalizedText, localizedTextFrom } from '@agora/kernel/graphql/values.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { requireCurator } from '../categories/category.policy.js';
import { productErrors } from '../products/product.errors.js';
import { Product } from '../products/product.js';
import {
  type AlternateFit,
  ProductRelation,
  type RelationKind,
  relationEnds,
} from './product-relation.js';

export interface RelateProductsInput {
  productId: string;
  otherProductId: string;
  kind: RelationKind;
  fit?: AlternateFit | null;
  remark?: LocalizedText | null;
}

export async function relateProducts(work: Work, input: RelateProductsInput): Promise<Product> {
  requireCurator(work);
  const product = await work.get(Product, input.productId, 'productId');
  const other = await work.get(Product, input.otherProductId, 'otherProductId');
  if (product.id === other.id) {
    throw new DomainError(productErrors.RELATION_TO_ITSELF, { field: ['otherProductId'] });
  }
  const ends = relationEnds(input.kind, product.id, other.id);
  const known = await work.em.findOne(ProductRelation, ends);
  const relation = known ?? Object.assign(new ProductRelation(), { id: newId('rel'), ...ends });
  const { remark } = input;
  const hasRemark = Boolean(remark?.en?.trim() || remark?.zhCN?.trim());
  relation.fit = input.kind === 'ALTERNATE' ? (input.fit ?? 'FUNCTIONAL') : null;
  relation.remark = remark && hasRemark ? localizedTextFrom(remark, 'remark', 300) : null;
  relation.relatedAt = work.now;
  if (!known) work.add(relation);
  return product;
}
