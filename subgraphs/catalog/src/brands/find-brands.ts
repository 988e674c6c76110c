// The brands that names mean: by their own name, by an alias, and through merges to the one that stayed.
import type { Work } from '@agora/kernel/work.js';
import { Brand } from './brand.js';
import { BrandAlias } from './brand-alias.js';

/** Folded name → brand, for those that are known. */
export async function findBrandsByName(
  work: Pick<Work, 'em'>,
  foldedNames: readonly string[],
): Promise<Map<string, Brand>> {
  const among = { foldedName: { $in: [...new Set(foldedNames)] } };
  if (foldedNames.length === 0) return new Map();
  const named = await work.em.find(Brand, among, { orderBy: { id: 'asc' } });
  const aliases = await work.em.find(BrandAlias, among, { orderBy: { id: 'asc' } });
  const elsewhere = [
    ...aliases.map(({ brandId }) => brandId),
    ...named.flatMap(({ mergedIntoId }) => mergedIntoId ?? []),
  ];
  const others =
    elsewhere.length > 0
      ? await work.em.find(Brand, { id: { $in: elsewhere } }, { orderBy: { id: 'asc' } })
      : [];
  const byId = new Map(others.map((brand) => [brand.id, brand]));
  const found = new Map<string, Brand>();
  for (const { foldedName, brandId } of aliases) {
    const brand = byId.get(brandId);
    if (brand) found.set(foldedName, brand);
  }
  for (const brand of named) {
    const stayed = brand.mergedIntoId ? byId.get(brand.mergedIntoId) : brand;
    if (stayed) found.set(brand.foldedName, stayed);
  }
  return found;
}
