// Where terms are found: the segment's sorted terms, and the few that came since. Both answer with spans:
// pieces of a posting array, each for one term or for several neighbours in the order.

import { editDistance, letterBits, mayBeWithin } from '../edit-distance.js';
import type { PackedTexts } from '../segments/packed-texts.js';
import { encode } from '../segments/packed-texts.js';
import { isCjk } from '../tokens.js';

export interface Span {
  postings: Uint32Array;
  from: number;
  to: number;
  /** Whether the term is the very word asked for. */
  isWhole: boolean;
  /** Whether it is one term's, so that its rows ascend. */
  isSorted: boolean;
}

export interface NearTerm {
  term: string;
  distance: number;
  span: Span;
}

/** One term of an ordered walk. */
export interface TermAt {
  term: string;
  span: Span;
}

export interface TermSource {
  exact(term: string): Span[];
  withPrefix(prefix: string): Span[];
  /** CJK terms that hold the character. */
  containing(character: string): Span[];
  /** The words nearest to this one, of those within the limit that are accepted; in any order. */
  near(word: string, limit: number, accepts: (near: NearTerm) => boolean): NearTerm[];
  /** The terms that start with the prefix, one by one in their order. */
  walk(prefix: string): Iterable<TermAt>;
}

/** Keeps the terms at the smallest distance from a word while terms come in any order. */
export class NearestTerms {
  found: NearTerm[] = [];

  constructor(
    private readonly word: string,
    /** Falls with each nearer find. */
    public limit: number,
    private readonly accepts: (near: NearTerm) => boolean,
  ) {}

  look(term: string, spanOf: () => Span): void {
    // Quantities, which start with "_", are values and not words.
    if (isCjk(term) || term.startsWith('_')) return;
    const distance = editDistance(this.word, term, this.limit);
    if (distance > this.limit) return;
    const near = { term, distance, span: spanOf() };
    if (!this.accepts(near)) return;
    if (distance < this.limit) this.found = [];
    this.limit = distance;
    this.found.push(near);
  }
}

/** The terms of a segment. */
export class SegmentTerms implements TermSource {
  private byCharacter: Map<string, number[]> | undefined;

  constructor(
    private readonly terms: PackedTexts,
    private readonly starts: Uint32Array,
    private readonly postings: Uint32Array,
    private readonly letters: Uint32Array | undefined,
  ) {}

  exact(term: string): Span[] {
    const number = this.terms.find(encode(term));
    return number < 0 ? [] : [this.span(number, number + 1, true)];
  }

  withPrefix(prefix: string): Span[] {
    const key = encode(prefix);
    const from = this.terms.lowerBound(key);
    const to = this.terms.endOfPrefix(key, from);
    if (from === to) return [];
    // The word itself is the first of all that start with it.
    if (this.terms.compare(from, key) !== 0) return [this.span(from, to, false)];
    const whole = this.span(from, from + 1, true);
    return to === from + 1 ? [whole] : [whole, this.span(from + 1, to, false)];
  }

  containing(character: string): Span[] {
    this.byCharacter ??= this.indexCharacters();
    const single = this.exact(character);
    const numbers = this.byCharacter.get(character) ?? [];
    return [...single, ...numbers.map((number) => this.span(number, number + 1, false))];
  }

  near(word: string, limit: number, accepts: (near: NearTerm) => boolean): NearTerm[] {
    const nearest = new NearestTerms(word, limit, accepts);
    const { starts } = this.terms;
    const letters = this.letters ?? [];
    const bits = letterBits(word);
    for (let number = 0; number < letters.length; number++) {
      if (!mayBeWithin(bits, letters[number] as number, nearest.limit)) continue;
      const length = (starts[number + 1] as number) - (starts[number] as number);
      // A unit takes up to three bytes.
      if (length < word.length - nearest.limit || length > (word.length + limit) * 3) continue;
      nearest.look(this.terms.text(number), () => this.span(number, number + 1, false));
    }
    return nearest.found;
  }

  *walk(prefix: string): Generator<TermAt> {
    const key = encode(prefix);
    const first = this.terms.lowerBound(key);
    for (let number = first; number < this.terms.count; number++) {
      if (!this.terms.startsWith(number, key)) return;
      yield { term: this.terms.text(number), span: this.span(number, number + 1, false) };
    }
  }

  private span(from: number, to: number, isWhole: boolean): Span {
    return {
      postings: this.postings,
      from: this.starts[from] as number,
      to: this.starts[to] as number,
      isWhole,
      isSorted: to === from + 1,
    };
  }

  /** CJK terms of more than one character, by each of their characters. */
  private indexCharacters(): Map<string, number[]> {
    const index = new Map<string, number[]>();
    // The lowest of the CJK characters we know is U+1100.
    const first = this.terms.lowerBound(encode('\u1100'));
    for (let number = first; number < this.terms.count; number++) {
      const term = this.terms.text(number);
      if (!isCjk(term)) continue;
      const characters = new Set(term);
      if (characters.size === 1 && [...term].length === 1) continue;
      for (const character of characters) {
        const numbers = index.get(character);
        if (numbers) numbers.push(number);
        else index.set(character, [number]);
      }
    }
    return index;
  }
}
