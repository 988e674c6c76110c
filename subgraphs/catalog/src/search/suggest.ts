// Completions while somebody types: categories and brands by how many products they have, part
// numbers in order, product names by how well they match.
import { compareTexts } from './dictionary.js';
import type { Labels } from './labels.js';
import { matchText } from './match-text.js';
import type { IndexData } from './run-query.js';
import type { LocalizedText, Suggestion } from './search-engine.js';
import { FIELD } from './text-fields.js';
import { type QueryTerm, readTextQuery, type TextQuery } from './text-query.js';
import { normalizePartNumber } from './tokens.js';

/** Fewer characters begin too many part numbers to be a hint. */
const SHORTEST_PART = 2;

export function suggest(data: IndexData, text: string, first: number): Suggestion[] {
  const query = readTextQuery(text);
  if (!query) return [];
  return [
    ...labelSuggestions(data.rows.categories, 'CATEGORY', query, first),
    ...labelSuggestions(data.rows.brands, 'BRAND', query, first),
    ...partSuggestions(data, query, first),
    ...productSuggestions(data, query, first),
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

function partSuggestions({ rows, productId }: IndexData, query: TextQuery, first: number) {
  if (query.partNumber.length < SHORTEST_PART) return [];
  const lists = rows.parts.withPrefix(query.partNumber, (list) => list.isLive(rows.isLive), first);
  return lists.map((list): Suggestion => {
    const live = [...list.rows.subarray(0, list.length)].filter(rows.isLive);
    const [best] = live
      .map((row) => ({ row, id: productId(rows.product(row)) }))
      .sort((left, right) => compareTexts(left.id, right.id));
    const mpn = best ? rows.mpn(best.row) : null;
    const part = mpn !== null && normalizePartNumber(mpn) === list.term ? mpn : list.term;
    return { kind: 'PART_NUMBER', id: best?.id ?? '', text: { zhCN: part, en: part } };
  });
}

function productSuggestions({ rows, productId }: IndexData, query: TextQuery, first: number) {
  const match = matchText(rows, query, FIELD.NAME);
  // Several products may share a name, so more are kept than are shown.
  const kept = first * 4;
  const best: { row: number; id: string; score: number }[] = [];
  match.rows.forEach((row, index) => {
    const found = { row, id: productId(rows.product(row)), score: match.scores[index] as number };
    const last = best.at(-1);
    if (best.length >= kept && (!last || byScore(found, last) > 0)) return;
    best.push(found);
    best.sort(byScore);
    if (best.length > kept) best.pop();
  });
  const shown = new Map<string, Suggestion>();
  for (const { row, id } of best) {
    const text = rows.name(row);
    const key = JSON.stringify([text.zhCN, text.en]);
    if (!shown.has(key)) shown.set(key, { kind: 'PRODUCT', id, text });
  }
  return [...shown.values()].slice(0, first);
}

interface Scored {
  id: string;
  score: number;
}

function byScore(left: Scored, right: Scored): number {
  return right.score - left.score || compareTexts(left.id, right.id);
}
