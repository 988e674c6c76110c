// What is shown with a product changed elsewhere: its category, brand or an attribute. Every product concerned
// gets a new revision, and the search index follows. The first few at once, so that a small change is seen at
// once; the rest in the background, a bounded batch after the other, so that a brand of a hundred thousand
// products holds up nobody.
import { IdColumn, IdKey, InstantColumn, JsonColumn } from '@agora/kernel/database/columns.js';
import { giveWay } from '@agora/kernel/give-way.js';
import { newId } from '@agora/kernel/ids.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import { Entity } from '@mikro-orm/decorators/legacy';
import { Brand } from '../brands/brand.js';
import { Product } from '../products/product.js';
import { plainTextOf } from '../products/product-content.js';

const batchSize = 500;

/** Whose products: of a brand, or of any of these categories. */
export interface TouchedProducts {
  brandId?: string;
  categoryIds?: string[];
}

/** The products of a change that are still to be touched. */
@Entity({ tableName: 'product_touches' })
export class ProductTouch {
  @IdKey() id!: string;
  @JsonColumn() products!: TouchedProducts;
  /** Those up to this one have been. */
  @IdColumn() afterProductId!: string;
  @InstantColumn() requestedAt!: Date;
}

export async function touchProducts(work: Work, products: TouchedProducts): Promise<void> {
  await work.flush();
  const afterProductId = await touchBatch(work, products, '');
  if (!afterProductId) return;
  const rest = { id: newId('pto'), products, afterProductId, requestedAt: work.now };
  work.add(Object.assign(new ProductTouch(), rest));
}

/** Goes on until nothing is left to be touched; returns how many batches that took. */
export async function touchRemainingProducts(subgraph: RunningSubgraph): Promise<number> {
  for (let batchCount = 0; ; batchCount++) {
    await giveWay();
    if (!(await subgraph.transact(touchNext))) return batchCount;
  }
}

async function touchNext(work: Work): Promise<boolean> {
  const [next] = await work.em.find(
    ProductTouch,
    {},
    { orderBy: { id: 'asc' }, limit: 1, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!next) return false;
  const after = await touchBatch(work, next.products, next.afterProductId);
  if (after) next.afterProductId = after;
  else work.remove(next);
  return true;
}

/** The last one of a full batch, whereafter there may be more; undefined at the end. */
async function touchBatch(
  work: Work,
  { brandId, categoryIds = [] }: TouchedProducts,
  afterId: string,
): Promise<string | undefined> {
  const whose = brandId ? { brandId } : { categoryId: { $in: categoryIds } };
  const batch = await work.em.find(
    Product,
    { ...whose, id: { $gt: afterId } },
    {
      orderBy: { id: 'asc' },
      limit: batchSize,
      lockMode: LockMode.PESSIMISTIC_WRITE,
      refresh: true,
    },
  );
  const brandIds = [...new Set(batch.flatMap((product) => product.brandId ?? []))];
  const brands = await work.em.find(Brand, { id: { $in: brandIds } });
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  for (const product of batch) {
    product.plainText = plainTextOf(product, names.get(product.brandId ?? ''));
    product.touch(work.now);
  }
  await work.flush();
  return batch.length < batchSize ? undefined : batch.at(-1)?.id;
}
