// The products that rows mean, in a few statements: by the source's own key, by GTIN, by brand and part number.
import type { EntityManager } from '@agora/kernel/database/database.js';
import { foldBrandName } from '../brands/brand.js';
import { findBrandsByName } from '../brands/find-brands.js';
import type { ImportedRow } from '../import/imported-row.js';
import { ProductSource } from '../imports/product-source.js';
import { Product } from '../products/product.js';
import { normalizePartNumber } from '../search/tokens.js';

export async function productsMeant(
  em: EntityManager,
  source: string,
  rows: readonly ImportedRow[],
): Promise<Map<ImportedRow, string>> {
  const keyOf = (row: ImportedRow) => row.productKey ?? row.sourceKey;
  const keys = unique(rows.map((row) => keyOf(row) || null));
  const sources = await em.find(ProductSource, { source, sourceKey: { $in: keys } });
  const bySource = new Map(sources.map(({ sourceKey, productId }) => [sourceKey, productId]));
  const gtins = unique(rows.map(({ gtin }) => gtin?.padStart(14, '0') ?? null));
  const parts = unique(rows.map(({ mpn }) => (mpn ? normalizePartNumber(mpn) : null)));
  const names = unique(rows.map(({ brandName }) => (brandName ? foldBrandName(brandName) : null)));
  const brands = await findBrandsByName({ em: em as never }, names);
  const brandOf = new Map([...brands].map(([name, { id }]) => [name, id]));
  const found = await em.find(
    Product,
    {
      $or: [{ id: { $in: keys } }, { gtin: { $in: gtins } }, { foldedMpn: { $in: parts } }],
      state: { $nin: ['RETIRED', 'MERGED', 'REJECTED'] },
    },
    { fields: ['id', 'gtin', 'foldedMpn', 'brandId'], orderBy: { id: 'asc' } },
  );
  const byId = new Map(found.map(({ id }) => [id, id]));
  const byGtin = new Map(found.map(({ gtin, id }) => [gtin, id]));
  const byPart = new Map(
    found.map(({ brandId, foldedMpn, id }) => [`${brandId}|${foldedMpn}`, id]),
  );
  const meant = rows.flatMap((row): [ImportedRow, string][] => {
    const part = row.mpn ? normalizePartNumber(row.mpn) : null;
    const brandId = row.brandName ? brandOf.get(foldBrandName(row.brandName)) : undefined;
    const id =
      bySource.get(keyOf(row)) ??
      byId.get(keyOf(row)) ??
      (row.gtin ? byGtin.get(row.gtin.padStart(14, '0')) : undefined) ??
      (part && brandId ? byPart.get(`${brandId}|${part}`) : undefined);
    return id ? [[row, id]] : [];
  });
  return new Map(meant);
}

const unique = (values: readonly (string | null)[]) => [
  ...new Set(values.filter((value): value is string => !!value)),
];
