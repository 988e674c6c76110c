// The operator says what a product is made of; an empty list makes it a product like any other again.
import { DomainError, invalidInput, notFound } from '@agora/kernel/errors.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { requireCurator } from '../categories/category.policy.js';
import { productErrors } from '../products/product.errors.js';
import { Product } from '../products/product.js';
import { bundleErrors } from './bundle.errors.js';
import { BundlePart } from './bundle-part.js';

const partsMax = 50;
const quantityMax = 1_000_000;

export interface SetBundlePartsInput {
  productId: string;
  parts: { productId: string; quantity: number }[];
}

export async function setBundleParts(work: Work, input: SetBundlePartsInput): Promise<Product> {
  requireCurator(work);
  const bundle = await work.lock(Product, input.productId, 'productId');
  const { parts } = input;
  if (parts.length > partsMax) throw invalidInput('parts', 'TOO_MANY', { listMax: partsMax });
  await refuseUnfit(work, bundle, parts);
  await work.em.nativeDelete(BundlePart, { bundleId: bundle.id });
  for (const [position, { productId, quantity }] of parts.entries()) {
    const part = { id: newId('bpt'), bundleId: bundle.id, productId, quantity, position };
    work.add(Object.assign(new BundlePart(), part));
  }
  return bundle;
}

async function refuseUnfit(work: Work, bundle: Product, parts: SetBundlePartsInput['parts']) {
  const ids = parts.map(({ productId }) => productId);
  const known = new Set((await work.em.find(Product, { id: { $in: ids } })).map((p) => p.id));
  for (const [index, { productId, quantity }] of parts.entries()) {
    const field = `parts.${index}`;
    if (!known.has(productId)) throw notFound(`${field}.productId`);
    if (productId === bundle.id) {
      throw new DomainError(productErrors.RELATION_TO_ITSELF, { field: field.split('.') });
    }
    if (ids.indexOf(productId) !== index) throw invalidInput(`${field}.productId`, 'REPEATED');
    if (quantity < 1 || quantity > quantityMax) {
      throw invalidInput(`${field}.quantity`, 'OUT_OF_RANGE', { minimum: 1, maximum: quantityMax });
    }
  }
  if (ids.length === 0) return;
  const nested = await work.em.findOne(BundlePart, {
    $or: [{ bundleId: { $in: ids } }, { productId: bundle.id }],
  });
  if (!nested) return;
  const params = { productId: nested.bundleId };
  throw new DomainError(bundleErrors.BUNDLE_IN_BUNDLE, { field: ['parts'], params });
}
