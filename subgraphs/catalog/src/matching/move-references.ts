// What this subgraph keeps of a product moves with it when it is merged: relations, bundles, companies' own
// numbers, the rows of sources that it came from, and what members looked at and compare.
import type { Work } from '@agora/kernel/work.js';
import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import { BundlePart } from '../bundles/bundle-part.js';
import { CustomerPartNumber } from '../customer-part-numbers/customer-part-number.js';
import { ProductSource } from '../imports/product-source.js';
import { ComparedProducts } from '../product-lists/compared-products.js';
import { ViewedProduct } from '../product-lists/viewed-product.js';
import { Product } from '../products/product.js';
import { ProductRelation, relationEnds } from '../relations/product-relation.js';
import { Watch } from '../watches/watch.js';
import { rowsNaming } from './rows-naming.js';

export async function moveReferences(work: Work, from: string, to: string): Promise<void> {
  await work.flush();
  await work.em.nativeUpdate(Product, { mergedIntoId: from }, { mergedIntoId: to });
  await work.em.nativeUpdate(
    Product,
    { supersededById: from, id: { $ne: to } },
    { supersededById: to },
  );
  await moveUnique(work, CustomerPartNumber, { from, to, beside: 'companyId' });
  await moveUnique(work, BundlePart, { from, to, beside: 'bundleId' });
  await moveBundle(work, from, to);
  await moveRelations(work, from, to);
  await moveSources(work, from, to);
  await moveViews(work, from, to);
  await moveInComparisons(work, from, to);
  await work.em.nativeUpdate(Watch, { productId: from }, { productId: to });
}

interface Move<T> {
  from: string;
  to: string;
  /** With this column the product is unique: where both are there already, the moved one goes. */
  beside: keyof T & string;
}

async function moveUnique<T extends { id: string; productId: string }>(
  work: Work,
  entity: EntityClass<T>,
  { from, to, beside }: Move<T>,
): Promise<void> {
  const where = { productId: { $in: [from, to] } } as unknown as FilterQuery<T>;
  const rows = (await work.em.find(entity, where, { orderBy: { id: 'asc' } as never })) as T[];
  const taken = new Set(rows.filter((r) => r.productId === to).map((r) => r[beside]));
  for (const row of rows) {
    // A bundle is no part of itself.
    if (row.productId === to) continue;
    if (taken.has(row[beside]) || (row[beside] as unknown) === to) work.remove(row);
    else row.productId = to;
  }
  await work.flush();
}

async function moveBundle(work: Work, from: string, to: string): Promise<void> {
  const own = await work.em.count(BundlePart, { bundleId: to });
  if (own > 0) await work.em.nativeDelete(BundlePart, { bundleId: from });
  else await work.em.nativeUpdate(BundlePart, { bundleId: from }, { bundleId: to });
}

async function moveRelations(work: Work, from: string, to: string): Promise<void> {
  const ends = { $or: [{ productId: from }, { otherProductId: from }] };
  const relations = await work.em.find(ProductRelation, ends, { orderBy: { id: 'asc' } });
  for (const relation of relations) {
    const { kind, fit, remark, relatedAt, id } = relation;
    const one = relation.productId === from ? to : relation.productId;
    const other = relation.otherProductId === from ? to : relation.otherProductId;
    work.remove(relation);
    await work.flush();
    const moved = relationEnds(kind, one, other);
    const isKnown = one === other || (await work.em.count(ProductRelation, moved)) > 0;
    if (isKnown) continue;
    work.add(Object.assign(new ProductRelation(), { id, ...moved, fit, remark, relatedAt }));
  }
}

/** A source describes a product by one of its rows only: the one that stays keeps its own. */
async function moveSources(work: Work, from: string, to: string): Promise<void> {
  const rows = await work.em.find(
    ProductSource,
    { productId: { $in: [from, to] } },
    { orderBy: { id: 'asc' } },
  );
  const described = new Set(
    rows.filter((r) => r.productId === to && r.isDescribing).map((r) => r.source),
  );
  for (const row of rows) {
    if (row.productId === to) continue;
    row.productId = to;
    if (described.has(row.source)) row.isDescribing = false;
  }
}

/** Who looked at both looked at the one that stays when it last looked at either. */
async function moveViews(work: Work, from: string, to: string): Promise<void> {
  const views = await work.em.find(ViewedProduct, { productId: { $in: [from, to] } });
  const known = new Map(views.filter((v) => v.productId === to).map((v) => [v.memberId, v]));
  for (const view of views) {
    if (view.productId === to) continue;
    const other = known.get(view.memberId);
    if (!other) {
      view.productId = to;
      continue;
    }
    if (other.viewedAt < view.viewedAt) other.viewedAt = view.viewedAt;
    work.remove(view);
  }
}

async function moveInComparisons(work: Work, from: string, to: string): Promise<void> {
  for (const list of await rowsNaming(work, ComparedProducts, 'productIds', from)) {
    const moved = list.productIds.map((id) => (id === from ? to : id));
    list.productIds = [...new Set(moved)];
  }
}
