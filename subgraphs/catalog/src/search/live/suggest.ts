// Completions while somebody types: categories and brands by how many products they have, part numbers in
// order, product names by how well they match.
import { compareTexts } from '../dictionary.js';
import type { Labels } from '../labels.js';
import type { LocalizedText, Suggestion } from '../search-engine.js';
import { FIELD_BITS } from '../segments/segment.js';
import { FIELD } from '../text-fields.js';
import { type QueryTerm, readTextQuery, type TextQuery } from '../text-query.js';
import { normalizePartNumber } from '../tokens.js';
import { hasLive, planText } from './plan-text.js';
import type { RowSet } from './row-set.js';
import type { IndexData } from './run-query.js';
import type { TermAt } from './term-source.js';

/** Fewer characters begin too many part numbers to be a hint. */
const SHORTEST_PART = 2;

export function suggest(data: IndexData, text: string, first: number): Suggestion[] {
  const query = readTextQuery(text);
  if (!query) return [];
  return [
    ...labelSuggestions(data.products.categories, 'CATEGORY', query, first),
    ...labelSuggestions(data.products.brands, 'BRAND', query, first),
    ...partSuggestions(data, query, first),
    ...productSuggestions(data, text, first),
  ];
}

function labelSuggestions(
  labels: Labels,
  kind: 'CATEGORY' | 'BRAND',
  query: TextQuery,
  first: number,
): Suggestion[] {
  if (query.slots.length === 0) return [];
  const found = new Map<number, { text: LocalizedText; count: number; largest: number }>();
  for (const label of labels.all()) {
    const { owner, text, liveCount } = label;
    if (liveCount === 0 || !completesAll(query, label.tokens)) continue;
    const known = found.get(owner);
    const largest = Math.max(known?.largest ?? 0, liveCount);
    const isShown =
      !known ||
      liveCount > known.largest ||
      (liveCount === known.largest && compareTexts(keyOf(text), keyOf(known.text)) < 0);
    const count = (known?.count ?? 0) + liveCount;
    found.set(owner, { text: isShown ? text : known.text, count, largest });
  }
  return [...found]
    .map(([owner, { text, count }]) => ({ kind, id: labels.ids.text(owner), text, count }))
    .sort((left, right) => right.count - left.count || compareTexts(left.id, right.id))
    .slice(0, first)
    .map(({ id, text }) => ({ kind, id, text }));
}

const keyOf = ({ zhCN, en }: LocalizedText) => JSON.stringify([zhCN, en]);

function completesAll(query: TextQuery, words: readonly string[]): boolean {
  return query.slots.every(({ alternatives }) =>
    alternatives.some((terms) => terms.every((term) => completes(term, words))),
  );
}

function completes(term: QueryTerm, tokens: readonly string[]): boolean {
  return tokens.some((token) => {
    if (term.kind === 'PREFIX') return token.startsWith(term.text);
    if (term.kind === 'CHARACTER') return token.includes(term.text);
    return token === term.text;
  });
}

interface PartFound {
  id: string;
  mpn: string | null;
}

function partSuggestions({ products }: IndexData, query: TextQuery, first: number): Suggestion[] {
  if (query.partNumber.length < SHORTEST_PART) return [];
  // The first of each set are enough to know the first of both.
  const found = new Map<string, PartFound>();
  for (const set of products.rowSets) {
    let count = 0;
    for (const { term, best } of liveParts(set, query.partNumber, products)) {
      if (count++ === first) break;
      const known = found.get(term);
      if (!known || compareTexts(best.id, known.id) < 0) found.set(term, best);
    }
  }
  return [...found]
    .sort(([left], [right]) => compareTexts(left, right))
    .slice(0, first)
    .map(([term, { id, mpn }]) => {
      const part = mpn !== null && normalizePartNumber(mpn) === term ? mpn : term;
      return { kind: 'PART_NUMBER', id, text: { zhCN: part, en: part } };
    });
}

/** Part numbers that live rows have, in order, each with the lowest id that has it. */
function* liveParts(
  set: RowSet,
  prefix: string,
  products: IndexData['products'],
): Generator<{ term: string; best: PartFound }> {
  const isLive = hasLive(set);
  for (const { term, span } of set.parts.walk(prefix)) {
    if (isLive(span)) yield { term, best: lowest(set, { term, span }, products) };
  }
}

function lowest(set: RowSet, { span }: TermAt, products: IndexData['products']): PartFound {
  let best: PartFound | undefined;
  for (let at = span.from; at < span.to; at++) {
    const row = (span.postings[at] as number) >>> FIELD_BITS;
    if (set.isLive[row] !== 1) continue;
    const id = products.id(productOf(set, row));
    if (!best || compareTexts(id, best.id) < 0) best = { id, mpn: set.mpn(row) };
  }
  return best as PartFound;
}

function productOf({ products }: RowSet, row: number): number {
  return products ? (products[row] as number) : row;
}

function productSuggestions(data: IndexData, text: string, first: number): Suggestion[] {
  const planned = planText(data.products.rowSets, { text });
  const best = new BestNames(data, first * 4);
  data.products.rowSets.forEach((set, at) => {
    const matcher = data.matchers[at];
    const plan = planned?.plan.rows[at];
    if (!matcher || !plan) return;
    matcher.match(plan, set.count, FIELD.NAME);
    for (const row of matcher.rows.view()) {
      if (set.isLive[row] === 1) best.look(set, row, matcher.scores[row] as number);
    }
    matcher.clear();
  });
  const shown = new Map<string, Suggestion>();
  for (const { id, name, brand } of best.names()) {
    const key = `${brand} ${keyOf(name)}`;
    if (!shown.has(key)) shown.set(key, { kind: 'PRODUCT', id, text: name });
  }
  return [...shown.values()].slice(0, first);
}

interface Named {
  set: RowSet;
  row: number;
  product: number;
  score: number;
}

/** The best by score, then by id. A brand's products may share a name, so more are kept than are shown. */
class BestNames {
  private readonly kept: Named[] = [];

  constructor(
    private readonly data: IndexData,
    private readonly most: number,
  ) {}

  look(set: RowSet, row: number, score: number): void {
    const found = { set, row, product: productOf(set, row), score };
    const last = this.kept.at(-1);
    if (this.kept.length >= this.most) {
      if (!last || this.isAfter(found, last)) return;
      this.kept.pop();
    }
    const place = this.kept.findIndex((other) => this.isAfter(other, found));
    this.kept.splice(place < 0 ? this.kept.length : place, 0, found);
  }

  names(): { id: string; name: LocalizedText; brand: number }[] {
    const { products } = this.data;
    return this.kept.map(({ set, row, product }) => {
      const label = set.brands[row] as number;
      const brand = label < 0 ? label : products.brands.at(label).owner;
      return { id: products.id(product), name: set.name(row), brand };
    });
  }

  private isAfter(left: Named, right: Named): boolean {
    if (left.score !== right.score) return left.score < right.score;
    return this.data.products.compareIds(left.product, right.product) > 0;
  }
}
