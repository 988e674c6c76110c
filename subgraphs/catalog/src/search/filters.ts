// A query's filters compiled against the index's numbers. A product filter says which single filter
// failed, because a facet ignores its own; an offer's failures are a bit mask for the same reason.
import type { Dictionary } from './dictionary.js';
import type { Labels } from './labels.js';
import type { OfferTable } from './offer-table.js';
import type { AttributeColumn, ProductRows } from './product-rows.js';
import type { AttributeFilter, SearchQuery } from './search-engine.js';

/** Which product filter failed: PASSES, SEVERAL, CATEGORY, BRAND, or an attribute's key. */
export const PASSES = -1;
const SEVERAL = -2;
export const CATEGORY = -3;
export const BRAND = -4;
/** A filter on an attribute that no document has: it fails for all, and no facet belongs to it. */
const UNKNOWN_ATTRIBUTE = -5;

/** What an offer fails: bits of a mask. */
export const FAILS = { VENDOR: 1, PRICE: 2, STOCK: 4, LEAD_TIME: 8 } as const;

interface CellFilter {
  key: number;
  accepts: (value: number) => boolean;
}

export class ProductFilters {
  /**
   * By path number: the child of the asked category (a root without one) on that path, -1 for none.
   */
  readonly childOnPath: Int32Array;
  private readonly pathPasses: Uint8Array;
  private readonly brandPasses: Uint8Array | null;
  private readonly cells: CellFilter[];

  constructor(
    private readonly rows: ProductRows,
    query: SearchQuery,
  ) {
    const { childOnPath, pathPasses } = compileCategory(rows, query.categoryId);
    this.childOnPath = childOnPath;
    this.pathPasses = pathPasses;
    this.brandPasses = query.brandIds ? labelMarks(rows.brands, query.brandIds) : null;
    this.cells = (query.attributes ?? []).map((filter) => compileAttribute(rows, filter));
  }

  failure(row: number): number {
    let failed = this.pathPasses[this.rows.path(row)] === 1 ? PASSES : CATEGORY;
    if (this.brandPasses && this.brandPasses[this.rows.brand(row)] !== 1) {
      if (failed !== PASSES) return SEVERAL;
      failed = BRAND;
    }
    for (const filter of this.cells) {
      if (this.cellPasses(row, filter)) continue;
      if (failed !== PASSES) return SEVERAL;
      failed = filter.key;
    }
    return failed;
  }

  private cellPasses(row: number, filter: CellFilter): boolean {
    const end = this.rows.endCell(row);
    for (let cell = this.rows.firstCell(row); cell < end; cell++) {
      if (this.rows.cellKey(cell) === filter.key) return filter.accepts(this.rows.cellValue(cell));
    }
    return false;
  }
}

export class OfferFilters {
  private readonly vendorPasses: Uint8Array | null;
  private readonly min: number;
  private readonly max: number;
  private readonly hasPrice: boolean;
  private readonly inStockOnly: boolean;
  private readonly maxLeadTime: number | undefined;
  /** Whether a product without any offer can match. */
  readonly needsOffer: boolean;

  constructor(
    private readonly offers: OfferTable,
    query: SearchQuery,
  ) {
    this.vendorPasses = query.vendorIds ? offers.vendors.marks(query.vendorIds) : null;
    this.min = query.minPriceMillionths ?? 0;
    this.max = query.maxPriceMillionths ?? Number.MAX_SAFE_INTEGER;
    this.hasPrice =
      query.minPriceMillionths !== undefined || query.maxPriceMillionths !== undefined;
    this.inStockOnly = query.inStockOnly === true;
    this.maxLeadTime = query.maxLeadTimeDays;
    this.needsOffer =
      this.vendorPasses !== null ||
      this.hasPrice ||
      this.inStockOnly ||
      this.maxLeadTime !== undefined;
  }

  failures(offer: number): number {
    let failed = 0;
    if (this.vendorPasses && this.vendorPasses[this.offers.vendorOf(offer)] !== 1) {
      failed |= FAILS.VENDOR;
    }
    if (this.hasPrice) {
      const price = this.offers.priceOf(offer);
      if (price < 0 || price < this.min || price > this.max) failed |= FAILS.PRICE;
    }
    if (this.inStockOnly && !this.offers.isInStock(offer)) failed |= FAILS.STOCK;
    if (this.maxLeadTime !== undefined) {
      const days = this.offers.leadTimeOf(offer);
      if (days < 0 || days > this.maxLeadTime) failed |= FAILS.LEAD_TIME;
    }
    return failed;
  }
}

function compileCategory(rows: ProductRows, categoryId: string | undefined) {
  const asked = categoryId === undefined ? undefined : (rows.categories.ids.find(categoryId) ?? -1);
  const pathPasses = new Uint8Array(rows.paths.length);
  const childOnPath = new Int32Array(rows.paths.length).fill(-1);
  rows.paths.forEach((labels, path) => {
    const owners = labels.map((label) => rows.categories.at(label).owner);
    const depth = asked === undefined ? -1 : owners.indexOf(asked);
    if (asked !== undefined && depth < 0) return;
    pathPasses[path] = 1;
    childOnPath[path] = owners[depth + 1] ?? -1;
  });
  return { pathPasses, childOnPath };
}

/** A mark per label whose owner was chosen. */
function labelMarks(labels: Labels, chosen: readonly string[]): Uint8Array {
  const owners = labels.ids.marks(chosen);
  return Uint8Array.from(labels.all(), (label) => owners[label.owner] as number);
}

function compileAttribute(rows: ProductRows, filter: AttributeFilter): CellFilter {
  const key = rows.findAttribute(filter.attributeId, filter.kind);
  if (key < 0) return { key: UNKNOWN_ATTRIBUTE, accepts: () => false };
  if (filter.kind === 'BOOLEAN') return { key, accepts: (value) => (value === 1) === filter.is };
  if (filter.kind === 'NUMBER') {
    const min = filter.min ?? Number.NEGATIVE_INFINITY;
    const max = filter.max ?? Number.POSITIVE_INFINITY;
    return { key, accepts: (value) => value >= min && value <= max };
  }
  const options: Dictionary = (rows.attributes[key] as AttributeColumn).options;
  const marks = options.marks(filter.anyOf);
  return { key, accepts: (value) => marks[value] === 1 };
}
