// What could be taken instead, from somebody else: products of the same category offered by vendors who do
// not offer this one, the most alike first. Conditions are let go from the last stated on until enough fit.
import type { Context } from '@agora/kernel/graphql/context.js';
import { attributesById } from '../categories/category.queries.js';
import { ListedVendor } from '../listings/listed-vendor.js';
import { liveOffers } from '../listings/listing.queries.js';
import type { Product, StoredSpecification } from '../products/product.js';
import { productsById } from '../products/product.queries.js';
import type { AttributeFilter } from '../search/search-engine.js';
import { searchNow } from './search-now.js';

const conditionCountMax = 6;
const candidateCount = 60;

export async function sameCategoryAlternates(
  ctx: Context,
  product: Product,
  first: number,
): Promise<Product[]> {
  const { categoryId } = product;
  if (!categoryId) return [];
  const own = new Set((await ctx.load(liveOffers, product.id)).map(({ vendorId }) => vendorId));
  const vendors = await ctx.load(activeVendorIds, 'all');
  const vendorIds = vendors.filter((id) => !own.has(id));
  if (vendorIds.length === 0) return [];
  const conditions = await conditionsOf(ctx, product);
  const found = new Map<string, number>();
  for (let kept = conditions.length; kept >= 0 && found.size < first; kept--) {
    const attributes = conditions.slice(0, kept);
    const query = { categoryId, vendorIds, attributes, first: candidateCount, withFacets: false };
    for (const { productId } of (await searchNow(ctx, query)).hits) {
      if (productId !== product.id && !found.has(productId)) found.set(productId, kept);
    }
  }
  const products = await Promise.all([...found.keys()].map((id) => ctx.load(productsById, id)));
  const likeness = (other: Product) => sharedCount(product.specifications, other.specifications);
  return products
    .filter((other) => other !== null)
    .map((other) => ({ other, shared: likeness(other) }))
    .sort((a, b) => b.shared - a.shared || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, first)
    .map(({ other }) => other);
}

/** One key: 'all'. */
async function activeVendorIds(keys: readonly 'all'[], ctx: Context): Promise<string[][]> {
  const vendors = await ctx.em.find(ListedVendor, { isActive: true }, { orderBy: { id: 'asc' } });
  return keys.map(() => vendors.map(({ id }) => id));
}

/** What the product states for attributes that search can filter, in the order it states them. */
async function conditionsOf(ctx: Context, product: Product): Promise<AttributeFilter[]> {
  const attributes = await Promise.all(
    product.specifications.map(({ attributeId }) => ctx.load(attributesById, attributeId)),
  );
  return product.specifications
    .flatMap((stated, i): AttributeFilter[] => {
      const attribute = attributes[i];
      if (!attribute?.isFilterable) return [];
      const { attributeId, number, option, text, boolean } = stated;
      if (attribute.kind === 'NUMBER') {
        const value = number == null ? undefined : Number(number);
        return value === undefined ? [] : [{ attributeId, kind: 'NUMBER', min: value, max: value }];
      }
      if (attribute.kind === 'BOOLEAN') {
        return boolean == null ? [] : [{ attributeId, kind: 'BOOLEAN', is: boolean }];
      }
      return [{ attributeId, kind: 'ENUM', anyOf: [option ?? text] }];
    })
    .slice(0, conditionCountMax);
}

/** How many specifications two products state alike. Pure. */
export function sharedCount(
  left: readonly StoredSpecification[],
  right: readonly StoredSpecification[],
): number {
  const stated = (s: StoredSpecification) => s.number ?? s.option ?? s.boolean ?? s.text;
  const known = new Map(right.map((s) => [s.attributeId, stated(s)]));
  return left.filter((s) => known.get(s.attributeId) === stated(s)).length;
}
