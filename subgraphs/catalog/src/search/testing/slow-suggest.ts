// Suggestions of the obvious search.
import type {
  LocalizedText,
  NamedReference,
  ProductDocument,
  Suggestion,
} from '../search-engine.js';
import { documentParts, FIELD } from '../text-fields.js';
import { readTextQuery, type TextQuery } from '../text-query.js';
import { normalizePartNumber, tokens } from '../tokens.js';
import { matches, type SlowText } from './slow-text.js';

export function slowSuggest(
  products: readonly ProductDocument[],
  words: SlowText,
  text: string,
  first: number,
): Suggestion[] {
  const query = readTextQuery(text);
  if (!query) return [];
  const categories = products.flatMap((product) => product.categories);
  const brands = products.flatMap((product) => product.brand ?? []);
  return [
    ...labels(categories, 'CATEGORY', query).slice(0, first),
    ...labels(brands, 'BRAND', query).slice(0, first),
    ...parts(products, query).slice(0, first),
    ...names(products, words, text, first).slice(0, first),
  ];
}

/** A label: an id with its texts. One id may have two while a rename travels. */
function labels(
  named: readonly NamedReference[],
  kind: 'CATEGORY' | 'BRAND',
  query: TextQuery,
): Suggestion[] {
  const byId = new Map<string, Map<string, { text: LocalizedText; count: number }>>();
  for (const { id, name } of named) {
    const text = { zhCN: name.zhCN, en: name.en };
    const all = [...tokens(name.zhCN ?? ''), ...tokens(name.en ?? '')];
    const completes =
      query.slots.length > 0 &&
      query.slots.every(({ alternatives }) =>
        alternatives.some((terms) =>
          terms.every((term) => all.some((token) => matches(token, term))),
        ),
      );
    if (!completes) continue;
    const texts = byId.get(id) ?? new Map();
    byId.set(id, texts);
    const key = JSON.stringify([text.zhCN, text.en]);
    texts.set(key, { text, count: (texts.get(key)?.count ?? 0) + 1 });
  }
  return [...byId]
    .map(([id, texts]) => {
      const counted = [...texts].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
      const total = counted.reduce((sum, [, { count }]) => sum + count, 0);
      return { id, text: counted[0]?.[1].text as LocalizedText, total };
    })
    .sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1))
    .map(({ id, text }) => ({ kind, id, text }));
}

function parts(products: readonly ProductDocument[], { partNumber }: TextQuery): Suggestion[] {
  if (partNumber.length < 2) return [];
  const best = new Map<string, ProductDocument>();
  for (const product of products) {
    for (const part of documentParts(product)) {
      if (!part.startsWith(partNumber)) continue;
      const other = best.get(part);
      if (!other || product.productId < other.productId) best.set(part, product);
    }
  }
  return [...best]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([part, { productId, mpn }]) => {
      const shown = mpn !== null && normalizePartNumber(mpn) === part ? mpn : part;
      return { kind: 'PART_NUMBER', id: productId, text: { zhCN: shown, en: shown } };
    });
}

/** The best four times as many by name alone, each name of a brand once. */
function names(
  products: readonly ProductDocument[],
  words: SlowText,
  text: string,
  first: number,
): Suggestion[] {
  const query = words.query({ text });
  if (!query) return [];
  const shown = new Map<string, Suggestion>();
  const best = products
    .flatMap((product) => {
      const score = words.score(product, query, FIELD.NAME);
      return score === null ? [] : [{ product, score }];
    })
    .sort((a, b) => b.score - a.score || (a.product.productId < b.product.productId ? -1 : 1))
    .slice(0, first * 4);
  for (const { product } of best) {
    const name = { zhCN: product.name.zhCN, en: product.name.en };
    const key = JSON.stringify([name.zhCN, name.en, product.brand?.id]);
    if (!shown.has(key)) shown.set(key, { kind: 'PRODUCT', id: product.productId, text: name });
  }
  return [...shown.values()];
}
