// One pass over the candidates answers everything: total, page and all disjunctive facets.
import { compareTexts } from './dictionary.js';
import { FacetCounts } from './facet-counts.js';
import { BRAND, CATEGORY, OfferFilters, PASSES, ProductFilters } from './filters.js';
import { matchText } from './match-text.js';
import type { OfferTable } from './offer-table.js';
import type { ProductRows } from './product-rows.js';
import { HitPage } from './rank-hits.js';
import type { Correction, SearchQuery, SearchResult } from './search-engine.js';
import { readTextQuery } from './text-query.js';

export interface IndexData {
  rows: ProductRows;
  offers: OfferTable;
  productId: (product: number) => string;
}

export function runQuery(data: IndexData, query: SearchQuery): SearchResult {
  const page = new HitPage(query);
  const facets = query.withFacets === false ? null : new FacetCounts(data.rows, data.offers);
  const pass = new Pass(data, query, page, facets);
  const corrections = pass.run();
  return {
    ...page.result(),
    totalCount: pass.totalCount,
    facets: facets?.result() ?? null,
    corrections,
  };
}

class Pass {
  totalCount = 0;
  private readonly productFilters: ProductFilters;
  private readonly offerFilters: OfferFilters;
  // The offers of the product at hand that satisfy all filters.
  private offerCount = 0;
  private best = -1;
  private isInStock = false;
  private leadTimeDays = -1;

  constructor(
    private readonly data: IndexData,
    private readonly query: SearchQuery,
    private readonly page: HitPage,
    private readonly facets: FacetCounts | null,
  ) {
    this.productFilters = new ProductFilters(data.rows, query);
    this.offerFilters = new OfferFilters(data.offers, query);
  }

  run(): Correction[] {
    const text = readTextQuery(this.query.text, this.query.synonyms);
    const { rows } = this.data;
    if (!text) {
      for (let row = 0; row < rows.length; row++) if (rows.isLive(row)) this.visit(row, 0);
      return [];
    }
    const match = matchText(rows, text);
    for (let index = 0; index < match.rows.length; index++) {
      this.visit(match.rows[index] as number, match.scores[index] as number);
    }
    return match.corrections;
  }

  private visit(row: number, score: number): void {
    const failed = this.productFilters.failure(row);
    const ownFacet = failed === PASSES || failed === BRAND || failed >= 0;
    if (!ownFacet || (failed !== PASSES && !this.facets)) return;
    this.readOffers(row, failed === PASSES ? this.facets : null);
    if (this.offerFilters.needsOffer && this.offerCount === 0) return;
    if (failed === PASSES) {
      this.totalCount++;
      this.page.offer(this.candidate(row, score));
    }
    this.countProduct(row, failed);
  }

  private readOffers(row: number, facets: FacetCounts | null): void {
    const { offers, rows } = this.data;
    this.offerCount = 0;
    this.best = -1;
    this.isInStock = false;
    this.leadTimeDays = -1;
    const product = rows.product(row);
    for (let offer = offers.firstOf(product); offer >= 0; offer = offers.nextOf(offer)) {
      if (!offers.isLive(offer)) continue;
      const failures = this.offerFilters.failures(offer);
      facets?.countOffer(row, offer, failures);
      if (failures !== 0) continue;
      this.offerCount++;
      if (this.best < 0 || isBetter(offers, offer, this.best)) this.best = offer;
      if (offers.isInStock(offer)) this.isInStock = true;
      const days = offers.leadTimeOf(offer);
      if (days >= 0 && (this.leadTimeDays < 0 || days < this.leadTimeDays)) {
        this.leadTimeDays = days;
      }
    }
    facets?.endProduct();
  }

  private candidate(row: number, score: number) {
    const { offers, rows, productId } = this.data;
    return {
      productId: productId(rows.product(row)),
      score,
      createdAt: rows.createdAt(row),
      bestOfferId: this.best < 0 ? null : offers.ids.text(this.best),
      price: this.best < 0 ? -1 : offers.priceOf(this.best),
      leadTimeDays: this.leadTimeDays,
      isInStock: this.isInStock,
      offerCount: this.offerCount,
    };
  }

  /**
   * A product that fails nothing counts everywhere; one that fails a single filter, in that facet.
   */
  private countProduct(row: number, failed: number): void {
    if (!this.facets) return;
    if (failed === PASSES) {
      this.facets.countCategory(
        this.productFilters.childOnPath[this.data.rows.path(row)] as number,
      );
      this.facets.countBrand(row);
      this.facets.countAttributes(row);
    } else if (failed === BRAND) {
      this.facets.countBrand(row);
    } else if (failed !== CATEGORY) {
      this.facets.countAttributes(row, failed);
    }
  }
}

/** Cheaper first, without a public price last, then by id. */
function isBetter(offers: OfferTable, offer: number, other: number): boolean {
  const price = offers.priceOf(offer);
  const otherPrice = offers.priceOf(other);
  if (price !== otherPrice) return price >= 0 && (otherPrice < 0 || price < otherPrice);
  return compareTexts(offers.ids.text(offer), offers.ids.text(other)) < 0;
}
