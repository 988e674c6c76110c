// The operator renames a brand and says what else it is called.
import { DomainError } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { brandErrors } from '../brands/brand.errors.js';
import { Brand, foldBrandName } from '../brands/brand.js';
import { findBrandsByName } from '../brands/find-brands.js';
import { setBrandAliases } from '../brands/set-brand-aliases.js';
import { requireCurator } from '../categories/category.policy.js';
import { touchProducts } from './touch-products.js';

export interface UpdateBrandInput {
  brandId: string;
  name: string;
  /** All its other names; null leaves them as they are. */
  aliases?: string[] | null;
}

export async function updateBrand(work: Work, input: UpdateBrandInput): Promise<Brand> {
  requireCurator(work);
  const brand = await work.lock(Brand, input.brandId, 'brandId');
  const name = textFrom(input.name, 'name', 120);
  const isRenamed = name !== brand.name;
  const same = (await findBrandsByName(work, [foldBrandName(name)])).get(foldBrandName(name));
  if (same && same.id !== brand.id) {
    throw new DomainError(brandErrors.BRAND_EXISTS, {
      field: ['name'],
      params: { brandId: same.id },
    });
  }
  brand.name = name;
  brand.foldedName = foldBrandName(name);
  if (input.aliases) await setBrandAliases(work, brand, input.aliases);
  await work.flush();
  if (isRenamed) await touchProducts(work, { brandId: brand.id });
  return brand;
}
