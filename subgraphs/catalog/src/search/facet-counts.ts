// Counts of every facet, filled in one pass over the candidates and read out once at its end.
import { compareTexts, type Dictionary } from './dictionary.js';
import { FAILS } from './filters.js';
import { numberFacet } from './number-facet.js';
import type { OfferTable } from './offer-table.js';
import type { ProductRows } from './product-rows.js';
import {
  type AttributeFacet,
  type CountedId,
  LEAD_TIME_STEPS,
  type NumberRange,
  type SearchFacets,
} from './search-engine.js';

const NEVER = Number.POSITIVE_INFINITY;

export class FacetCounts {
  private readonly categories: Uint32Array;
  private readonly brands: Uint32Array;
  private readonly vendors: Uint32Array;
  /**
   * The last row that counted for the vendor, plus one: a product counts once however many its
   * offers.
   */
  private readonly vendorSeen: Uint32Array;
  private readonly options: (Uint32Array | undefined)[] = [];
  /** By key, how many rows have each number. */
  private readonly numbers: (Map<number, number> | undefined)[] = [];
  private readonly price: NumberRange = emptyRange();
  private readonly leadTimes = new Uint32Array(LEAD_TIME_STEPS.length);
  private inStockCount = 0;
  private offeredCount = 0;
  // What the product at hand has shown so far.
  private isPriced = false;
  private isOffered = false;
  private isInStock = false;
  private shortestLead = NEVER;

  constructor(
    private readonly rows: ProductRows,
    private readonly offers: OfferTable,
  ) {
    this.categories = new Uint32Array(rows.categories.ids.size);
    this.brands = new Uint32Array(rows.brands.ids.size);
    this.vendors = new Uint32Array(offers.vendors.size);
    this.vendorSeen = new Uint32Array(offers.vendors.size);
  }

  countCategory(category: number): void {
    if (category >= 0) this.categories[category] = (this.categories[category] as number) + 1;
  }

  countBrand(row: number): void {
    const label = this.rows.brand(row);
    if (label < 0) return;
    const { owner } = this.rows.brands.at(label);
    this.brands[owner] = (this.brands[owner] as number) + 1;
  }

  /** All attributes of the row, or only the one with the key. */
  countAttributes(row: number, only?: number): void {
    const end = this.rows.endCell(row);
    for (let cell = this.rows.firstCell(row); cell < end; cell++) {
      const key = this.rows.cellKey(cell);
      if (only === undefined || key === only) this.countCell(key, this.rows.cellValue(cell));
    }
  }

  /** One live offer of a product whose product filters all pass, with what the offer fails. */
  countOffer(row: number, offer: number, failures: number): void {
    if ((failures & ~FAILS.VENDOR) === 0) {
      const vendor = this.offers.vendorOf(offer);
      if (this.vendorSeen[vendor] !== row + 1) {
        this.vendorSeen[vendor] = row + 1;
        this.vendors[vendor] = (this.vendors[vendor] as number) + 1;
      }
    }
    if ((failures & ~FAILS.PRICE) === 0) {
      const price = this.offers.priceOf(offer);
      if (price >= 0) {
        this.isPriced = true;
        widen(this.price, price);
      }
    }
    if ((failures & ~FAILS.STOCK) === 0) {
      this.isOffered = true;
      if (this.offers.isInStock(offer)) this.isInStock = true;
    }
    if ((failures & ~FAILS.LEAD_TIME) === 0) {
      const days = this.offers.leadTimeOf(offer);
      if (days >= 0 && days < this.shortestLead) this.shortestLead = days;
    }
  }

  /** Closes the product whose offers were counted. */
  endProduct(): void {
    if (this.isPriced) this.price.count++;
    if (this.isOffered) this.offeredCount++;
    if (this.isInStock) this.inStockCount++;
    if (this.shortestLead !== NEVER) {
      for (let step = 0; step < LEAD_TIME_STEPS.length; step++) {
        if ((LEAD_TIME_STEPS[step] as number) < this.shortestLead) continue;
        this.leadTimes[step] = (this.leadTimes[step] as number) + 1;
      }
    }
    this.isPriced = this.isOffered = this.isInStock = false;
    this.shortestLead = NEVER;
  }

  result(): SearchFacets {
    return {
      categories: counted(this.categories, this.rows.categories.ids),
      brands: counted(this.brands, this.rows.brands.ids),
      vendors: counted(this.vendors, this.offers.vendors),
      attributes: this.attributeFacets(),
      price: this.price.count > 0 ? this.price : null,
      stock: { inStockCount: this.inStockCount, offeredCount: this.offeredCount },
      leadTime: LEAD_TIME_STEPS.map((days, step) => ({
        days,
        count: this.leadTimes[step] as number,
      })),
    };
  }

  private countCell(key: number, value: number): void {
    const attribute = this.rows.attributes[key];
    if (attribute?.kind === 'NUMBER') {
      const numbers = this.numbers[key] ?? new Map<number, number>();
      this.numbers[key] = numbers;
      numbers.set(value, (numbers.get(value) ?? 0) + 1);
      return;
    }
    let counts = this.options[key];
    if (!counts) {
      counts = new Uint32Array(attribute?.kind === 'ENUM' ? attribute.options.size : 2);
      this.options[key] = counts;
    }
    counts[value] = (counts[value] as number) + 1;
  }

  private attributeFacets(): AttributeFacet[] {
    const facets: { facet: AttributeFacet; total: number }[] = [];
    this.rows.attributes.forEach(({ attributeId, kind, options }, key) => {
      const numbers = this.numbers[key];
      const counts = this.options[key];
      if (kind === 'NUMBER' && numbers) {
        const facet = numberFacet(numbers);
        facets.push({ facet: { attributeId, kind, ...facet }, total: facet.count });
      } else if (counts) {
        const total = counts.reduce((sum, count) => sum + count, 0);
        if (kind === 'BOOLEAN') {
          const [falseCount = 0, trueCount = 0] = counts;
          facets.push({ facet: { attributeId, kind, trueCount, falseCount }, total });
        } else if (kind === 'ENUM') {
          const values = counted(counts, options).map(({ id, count }) => ({ value: id, count }));
          facets.push({ facet: { attributeId, kind, values }, total });
        }
      }
    });
    facets.sort(
      (left, right) =>
        right.total - left.total ||
        compareTexts(left.facet.attributeId, right.facet.attributeId) ||
        compareTexts(left.facet.kind, right.facet.kind),
    );
    return facets.map(({ facet }) => facet);
  }
}

function emptyRange(): NumberRange {
  return { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY, count: 0 };
}

function widen(range: NumberRange, value: number): void {
  if (value < range.min) range.min = value;
  if (value > range.max) range.max = value;
}

function counted(counts: Uint32Array, ids: Dictionary): CountedId[] {
  const found: CountedId[] = [];
  counts.forEach((count, number) => {
    if (count > 0) found.push({ id: ids.text(number), count });
  });
  return found.sort((left, right) => right.count - left.count || compareTexts(left.id, right.id));
}
