// Products on their way into a file, page by page, with what their ids mean: categories from the root down,
// brand, attributes, and the key they are known by outside.
import type { EntityManager } from '@agora/kernel/database/database.js';
import type { FilterQuery } from '@mikro-orm/core';
import { Brand } from '../brands/brand.js';
import { Attribute } from '../categories/attribute.js';
import { Category } from '../categories/category.js';
import { exportedSource } from '../import/exported-shape.js';
import { ProductSource } from '../imports/product-source.js';
import { Product, type StoredSpecification } from '../products/product.js';
import type { ExportFilter } from './export-job.js';

const productsAtOnce = 500;

export interface ListedProduct {
  /** What it is called in files: the key it came with from a market, else its id. */
  key: string;
  product: Product;
  brandName: string | null;
  /** Root first. */
  categories: Category[];
  specifications: { attribute: Attribute; stated: StoredSpecification }[];
}

/** Everything of the catalog that products refer to; a few thousand rows, read once. */
export class CatalogNames {
  private readonly brandNames = new Map<string, string>();

  private constructor(
    private readonly categories: ReadonlyMap<string, Category>,
    private readonly attributes: ReadonlyMap<string, Attribute>,
  ) {}

  static async read(em: EntityManager): Promise<CatalogNames> {
    const orderBy = { id: 'asc' } as const;
    const categories = await em.find(Category, {}, { orderBy });
    const attributes = await em.find(Attribute, {}, { orderBy });
    return new CatalogNames(
      new Map(categories.map((category) => [category.id, category])),
      new Map(attributes.map((attribute) => [attribute.id, attribute])),
    );
  }

  /** In the order of their ids. */
  get allCategories(): Category[] {
    return [...this.categories.values()];
  }

  attribute(id: string): Attribute | undefined {
    return this.attributes.get(id);
  }

  /** Products by id with their names; one that is gone is left out. */
  async named(em: EntityManager, products: readonly Product[]): Promise<ListedProduct[]> {
    await this.readBrands(em, products);
    const keys = await keysOf(
      em,
      products.map(({ id }) => id),
    );
    return products.map((product) => {
      const leaf = product.categoryId ? this.categories.get(product.categoryId) : undefined;
      const specifications = product.specifications.flatMap((stated) => {
        const attribute = this.attributes.get(stated.attributeId);
        return attribute ? [{ attribute, stated }] : [];
      });
      return {
        ...{ key: keys.get(product.id) ?? product.id, product, specifications },
        brandName: product.brandId ? (this.brandNames.get(product.brandId) ?? null) : null,
        categories: (leaf?.pathIds ?? []).flatMap((id) => this.categories.get(id) ?? []),
      };
    });
  }

  private async readBrands(em: EntityManager, products: readonly Product[]): Promise<void> {
    const ids = products.flatMap(({ brandId }) => brandId ?? []);
    const missing = [...new Set(ids)].filter((id) => !this.brandNames.has(id));
    if (missing.length === 0) return;
    const found = await em.find(Brand, { id: { $in: missing } }, { orderBy: { id: 'asc' } });
    for (const { id, name } of found) this.brandNames.set(id, name);
  }
}

/** The first key of each product from another market. */
async function keysOf(em: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const where = { source: exportedSource, productId: { $in: [...ids] } };
  const sources = await em.find(ProductSource, where, {
    fields: ['sourceKey', 'productId'],
    orderBy: { id: 'desc' },
  });
  return new Map(sources.map(({ productId, sourceKey }) => [productId, sourceKey]));
}

/** What is proposed, rejected or merged is no part of the catalog, unless it is asked for. */
const usualStates = ['DRAFT', 'ACTIVE', 'RETIRED'];

export interface MeantProducts {
  states: ReadonlySet<string>;
  /** In the order of ids; null: all there are. */
  ids: readonly string[] | null;
}

export async function productsMeantBy(
  em: EntityManager,
  { categoryId, state }: ExportFilter,
): Promise<MeantProducts> {
  const states = new Set(state ? [state] : usualStates);
  if (!categoryId) return { states, ids: null };
  const category = await em.findOne(Category, { id: categoryId });
  const below = { path: { $like: `${category?.path ?? '/'}%` } };
  const inside = await em.find(Category, below, { fields: ['id'], orderBy: { id: 'asc' } });
  const where = { categoryId: { $in: inside.map(({ id }) => id) } };
  const found = await em.find(Product, where, { fields: ['id'], orderBy: { id: 'asc' } });
  return { states, ids: found.map(({ id }) => id) };
}

/**
 * Pages in the order of ids, each read by itself: nothing is held in between. States are told apart here: a
 * database that looks for them first would sort all products for every page.
 */
async function* pages<Row extends { id: string; state: string }>(
  { states, ids }: MeantProducts,
  read: (where: FilterQuery<Product>, limit: number) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  const isMeant = ({ state }: Row) => states.has(state);
  if (ids) {
    for (let at = 0; at < ids.length; at += productsAtOnce) {
      const page = { id: { $in: ids.slice(at, at + productsAtOnce) } };
      yield (await read(page as FilterQuery<Product>, productsAtOnce)).filter(isMeant);
    }
    return;
  }
  for (let after = ''; ; ) {
    const rows = await read({ id: { $gt: after } } as FilterQuery<Product>, productsAtOnce);
    yield rows.filter(isMeant);
    if (rows.length < productsAtOnce) return;
    after = rows.at(-1)?.id ?? '';
  }
}

const orderBy = { id: 'asc' } as const;

export async function* productPages(
  fork: () => EntityManager,
  meant: MeantProducts,
): AsyncGenerator<{ em: EntityManager; products: Product[] }> {
  let em = fork();
  const read = (where: FilterQuery<Product>, limit: number) => {
    em = fork();
    return em.find(Product, where, { orderBy, limit });
  };
  for await (const products of pages(meant, read)) if (products.length > 0) yield { em, products };
}

/** The attributes that these products state, and how many products there are. */
export async function usedAttributes(
  fork: () => EntityManager,
  meant: MeantProducts,
): Promise<{ attributeIds: Set<string>; productCount: number }> {
  const attributeIds = new Set<string>();
  let productCount = 0;
  const fields = ['id', 'state', 'specifications'] as const;
  const read = (where: FilterQuery<Product>, limit: number) =>
    fork().find(Product, where, { fields, orderBy, limit });
  for await (const products of pages(meant, read)) {
    productCount += products.length;
    for (const { specifications } of products) {
      for (const { attributeId } of specifications) attributeIds.add(attributeId);
    }
  }
  return { attributeIds, productCount };
}
