// The obvious search that the real one is held against: plain maps, filters and sorts, no numbers
// instead of ids, nothing shared with the index but the tokens and the weights.
import {
  type AttributeFacet,
  type CountedId,
  LEAD_TIME_STEPS,
  type OfferDocument,
  type ProductDocument,
  type SearchFacets,
  type SearchOperation,
  type SearchQuery,
} from '../search-engine.js';
import { documentParts, documentTerms, EXACT_PART_SCORE, weightOfMask } from '../text-fields.js';
import { type QueryTerm, readTextQuery, toleratedEdits } from '../tokens.js';

type FilterName = string;
interface Found {
  product: ProductDocument;
  score: number;
  offers: OfferDocument[];
  best: OfferDocument | undefined;
}

export class SlowSearch {
  private readonly newest = new Map<string, SearchOperation>();
  private readonly knownTerms = new WeakMap<ProductDocument, Map<string, number>>();
  private readonly knownCorrections = new Map<string, string[] | undefined>();

  constructor(private readonly rates: Record<string, number>) {}

  apply(operations: readonly SearchOperation[]): void {
    this.knownCorrections.clear();
    for (const operation of operations) {
      const key = keyOf(operation);
      const known = this.newest.get(key);
      if (!known || operation.version >= known.version) this.newest.set(key, operation);
    }
  }

  query(query: SearchQuery) {
    const corrections = this.corrections(query);
    const found = this.find(query);
    return {
      ids: found.map(({ product }) => product.productId),
      best: found.map(({ best }) => best?.offerId ?? null),
      offerCounts: found.map(({ offers }) => offers.length),
      totalCount: found.length,
      facets: this.facets(query),
      corrections,
    };
  }

  products(): ProductDocument[] {
    return [...this.newest.values()].flatMap((operation) =>
      operation.kind === 'upsertProduct' ? [operation.product] : [],
    );
  }

  private terms(product: ProductDocument): Map<string, number> {
    const terms = this.knownTerms.get(product) ?? documentTerms(product);
    this.knownTerms.set(product, terms);
    return terms;
  }

  private offersOf(product: ProductDocument): OfferDocument[] {
    return [...this.newest.values()].flatMap((operation) =>
      operation.kind === 'upsertOffer' &&
      operation.offer.productId === product.productId &&
      this.newest.get(`vendor ${operation.offer.vendorId}`)?.kind !== 'suspendVendor'
        ? [operation.offer]
        : [],
    );
  }

  private price(offer: OfferDocument): number | null {
    const rate = this.rates[offer.currencyCode];
    if (offer.minUnitPriceMillionths === null || rate === undefined) return null;
    return Math.floor((offer.minUnitPriceMillionths * rate + 500_000) / 1_000_000);
  }

  /** Matches, best first, ignoring one filter when asked to. */
  private find(query: SearchQuery, ignored?: FilterName): Found[] {
    const found: Found[] = [];
    for (const product of this.products()) {
      const score = this.textScore(product, query);
      if (score === null || !productPasses(product, query, ignored)) continue;
      const offers = this.offersOf(product).filter((offer) =>
        this.offerPasses(offer, query, ignored),
      );
      const filtersOffers =
        (query.vendorIds !== undefined && ignored !== 'vendor') ||
        ((query.minPriceMillionths !== undefined || query.maxPriceMillionths !== undefined) &&
          ignored !== 'price') ||
        (query.inStockOnly === true && ignored !== 'stock') ||
        (query.maxLeadTimeDays !== undefined && ignored !== 'leadTime');
      if (filtersOffers && offers.length === 0) continue;
      const [best] = [...offers].sort(
        (a, b) =>
          (this.price(a) ?? Infinity) - (this.price(b) ?? Infinity) || order(a.offerId, b.offerId),
      );
      found.push({ product, score, offers, best });
    }
    const key = (hit: Found) => this.sortKey(query, hit);
    return found.sort((a, b) => key(a) - key(b) || order(a.product.productId, b.product.productId));
  }

  private sortKey(query: SearchQuery, { product, score, offers, best }: Found): number {
    const unknown = Number.MAX_SAFE_INTEGER;
    const price = best ? this.price(best) : null;
    if (query.sort === 'PRICE_ASC') return price ?? unknown;
    if (query.sort === 'PRICE_DESC') return price === null ? unknown : -price;
    if (query.sort === 'NEWEST') return -product.createdAt;
    if (query.sort === 'LEAD_TIME') return Math.min(unknown, ...known(offers, 'leadTimeDays'));
    const inStock = offers.some((offer) => offer.inStock) ? 2 : 0;
    return -(score * 4 + inStock + (offers.length > 0 ? 1 : 0));
  }

  private offerPasses(offer: OfferDocument, query: SearchQuery, ignored?: FilterName): boolean {
    const price = this.price(offer);
    const { minPriceMillionths: min, maxPriceMillionths: max } = query;
    const priced =
      (min === undefined && max === undefined) ||
      (price !== null && price >= (min ?? 0) && price <= (max ?? Infinity));
    return (
      (ignored === 'vendor' || (query.vendorIds?.includes(offer.vendorId) ?? true)) &&
      (ignored === 'price' || priced) &&
      (ignored === 'stock' || !query.inStockOnly || offer.inStock) &&
      (ignored === 'leadTime' ||
        query.maxLeadTimeDays === undefined ||
        (offer.leadTimeDays !== null && offer.leadTimeDays <= query.maxLeadTimeDays))
    );
  }

  private textScore(product: ProductDocument, query: SearchQuery): number | null {
    const text = readTextQuery(query.text);
    if (!text) return 0;
    const isExact = text.partNumber !== '' && documentParts(product).includes(text.partNumber);
    const scores = text.terms.map((term) => this.termScore(product, term, text.partNumber));
    const words = scores.length > 0 && scores.every((score) => score > 0);
    if (!isExact && !words) return null;
    const sum = words ? scores.reduce((total, score) => total + score, 0) : 0;
    return sum + (isExact ? EXACT_PART_SCORE : 0);
  }

  private termScore(product: ProductDocument, term: QueryTerm, partNumber: string): number {
    const searched = this.correction(term, partNumber);
    let best = 0;
    for (const [token, mask] of this.terms(product)) {
      const isMatch = searched ? searched.includes(token) : matches(token, term);
      if (!isMatch) continue;
      best = Math.max(best, (weightOfMask[mask] as number) * (token === term.text ? 2 : 1));
    }
    return best;
  }

  /** The words searched instead of a misspelt one. */
  private correction(term: QueryTerm, partNumber: string): string[] | undefined {
    const key = JSON.stringify([term, partNumber]);
    if (!this.knownCorrections.has(key)) {
      this.knownCorrections.set(key, this.findCorrection(term, partNumber));
    }
    return this.knownCorrections.get(key);
  }

  private findCorrection(term: QueryTerm, partNumber: string): string[] | undefined {
    const limit = toleratedEdits(term);
    const isPart = this.products().some((each) => documentParts(each).includes(partNumber));
    if (limit === 0 || isPart) return undefined;
    const words = [...new Set(this.products().flatMap((each) => [...this.terms(each).keys()]))];
    if (words.some((word) => matches(word, term))) return undefined;
    const near = words
      .filter((word) => !/\p{Script=Han}/u.test(word))
      .map((word) => ({ word, distance: distance(word, term.text) }))
      .filter((each) => each.distance <= limit);
    if (near.length === 0) return undefined;
    const smallest = Math.min(...near.map((each) => each.distance));
    return near.flatMap((each) => (each.distance === smallest ? [each.word] : [])).sort(order);
  }

  private corrections(query: SearchQuery) {
    const text = readTextQuery(query.text);
    return (text?.terms ?? []).flatMap((term) => {
      const searched = this.correction(term, text?.partNumber ?? '');
      return searched ? [{ typed: term.text, searched }] : [];
    });
  }

  private facets(query: SearchQuery): SearchFacets {
    const prices = this.find(query, 'price').map(({ offers }) =>
      offers.flatMap((offer) => this.price(offer) ?? []),
    );
    const all = prices.flat();
    const stock = this.find(query, 'stock');
    const leads = this.find(query, 'leadTime').map(({ offers }) =>
      Math.min(Infinity, ...known(offers, 'leadTimeDays')),
    );
    return {
      categories: tally(
        this.find(query).flatMap(({ product }) => {
          const ids = product.categories.map(({ id }) => id);
          const at = query.categoryId === undefined ? -1 : ids.indexOf(query.categoryId);
          return ids.slice(at + 1, at + 2);
        }),
      ),
      brands: tally(this.find(query, 'brand').flatMap(({ product }) => product.brand?.id ?? [])),
      vendors: tally(
        this.find(query, 'vendor').flatMap(({ offers }) => [
          ...new Set(offers.map((offer) => offer.vendorId)),
        ]),
      ),
      attributes: this.attributeFacets(query),
      price:
        all.length === 0
          ? null
          : {
              min: Math.min(...all),
              max: Math.max(...all),
              count: prices.filter((each) => each.length > 0).length,
            },
      stock: {
        inStockCount: stock.filter(({ offers }) => offers.some((offer) => offer.inStock)).length,
        offeredCount: stock.filter(({ offers }) => offers.length > 0).length,
      },
      leadTime: LEAD_TIME_STEPS.map((days) => ({
        days,
        count: leads.filter((lead) => lead <= days).length,
      })),
    };
  }

  private attributeFacets(query: SearchQuery): AttributeFacet[] {
    const kinds = { string: 'ENUM', number: 'NUMBER', boolean: 'BOOLEAN' } as const;
    const keys = new Set(
      this.products().flatMap((product) =>
        Object.entries(product.attributes).map(
          ([id, value]) => `${kinds[typeof value as keyof typeof kinds]} ${id}`,
        ),
      ),
    );
    const facets = [...keys].flatMap((key) => {
      const [kind, attributeId] = key.split(' ') as [AttributeFacet['kind'], string];
      const values = this.find(query, key).flatMap(({ product }) => {
        const value = product.attributes[attributeId];
        return value !== undefined && kinds[typeof value as keyof typeof kinds] === kind
          ? [value]
          : [];
      });
      if (values.length === 0) return [];
      return [{ total: values.length, facet: attributeFacet(attributeId, kind, values) }];
    });
    return facets
      .sort(
        (a, b) =>
          b.total - a.total ||
          order(a.facet.attributeId, b.facet.attributeId) ||
          order(a.facet.kind, b.facet.kind),
      )
      .map(({ facet }) => facet);
  }
}

function keyOf(operation: SearchOperation): string {
  if ('product' in operation) return `product ${operation.product.productId}`;
  if ('productId' in operation) return `product ${operation.productId}`;
  if ('offer' in operation) return `offer ${operation.offer.offerId}`;
  if ('offerId' in operation) return `offer ${operation.offerId}`;
  return `vendor ${operation.vendorId}`;
}

function productPasses(product: ProductDocument, query: SearchQuery, ignored?: string): boolean {
  const { categoryId, brandIds } = query;
  if (categoryId !== undefined && !product.categories.some(({ id }) => id === categoryId)) {
    return false;
  }
  if (ignored !== 'brand' && brandIds && !brandIds.includes(product.brand?.id ?? '')) return false;
  return (query.attributes ?? []).every((filter) => {
    if (ignored === `${filter.kind} ${filter.attributeId}`) return true;
    const value = product.attributes[filter.attributeId];
    if (filter.kind === 'ENUM') return typeof value === 'string' && filter.anyOf.includes(value);
    if (filter.kind === 'BOOLEAN') return value === filter.is;
    if (typeof value !== 'number') return false;
    return value >= (filter.min ?? -Infinity) && value <= (filter.max ?? Infinity);
  });
}

function attributeFacet(
  attributeId: string,
  kind: AttributeFacet['kind'],
  values: (string | number | boolean)[],
): AttributeFacet {
  if (kind === 'ENUM') {
    const counts = tally(values.map(String));
    return { attributeId, kind, values: counts.map(({ id, count }) => ({ value: id, count })) };
  }
  if (kind === 'BOOLEAN') {
    const trueCount = values.filter((value) => value === true).length;
    return { attributeId, kind, trueCount, falseCount: values.length - trueCount };
  }
  const numbers = values.map(Number);
  return {
    attributeId,
    kind,
    min: Math.min(...numbers),
    max: Math.max(...numbers),
    count: numbers.length,
  };
}

function matches(token: string, term: QueryTerm): boolean {
  if (term.kind === 'PREFIX') return token.startsWith(term.text);
  if (term.kind === 'CHARACTER') return token.includes(term.text);
  return token === term.text;
}

function tally(ids: string[]): CountedId[] {
  return [...new Set(ids)]
    .map((id) => ({ id, count: ids.filter((each) => each === id).length }))
    .sort((a, b) => b.count - a.count || order(a.id, b.id));
}

function known(offers: OfferDocument[], field: 'leadTimeDays'): number[] {
  return offers.flatMap((offer) => offer[field] ?? []);
}

function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Optimal string alignment by its recursive definition, each pair of rests once. */
function distance(left: string, right: string, known = new Map<string, number>()): number {
  if (left === '' || right === '') return left.length + right.length;
  const key = `${left} ${right}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const rest = (a: number, b: number) => distance(left.slice(a), right.slice(b), known);
  const costs = [rest(1, 0) + 1, rest(0, 1) + 1, rest(1, 1) + (left[0] === right[0] ? 0 : 1)];
  if (left.length > 1 && left[0] === right[1] && left[1] === right[0]) costs.push(rest(2, 2) + 1);
  known.set(key, Math.min(...costs));
  return Math.min(...costs);
}
