// One pass over the matching rows answers everything: total, page and all disjunctive facets. A row that
// fails nothing counts everywhere; one that fails a single filter counts in that filter's facet.
//
// Rows go through in blocks, step by step (which pass, their offers, their place, their counts): each step
// is a short loop over few columns, which is what processors are fast at.
import { type PageAsked, pageAsked, type Sortable, sortKey } from '../rank-hits.js';
import type { SearchFacets, SearchQuery, SearchResult } from '../search-engine.js';
import { increment } from '../segments/growing.js';
import type { Segment } from '../segments/segment.js';
import type { LiveOffers } from './live-offers.js';
import type { LiveProducts } from './live-products.js';
import { ALL_FIELDS, type RowMatcher } from './match-rows.js';
import { OfferReader } from './offer-reader.js';
import { counted, optionFacets } from './option-counts.js';
import { planText } from './plan-text.js';
import { FAILS_SEVERAL, PASSES, RowFilters } from './row-filters.js';
import type { RowSet } from './row-set.js';
import { TopHits } from './top-hits.js';

export interface IndexData {
  readonly segment: Segment;
  readonly products: LiveProducts;
  readonly offers: LiveOffers;
  /** One for each row set. */
  readonly matchers: readonly RowMatcher[];
}

const BLOCK = 2048;

export function runQuery(data: IndexData, query: SearchQuery): SearchResult {
  const pass = new Pass(data, query);
  const text = planText(data.products.rowSets, query);
  data.products.rowSets.forEach((set, at) => {
    const matcher = data.matchers[at];
    const plan = text?.plan.rows[at];
    if (!plan) {
      pass.visitAll(set);
    } else if (matcher) {
      matcher.match(plan, set.count, ALL_FIELDS);
      pass.visitMatches(set, matcher);
      matcher.clear();
    }
  });
  return { ...pass.result(), corrections: text?.plan.corrections ?? [] };
}

class Pass {
  private totalCount = 0;
  private readonly asked: PageAsked;
  private readonly withFacets: boolean;
  private readonly filters: RowFilters;
  private readonly offers: OfferReader;
  private readonly page: TopHits;
  private readonly optionCounts: Uint32Array;
  private readonly attributeOf: Uint32Array;
  private readonly pathCounts: Uint32Array;
  /** Of the block: its rows, and their scores at the same places. */
  private readonly rows = new Uint32Array(BLOCK);
  private readonly scores = new Uint32Array(BLOCK);
  private readonly candidate: Sortable = {
    score: 0,
    createdAt: 0,
    price: -1,
    leadTimeDays: -1,
    isInStock: false,
    offerCount: 0,
  };

  constructor(
    private readonly data: IndexData,
    query: SearchQuery,
  ) {
    const { products, offers, segment } = data;
    this.asked = pageAsked(query);
    this.page = new TopHits(segment, products, this.asked);
    this.withFacets = query.withFacets !== false;
    this.filters = new RowFilters(products, query);
    offers.reserve(products.count);
    this.offers = new OfferReader(segment, offers, query);
    this.optionCounts = new Uint32Array(this.withFacets ? products.options.count : 0);
    this.attributeOf = products.options.attributeNumbers();
    this.pathCounts = new Uint32Array(products.paths.length);
  }

  /** All rows of the asked category. */
  visitAll(set: RowSet): void {
    const { hasCategory, pathPasses } = this.filters;
    if (!hasCategory || !set.rangeOfPath) {
      this.visitRange(set, 0, set.count);
      return;
    }
    for (let path = 0; path < pathPasses.length; path++) {
      if (pathPasses[path] === 1) this.visitRange(set, ...set.rangeOfPath(path));
    }
  }

  visitMatches(set: RowSet, matches: RowMatcher): void {
    const { isLive, paths } = set;
    const { pathPasses } = this.filters;
    const found = matches.rows.view();
    let count = 0;
    for (let at = 0; at < found.length; at++) {
      const row = found[at] as number;
      if (isLive[row] !== 1 || pathPasses[paths[row] as number] !== 1) continue;
      this.scores[count] = matches.scores[row] as number;
      this.rows[count++] = row;
      if (count < BLOCK) continue;
      this.visitBlock(set, count);
      count = 0;
    }
    this.visitBlock(set, count);
  }

  result(): Omit<SearchResult, 'corrections'> {
    const { offers } = this.data;
    return {
      ...this.page.result((offer) => offers.id(offer)),
      totalCount: this.totalCount,
      facets: this.withFacets ? this.facets() : null,
    };
  }

  private visitRange(set: RowSet, from: number, to: number): void {
    const { isLive, paths } = set;
    const { pathPasses } = this.filters;
    this.scores.fill(0);
    let count = 0;
    for (let row = from; row < to; row++) {
      if (isLive[row] !== 1 || pathPasses[paths[row] as number] !== 1) continue;
      this.rows[count++] = row;
      if (count < BLOCK) continue;
      this.visitBlock(set, count);
      count = 0;
    }
    this.visitBlock(set, count);
  }

  /** Live rows of the asked category. */
  private visitBlock(set: RowSet, length: number): void {
    const passed = this.filters.count === 0 ? length : this.filter(set, length);
    const kept = this.rank(set, passed);
    this.totalCount += kept;
    if (this.withFacets) this.count(set, kept);
  }

  /** Keeps the rows that pass the filters on products; counts those that fail a single one. */
  private filter(set: RowSet, length: number): number {
    const { rows, scores, filters } = this;
    const { cells, cellStarts } = set;
    let kept = 0;
    for (let at = 0; at < length; at++) {
      const row = rows[at] as number;
      const from = cellStarts[row] as number;
      const to = cellStarts[row + 1] as number;
      const failed = filters.failure(cells, from, to);
      if (failed === PASSES) {
        rows[kept] = row;
        scores[kept++] = scores[at] as number;
      } else if (failed !== FAILS_SEVERAL && this.withFacets && this.isOffered(set, row)) {
        this.countCellsOf(failed, cells, from, to);
      }
    }
    return kept;
  }

  private isOffered(set: RowSet, row: number): boolean {
    if (!this.offers.needsOffer) return true;
    this.offers.read(set.products ? (set.products[row] as number) : row, false);
    return this.offers.offerCount > 0;
  }

  /** Keeps the rows that pass the filters on offers and finds their place on the page. */
  private rank(set: RowSet, length: number): number {
    const { rows, scores, offers, candidate, page, withFacets } = this;
    const { sort } = this.asked;
    let kept = 0;
    for (let at = 0; at < length; at++) {
      const row = rows[at] as number;
      const product = set.products ? (set.products[row] as number) : row;
      offers.read(product, withFacets);
      if (offers.needsOffer && offers.offerCount === 0) continue;
      candidate.score = scores[at] as number;
      candidate.createdAt = set.createdAt[row] as number;
      candidate.price = offers.bestPrice;
      candidate.leadTimeDays = offers.leadTimeDays;
      candidate.isInStock = offers.isInStock;
      candidate.offerCount = offers.offerCount;
      page.offer(sortKey(sort, candidate), product, offers.best, offers.offerCount);
      rows[kept++] = row;
    }
    return kept;
  }

  private count({ cells, cellStarts, paths }: RowSet, length: number): void {
    const { rows, optionCounts, pathCounts } = this;
    for (let at = 0; at < length; at++) {
      const row = rows[at] as number;
      increment(pathCounts, paths[row] as number);
      const to = cellStarts[row + 1] as number;
      for (let cell = cellStarts[row] as number; cell < to; cell++) {
        increment(optionCounts, cells[cell] as number);
      }
    }
  }

  private countCellsOf(attribute: number, cells: Uint32Array, from: number, to: number): void {
    for (let cell = from; cell < to; cell++) {
      const option = cells[cell] as number;
      if (this.attributeOf[option] === attribute) increment(this.optionCounts, option);
    }
  }

  private facets(): SearchFacets {
    const { categories, options } = this.data.products;
    const childCounts = new Uint32Array(categories.ids.size);
    this.pathCounts.forEach((count, path) => {
      const child = this.filters.childOnPath[path] as number;
      if (child >= 0) childCounts[child] = (childCounts[child] as number) + count;
    });
    return {
      categories: counted(childCounts, (category) => categories.ids.text(category)),
      ...optionFacets(options, this.optionCounts),
      ...this.offers.facets(),
    };
  }
}
