// The operator adds a product. One that exists already is named instead of being made twice.
import { DomainError } from '@agora/kernel/errors.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { requireCurator } from '../categories/category.policy.js';
import { productErrors } from './product.errors.js';
import { productChanged } from './product.events.js';
import { Product } from './product.js';
import { fillProduct, type ProductContent } from './product-content.js';
import { recordBirth } from './product-revision.js';
import { requireComplete } from './require-complete.js';

export interface CreateProductInput extends ProductContent {
  id: string;
}

export interface CreateDraftInput extends CreateProductInput {
  isDraft?: boolean | null;
}

/** The operator adds a product that can be sold at once, or a draft to be completed. */
export async function createProduct(work: Work, input: CreateDraftInput): Promise<Product> {
  requireCurator(work);
  const made = await earlier(work, Product, 'prd', input, () => true);
  if (made) return made;
  const product = await newProduct(work, input);
  if (!input.isDraft) {
    await requireComplete(work, product);
    product.activate();
  }
  recordBirth(work, product, 'CREATED');
  work.emit(productChanged(product));
  return product;
}

/** A draft with this content, written; its creator decides what becomes of it. */
export async function newProduct(work: Work, input: CreateProductInput): Promise<Product> {
  const product = new Product();
  product.id = input.id;
  product.createdAt = work.now;
  product.updatedAt = work.now;
  product.touchedAt = work.now;
  product.contentHash = contentHash(input);
  await fillProduct(work, product, input);
  await refuseTwin(work, product);
  return work.add(product);
}

/** Stops when another product has the same GTIN, or the same brand and part number. */
export async function refuseTwin(work: Work, product: Product): Promise<void> {
  const twin = await findTwin(work, product);
  if (!twin || twin.id === product.id) return;
  const field = [product.gtin && twin.gtin === product.gtin ? 'gtin' : 'mpn'];
  throw new DomainError(productErrors.PRODUCT_EXISTS, { field, params: { productId: twin.id } });
}

export async function findTwin(
  work: Work,
  { gtin, brandId, foldedMpn }: Pick<Product, 'gtin' | 'brandId' | 'foldedMpn'>,
): Promise<Product | null> {
  const byGtin = gtin ? await work.em.findOne(Product, { gtin }) : null;
  if (byGtin) return byGtin;
  return brandId && foldedMpn ? work.em.findOne(Product, { brandId, foldedMpn }) : null;
}
