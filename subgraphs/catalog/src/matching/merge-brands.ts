// Two brands turn out to be one: products of the one that goes belong to the one that stays, its names lead
// there, and products of both with one part number are merged, because they have become the same.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { Brand } from '../brands/brand.js';
import { BrandAlias } from '../brands/brand-alias.js';
import { requireCurator } from '../categories/category.policy.js';
import { touchProducts } from '../curating/touch-products.js';
import { productErrors } from '../products/product.errors.js';
import { Product } from '../products/product.js';
import { SavedSearch } from '../saved-searches/saved-search.js';
import { matchingErrors } from './matching.errors.js';
import { mergeProducts } from './merge-products.js';
import { rowsNaming } from './rows-naming.js';

const twinsMax = 200;

export interface MergeBrandsInput {
  /** The one that goes. */
  brandId: string;
  /** The one that stays. */
  intoBrandId: string;
}

export async function mergeBrands(work: Work, input: MergeBrandsInput): Promise<Brand> {
  requireCurator(work);
  const { brandId, intoBrandId } = input;
  if (brandId === intoBrandId) {
    throw new DomainError(productErrors.RELATION_TO_ITSELF, { field: ['intoBrandId'] });
  }
  const [firstId = '', secondId = ''] = [brandId, intoBrandId].sort();
  const first = await work.lock(Brand, firstId, 'brandId');
  const second = await work.lock(Brand, secondId, 'intoBrandId');
  const [gone, stays] = first.id === brandId ? [first, second] : [second, first];
  if (gone.mergedIntoId || stays.mergedIntoId) throw new DomainError(matchingErrors.BRAND_MERGED);
  await mergeTwins(work, gone, stays);
  gone.mergedIntoId = stays.id;
  await work.flush();
  await work.em.nativeUpdate(Product, { brandId: gone.id }, { brandId: stays.id });
  await work.em.nativeUpdate(Brand, { mergedIntoId: gone.id }, { mergedIntoId: stays.id });
  await work.em.nativeUpdate(BrandAlias, { brandId: gone.id }, { brandId: stays.id });
  await rememberName(work, gone, stays);
  await moveInSavedSearches(work, gone.id, stays.id);
  await touchProducts(work, { brandId: stays.id });
  return stays;
}

async function mergeTwins(work: Work, gone: Brand, stays: Brand): Promise<void> {
  const options = { orderBy: { id: 'asc' } as const };
  const going = await work.em.find(
    Product,
    { brandId: gone.id, foldedMpn: { $ne: null } },
    options,
  );
  const foldedMpn = { $in: going.flatMap((p) => p.foldedMpn ?? []) };
  const staying = await work.em.find(Product, { brandId: stays.id, foldedMpn }, options);
  const byMpn = new Map(staying.map((product) => [product.foldedMpn, product]));
  const twins = going.filter((product) => byMpn.has(product.foldedMpn));
  if (twins.length > twinsMax) throw invalidInput('brandId', 'TOO_MANY', { listMax: twinsMax });
  for (const { id, foldedMpn: mpn } of twins) {
    await mergeProducts(work, { productId: id, intoProductId: byMpn.get(mpn)?.id ?? '' });
    await work.flush();
  }
}

/** Who searches for products of the one that goes looks for those of the other from now on. */
async function moveInSavedSearches(work: Work, from: string, to: string): Promise<void> {
  for (const saved of await rowsNaming(work, SavedSearch, 'query', from)) {
    const brandIds = (saved.query.brandIds ?? []).map((id) => (id === from ? to : id));
    saved.query = { ...saved.query, brandIds: [...new Set(brandIds)] };
  }
}

/** The old name stays with its own row too, so that nobody can take it. */
async function rememberName(work: Work, gone: Brand, stays: Brand): Promise<void> {
  const { name, foldedName } = gone;
  if ((await work.em.count(BrandAlias, { foldedName })) > 0) return;
  const alias = { id: newId('bal'), brandId: stays.id, name, foldedName };
  work.add(Object.assign(new BrandAlias(), alias));
}
