// A query's filters as conditions of SphinxQL. What asks for no offer is answered by the products; as soon
// as one filter is about offers, by the offers, of which one alone must satisfy them all.
import type { AttributeFilter, SearchQuery } from '../search-engine.js';
import { cellOf, UNKNOWN, vendorKey } from './documents.js';
import { type Names, nameOf } from './names.js';

/** A filter that a facet may leave out: its own. */
export type FilterName =
  | 'brand'
  | 'vendor'
  | 'price'
  | 'stock'
  | 'leadTime'
  | `attribute ${number}`;

export interface Conditions {
  readonly index: 'products' | 'offers';
  /** Everything behind WHERE. */
  readonly where: string;
}

const nothing = 'live = 2';

/** The filters of one query, each ready to be left out. */
export class Filters {
  private constructor(
    private readonly product: ReadonlyMap<FilterName | 'category', string>,
    private readonly offer: ReadonlyMap<FilterName, string>,
    private readonly match: string | undefined,
  ) {}

  static async of(query: SearchQuery, match: string | undefined, names: Names): Promise<Filters> {
    const product = new Map<FilterName | 'category', string>();
    if (query.categoryId !== undefined) {
      product.set('category', `categories = ${nameOf('CATEGORY', query.categoryId).key}`);
    }
    if (query.brandIds) {
      product.set(
        'brand',
        isIn(
          'brand_key',
          query.brandIds.map((id) => nameOf('BRAND', id).key),
        ),
      );
    }
    const cells = await Promise.all(
      (query.attributes ?? []).map((filter) => cellsOf(filter, names)),
    );
    for (const [at, keys] of cells.entries()) {
      product.set(`attribute ${at}`, isIn('cells', keys));
    }
    return new Filters(product, offerConditions(query), match);
  }

  without(...ignored: FilterName[]): Conditions {
    const kept = (all: ReadonlyMap<string, string>) =>
      [...all].flatMap(([name, condition]) =>
        ignored.includes(name as FilterName) ? [] : [condition],
      );
    const offer = kept(this.offer);
    const match = this.match === undefined ? [] : [`MATCH('${this.match}')`];
    return {
      index: offer.length === 0 ? 'products' : 'offers',
      where: [...match, 'live = 1', ...kept(this.product), ...offer].join(' AND '),
    };
  }
}

function offerConditions(query: SearchQuery): Map<FilterName, string> {
  const conditions = new Map<FilterName, string>();
  const { vendorIds, minPriceMillionths, maxPriceMillionths, inStockOnly, maxLeadTimeDays } = query;
  if (vendorIds) conditions.set('vendor', isIn('vendor', vendorIds.map(vendorKey)));
  if (minPriceMillionths !== undefined || maxPriceMillionths !== undefined) {
    const min = Math.max(0, minPriceMillionths ?? 0);
    conditions.set('price', between('price', min, maxPriceMillionths ?? UNKNOWN));
  }
  if (inStockOnly) conditions.set('stock', 'rank = 3');
  if (maxLeadTimeDays !== undefined) {
    conditions.set('leadTime', between('lead', 0, maxLeadTimeDays));
  }
  return conditions;
}

export function between(column: string, min: number, max: number): string {
  return min <= max ? `${column} BETWEEN ${Math.ceil(min)} AND ${Math.floor(max)}` : nothing;
}

function isIn(column: string, keys: readonly string[]): string {
  return keys.length === 0 ? nothing : `${column} IN (${keys.join(', ')})`;
}

async function cellsOf(filter: AttributeFilter, names: Names): Promise<string[]> {
  const { attributeId } = filter;
  if (filter.kind === 'ENUM') return filter.anyOf.map((option) => cellOf(attributeId, option).key);
  if (filter.kind === 'BOOLEAN') return [cellOf(attributeId, filter.is).key];
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = filter;
  return names.numbersBetween(attributeId, min, max);
}
