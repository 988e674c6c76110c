// What search costs without an index: every product looked at, words in sets, facets counted in maps.
// The other path that the engines are held against; it answers totals and the counts of attributes.
import type {
  AttributeValue,
  SearchOperation,
  SearchQuery,
} from '@agora/catalog/search/search-engine.js';
import { documentTerms } from '@agora/catalog/search/text-fields.js';
import { type QueryTerm, readTextQuery, type TextQuery } from '@agora/catalog/search/text-query.js';

interface Held {
  readonly words: readonly string[];
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly offers: { price: number; inStock: boolean }[];
}

export class LinearSearch {
  private readonly products = new Map<string, Held>();

  apply(operations: readonly SearchOperation[]): void {
    for (const operation of operations) {
      if (operation.kind === 'upsertProduct') {
        const { productId, attributes } = operation.product;
        const words = [...documentTerms(operation.product).keys()];
        this.products.set(productId, { words, attributes, offers: [] });
      } else if (operation.kind === 'upsertOffer') {
        const { productId, minUnitPriceMillionths, inStock } = operation.offer;
        const price = minUnitPriceMillionths ?? Number.POSITIVE_INFINITY;
        this.products.get(productId)?.offers.push({ price, inStock });
      }
    }
  }

  query(query: SearchQuery): { totalCount: number; counts: Map<string, number> } {
    const text = readTextQuery(query.text);
    const counts = new Map<string, number>();
    let totalCount = 0;
    for (const product of this.products.values()) {
      if (text && !hasAll(product.words, text)) continue;
      if (!hasOffer(product, query)) continue;
      const failed = (query.attributes ?? []).filter((filter) => {
        const value = product.attributes[filter.attributeId];
        if (filter.kind === 'ENUM') return !filter.anyOf.includes(String(value));
        if (filter.kind === 'BOOLEAN') return value !== filter.is;
        return Number(value) < (filter.min ?? -1) || Number(value) > (filter.max ?? 1e18);
      });
      if (failed.length > 1) continue;
      if (failed.length === 0) totalCount++;
      for (const [attribute, value] of Object.entries(product.attributes)) {
        if (failed[0] && failed[0].attributeId !== attribute) continue;
        const key = `${attribute} ${value}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return { totalCount, counts };
  }
}

function hasAll(words: readonly string[], { slots }: TextQuery): boolean {
  const has = (term: QueryTerm) =>
    words.some((word) => {
      if (term.kind === 'PREFIX') return word.startsWith(term.text);
      return term.kind === 'CHARACTER' ? word.includes(term.text) : word === term.text;
    });
  return slots.every(({ alternatives }) => alternatives.some((terms) => terms.every(has)));
}

function hasOffer({ offers }: Held, { inStockOnly, maxPriceMillionths }: SearchQuery): boolean {
  if (!inStockOnly && maxPriceMillionths === undefined) return true;
  return offers.some(
    ({ price, inStock }) =>
      (!inStockOnly || inStock) && price <= (maxPriceMillionths ?? Number.POSITIVE_INFINITY),
  );
}
