// The obvious search that the real one is held against: plain maps, filters and sorts, no numbers
// instead of ids, nothing shared with the index but the tokens and the weights.
import {
  type AttributeFacet,
  type CountedId,
  LEAD_TIME_STEPS,
  type NumberBucket,
  type OfferDocument,
  type ProductDocument,
  type SearchFacets,
  type SearchOperation,
  type SearchQuery,
  type Suggestion,
} from '../search-engine.js';
import { slowSuggest } from './slow-suggest.js';
import { SlowText } from './slow-text.js';

type FilterName = string;
interface Found {
  product: ProductDocument;
  score: number;
  offers: OfferDocument[];
  best: OfferDocument | undefined;
}

export class SlowSearch {
  private readonly newest = new Map<string, SearchOperation>();
  private knownWords: SlowText | undefined;

  constructor(private readonly rates: Record<string, number>) {}

  apply(operations: readonly SearchOperation[]): void {
    this.knownWords = undefined;
    for (const operation of operations) {
      const key = keyOf(operation);
      const known = this.newest.get(key);
      if (!known || operation.version >= known.version) this.newest.set(key, operation);
    }
  }

  query(query: SearchQuery) {
    const found = this.find(query);
    return {
      ids: found.map(({ product }) => product.productId),
      best: found.map(({ best }) => best?.offerId ?? null),
      offerCounts: found.map(({ offers }) => offers.length),
      totalCount: found.length,
      facets: this.facets(query),
      corrections: this.words.query(query)?.corrections ?? [],
    };
  }

  suggest(text: string, first: number): Suggestion[] {
    return slowSuggest(this.products(), this.words, text, first);
  }

  products(): ProductDocument[] {
    return [...this.newest.values()].flatMap((operation) =>
      operation.kind === 'upsertProduct' ? [operation.product] : [],
    );
  }

  private get words(): SlowText {
    this.knownWords ??= new SlowText(this.products());
    return this.knownWords;
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
    const text = this.words.query(query);
    return text ? this.words.score(product, text) : 0;
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
    buckets: buckets(numbers),
  };
}

/** Up to ten distinct values stand alone; more are put into ten parts of the same size or ratio. */
function buckets(numbers: number[]): NumberBucket[] {
  const distinct = [...new Set(numbers)].sort((a, b) => a - b);
  const [min = 0, max = 0] = [distinct[0], distinct.at(-1)];
  const scale = min > 0 && max / min >= 100 ? Math.log10 : Number;
  const bucketOf = (value: number) => {
    if (distinct.length <= 10) return distinct.indexOf(value);
    const share = (scale(value) - scale(min)) / (scale(max) - scale(min));
    return Math.min(9, Math.floor(share * 10));
  };
  return [...new Set(distinct.map(bucketOf))].map((bucket) => {
    const inside = numbers.filter((value) => bucketOf(value) === bucket);
    return { min: Math.min(...inside), max: Math.max(...inside), count: inside.length };
  });
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
