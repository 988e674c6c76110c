// The operator adds a maker.
import { DomainError } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { requireCurator } from '../categories/category.policy.js';
import { brandErrors } from './brand.errors.js';
import { Brand, foldBrandName } from './brand.js';
import { findBrandsByName } from './find-brands.js';

export interface CreateBrandInput {
  id: string;
  name: string;
}

export async function createBrand(work: Work, input: CreateBrandInput): Promise<Brand> {
  requireCurator(work);
  const made = await earlier(work, Brand, 'brd', input, () => true);
  if (made) return made;
  const brand = new Brand();
  brand.id = input.id;
  brand.name = textFrom(input.name, 'name', 120);
  brand.foldedName = foldBrandName(brand.name);
  brand.contentHash = contentHash(input);
  const same = (await findBrandsByName(work, [brand.foldedName])).get(brand.foldedName);
  if (same) {
    throw new DomainError(brandErrors.BRAND_EXISTS, {
      field: ['name'],
      params: { brandId: same.id },
    });
  }
  return work.add(brand);
}
