// How the obvious search reads and scores a text: every term against every token of every product.
// Shared with the engines are the reading of the query, the tokens and the weights, nothing else.
import type { Correction, ProductDocument, SearchQuery } from '../search-engine.js';
import { documentParts, documentTerms, PART_SCORE, weightOfMask } from '../text-fields.js';
import {
  correctable,
  MOST_CORRECTIONS,
  type QueryTerm,
  readTextQuery,
  type TextQuery,
  type TextSlot,
  toleratedEdits,
  withCorrections,
} from '../text-query.js';

const ALL_FIELDS = 31;

export interface SlowTextQuery extends TextQuery {
  corrections: Correction[];
}

export class SlowText {
  private readonly terms = new Map<ProductDocument, Map<string, number>>();
  private readonly read = new Map<string, SlowTextQuery | undefined>();

  /** Over the live products. */
  constructor(private readonly products: readonly ProductDocument[]) {
    for (const product of products) this.terms.set(product, documentTerms(product));
  }

  /** What the text asks for, misspelt words replaced. */
  query(asked: Pick<SearchQuery, 'text' | 'synonyms' | 'measured'>): SlowTextQuery | undefined {
    const { text, synonyms, measured } = asked;
    const key = JSON.stringify([text, synonyms, measured]);
    if (!this.read.has(key)) {
      this.read.set(key, this.correct(readTextQuery(text, synonyms, measured)));
    }
    return this.read.get(key);
  }

  /** Null when it does not match. `fields` restricts the words and then leaves out part numbers. */
  score(product: ProductDocument, query: TextQuery, fields = ALL_FIELDS): number | null {
    const part = fields === ALL_FIELDS ? partMatches(product, query) : 0;
    const slots = query.slots.map((slot) => this.slotScore(product, slot, fields));
    const words = slots.length > 0 && slots.every((score) => score !== null);
    if (part === 0 && !words) return null;
    const sum = words ? slots.reduce<number>((total, score) => total + (score ?? 0), 0) : 0;
    return sum + part * PART_SCORE;
  }

  private slotScore(product: ProductDocument, slot: TextSlot, fields: number): number | null {
    const found = new Map<string, number>();
    for (const alternative of slot.alternatives) {
      const scores = alternative.map((term) => this.termScore(product, term, fields));
      if (scores.some((score) => score === 0)) continue;
      alternative.forEach((term, at) => {
        found.set(`${term.kind} ${term.text}`, scores[at] as number);
      });
    }
    return found.size === 0 ? null : [...found.values()].reduce((sum, score) => sum + score, 0);
  }

  /** A beginning counts once, the whole word behind it once more; 0 when it is not there. */
  private termScore(product: ProductDocument, term: QueryTerm, fields: number): number {
    let matched = 0;
    let whole = 0;
    for (const [token, mask] of this.terms.get(product) ?? []) {
      if (matches(token, term)) matched |= mask & fields;
      if (token === term.text) whole |= mask & fields;
    }
    const isOpen = term.kind === 'PREFIX' || term.kind === 'CHARACTER';
    return (weightOfMask[matched] ?? 0) + (isOpen ? (weightOfMask[whole] ?? 0) : 0);
  }

  private correct(query: TextQuery | undefined): SlowTextQuery | undefined {
    if (!query) return undefined;
    if (this.products.some((product) => partMatches(product, query) > 0)) {
      return { ...query, corrections: [] };
    }
    const near = new Map<string, string[]>();
    for (const slot of query.slots) {
      const term = correctable(slot);
      const words = term && this.nearWords(term);
      if (term && words) near.set(term.text, words);
    }
    const corrected = withCorrections(query, near);
    return { ...corrected.query, corrections: corrected.corrections };
  }

  private nearWords(term: QueryTerm): string[] | undefined {
    const productsWith = new Map<string, number>();
    for (const terms of this.terms.values()) {
      for (const word of terms.keys()) productsWith.set(word, (productsWith.get(word) ?? 0) + 1);
    }
    const words = [...productsWith.keys()];
    if (words.some((word) => matches(word, term))) return undefined;
    const near = words
      .filter((word) => !/\p{Script=Han}/u.test(word) && !word.startsWith('_'))
      .map((word) => ({ word, distance: distance(word, term.text) }))
      .filter((each) => each.distance <= toleratedEdits(term));
    if (near.length === 0) return undefined;
    const smallest = Math.min(...near.map((each) => each.distance));
    const count = (word: string) => productsWith.get(word) ?? 0;
    return near
      .flatMap((each) => (each.distance === smallest ? [each.word] : []))
      .sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
      .slice(0, MOST_CORRECTIONS);
  }
}

/** 2: the text is one of its part numbers; 1: it begins one; 0: neither. */
function partMatches(product: ProductDocument, { partNumber, isPartBeginning }: TextQuery): number {
  if (partNumber === '') return 0;
  const parts = documentParts(product);
  const begins = isPartBeginning && parts.some((part) => part.startsWith(partNumber));
  return parts.includes(partNumber) ? 2 : begins ? 1 : 0;
}

export function matches(token: string, term: QueryTerm): boolean {
  if (term.kind === 'PREFIX') return token.startsWith(term.text);
  if (term.kind === 'CHARACTER') return token.includes(term.text);
  return token === term.text;
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
