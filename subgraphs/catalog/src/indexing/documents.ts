// Turns rows into what the search engine holds: products with the names of their categories and brand,
// and offers with their public price.
import type { EntityManager } from '@agora/kernel/database/database.js';
import { Brand } from '../brands/brand.js';
import { Attribute } from '../categories/attribute.js';
import { optionOf } from '../categories/attribute-option.js';
import { Category, idsOnPath } from '../categories/category.js';
import type { ListedOffer } from '../listings/listed-offer.js';
import type { ListedVendor } from '../listings/listed-vendor.js';
import type { Product, StoredSpecification } from '../products/product.js';
import type {
  AttributeValue,
  LocalizedText,
  Measure,
  SearchOperation,
} from '../search/search-engine.js';

export const bothLanguages = (
  text: { zhCN?: string | null; en?: string | null } | null,
): LocalizedText => ({
  zhCN: text?.zhCN ?? null,
  en: text?.en ?? null,
});

const readOnly = { orderBy: { id: 'asc' }, disableIdentityMap: true } as const;
const categoryFields = { ...readOnly, fields: ['id', 'name', 'path'] } as const;
const brandFields = { ...readOnly, fields: ['id', 'name'] } as const;
const attributeFields = {
  ...readOnly,
  fields: ['id', 'kind', 'name', 'unit', 'isFilterable', 'options'],
} as const;

/** What of a product is indexed; the rest of its row is not read. */
export const productFieldsIndexed = [
  ...(['id', 'revision', 'state', 'touchedAt', 'createdAt', 'categoryId', 'brandId'] as const),
  ...(['name', 'mpn', 'gtin', 'description', 'specifications'] as const),
];
export type IndexedProduct = Pick<Product, (typeof productFieldsIndexed)[number]>;
type CategoryLabel = Pick<Category, 'id' | 'name' | 'path'>;
type BrandLabel = Pick<Brand, 'id' | 'name'>;
type AttributeLabel = Pick<Attribute, (typeof attributeFields.fields)[number]>;
const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]));

/** What products refer to: all there is, or what some products mention. */
export class Labels {
  private constructor(
    private readonly categories: ReadonlyMap<string, CategoryLabel>,
    private readonly brands: ReadonlyMap<string, BrandLabel>,
    private readonly attributes: ReadonlyMap<string, AttributeLabel>,
  ) {}

  static async readAll(em: EntityManager): Promise<Labels> {
    const categories = byId(await em.find(Category, {}, categoryFields));
    const brands = byId(await em.find(Brand, {}, brandFields));
    return new Labels(categories, brands, byId(await em.find(Attribute, {}, attributeFields)));
  }

  /** A look comes several times a second: it must not cost what the whole catalog would. */
  static async readFor(em: EntityManager, products: readonly IndexedProduct[]): Promise<Labels> {
    const of = (ids: readonly string[]) => ({ id: { $in: [...new Set(ids)] } });
    const own = of(products.flatMap(({ categoryId }) => categoryId ?? []));
    const places = byId<CategoryLabel>(await em.find(Category, own, categoryFields));
    const above = [...places.values()].flatMap(idsOnPath);
    const missing = of(above.filter((id) => !places.has(id)));
    const rest = missing.id.$in.length > 0 ? await em.find(Category, missing, categoryFields) : [];
    const brandIds = of(products.flatMap(({ brandId }) => brandId ?? []));
    const brands = byId(await em.find(Brand, brandIds, brandFields));
    const attributeIds = of(
      products.flatMap(({ specifications }) => specifications.map((s) => s.attributeId)),
    );
    const attributes = byId(await em.find(Attribute, attributeIds, attributeFields));
    return new Labels(new Map([...places, ...byId(rest)]), brands, attributes);
  }

  /** The operation that brings the index to this product's state. */
  productOperation(product: IndexedProduct): SearchOperation {
    const { id: productId, revision: version } = product;
    if (product.state !== 'ACTIVE') return { kind: 'removeProduct', version, productId };
    const category = product.categoryId ? this.categories.get(product.categoryId) : undefined;
    const brand = product.brandId ? this.brands.get(product.brandId) : undefined;
    const categories = (category ? idsOnPath(category) : []).map((id) => ({
      id,
      name: bothLanguages(this.categories.get(id)?.name ?? null),
    }));
    return {
      kind: 'upsertProduct',
      version,
      product: {
        productId,
        categories,
        brand: brand ? { id: brand.id, name: { zhCN: brand.name, en: brand.name } } : null,
        name: bothLanguages(product.name),
        mpn: product.mpn,
        gtin: product.gtin,
        description: this.description(product),
        attributes: this.filterable(product.specifications),
        measures: this.measures(product.specifications),
        createdAt: product.createdAt.getTime(),
      },
    };
  }

  /** What its options are called is found too, in both languages. */
  private description({ description, specifications }: IndexedProduct): LocalizedText {
    const own = bothLanguages(description);
    const names = specifications.flatMap(({ attributeId, option }) => {
      const attribute = this.attributes.get(attributeId);
      return (attribute && optionOf(attribute, option)?.name) ?? [];
    });
    if (names.length === 0) return own;
    const joined = (language: 'zhCN' | 'en') =>
      [own[language], ...names.map((name) => name[language])].filter(Boolean).join('\n') || null;
    return { zhCN: joined('zhCN'), en: joined('en') };
  }

  private measures(specifications: StoredSpecification[]): Measure[] {
    return specifications.flatMap(({ attributeId, number }) => {
      const attribute = this.attributes.get(attributeId);
      if (attribute?.kind !== 'NUMBER' || number == null) return [];
      return [{ name: bothLanguages(attribute.name), number, unit: attribute.unit }];
    });
  }

  private filterable(specifications: StoredSpecification[]): Record<string, AttributeValue> {
    const values: Record<string, AttributeValue> = {};
    for (const specification of specifications) {
      const attribute = this.attributes.get(specification.attributeId);
      if (!attribute?.isFilterable) continue;
      const value = filterValue(attribute, specification);
      if (value !== undefined) values[attribute.id] = value;
    }
    return values;
  }
}

function filterValue(
  attribute: AttributeLabel,
  s: StoredSpecification,
): AttributeValue | undefined {
  // A filter may compare numbers approximately; the exact decimal stays in the product.
  if (attribute.kind === 'NUMBER') return s.number == null ? undefined : Number(s.number);
  if (attribute.kind === 'BOOLEAN') return s.boolean ?? undefined;
  const stated = s.option ?? s.text;
  return optionOf(attribute, stated)?.value ?? stated;
}

export function offerOperation(offer: ListedOffer): SearchOperation {
  const { id: offerId, revision: version } = offer;
  // One index for everybody: what only some see is added to the page of whoever sees it.
  if (!offer.isLive || offer.isRestricted) return { kind: 'removeOffer', version, offerId };
  const price = offer.priceAt(offer.minimumQuantity);
  return {
    kind: 'upsertOffer',
    version,
    offer: {
      offerId,
      productId: offer.productId,
      vendorId: offer.vendorId,
      minUnitPriceMillionths: price === null ? null : Number(price),
      currencyCode: offer.currencyCode,
      inStock: offer.isInStock,
      leadTimeDays: offer.leadTimeDays,
    },
  };
}

/** A suspended vendor's offers are kept, but not found. */
export function vendorOperation(vendor: ListedVendor): SearchOperation {
  const { id: vendorId, revision: version, isActive } = vendor;
  return { kind: isActive ? 'restoreVendor' : 'suspendVendor', version, vendorId };
}
