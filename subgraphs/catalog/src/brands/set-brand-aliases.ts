// The operator says what else a brand is called; sources that write it so mean this brand.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { requireCurator } from '../categories/category.policy.js';
import { brandErrors } from './brand.errors.js';
import { Brand, foldBrandName } from './brand.js';
import { BrandAlias } from './brand-alias.js';
import { findBrandsByName } from './find-brands.js';

const aliasesMax = 50;

/** Exactly these; a name that another brand has is refused. */
export async function setBrandAliases(work: Work, brand: Brand, names: string[]): Promise<void> {
  requireCurator(work);
  if (names.length > aliasesMax) throw invalidInput('aliases', 'TOO_MANY', { listMax: aliasesMax });
  const wanted = new Map(
    names.map((name, index) => {
      const text = textFrom(name, `aliases.${index}`, 120);
      return [foldBrandName(text), text] as const;
    }),
  );
  wanted.delete(brand.foldedName);
  const taken = await findBrandsByName(work, [...wanted.keys()]);
  for (const other of taken.values()) {
    if (other.id === brand.id) continue;
    const params = { brandId: other.id };
    throw new DomainError(brandErrors.BRAND_EXISTS, { field: ['aliases'], params });
  }
  const present = await work.em.find(BrandAlias, { brandId: brand.id });
  for (const alias of present) {
    if (wanted.has(alias.foldedName)) wanted.delete(alias.foldedName);
    else work.remove(alias);
  }
  for (const [foldedName, name] of wanted) {
    const alias = { id: newId('bal'), brandId: brand.id, name, foldedName };
    work.add(Object.assign(new BrandAlias(), alias));
  }
}
