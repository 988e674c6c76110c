// Terms that came since the segment was made, with their postings in lists that grow.
import { compareTexts } from '../dictionary.js';
import { letterBits, mayBeWithin } from '../edit-distance.js';
import { FIELD_BITS } from '../segments/segment.js';
import { isCjk } from '../tokens.js';
import {
  NearestTerms,
  type NearTerm,
  type Span,
  type TermAt,
  type TermSource,
} from './term-source.js';

/** A tail of new terms is sorted into the main order only when it gets this long. */
const LONGEST_TAIL = 4096;

interface Entry {
  term: string;
  letters: number;
  isCjk: boolean;
  postings: number[];
}

export class DeltaTerms implements TermSource {
  private readonly entries = new Map<string, Entry>();
  private readonly byCharacter = new Map<string, Entry[]>();
  private sorted: string[] = [];
  private tail: string[] = [];
  private tailIsSorted = true;

  add(term: string, row: number, mask: number): void {
    let entry = this.entries.get(term);
    if (!entry) {
      entry = { term, letters: letterBits(term), isCjk: isCjk(term), postings: [] };
      this.entries.set(term, entry);
      this.register(entry);
    }
    entry.postings.push((row << FIELD_BITS) | mask);
  }

  exact(term: string): Span[] {
    const entry = this.entries.get(term);
    return entry ? [spanOf(entry, true)] : [];
  }

  withPrefix(prefix: string): Span[] {
    return [...this.beginning(prefix)].map((entry) => spanOf(entry, entry.term === prefix));
  }

  containing(character: string): Span[] {
    const entries = this.byCharacter.get(character) ?? [];
    return entries.map((entry) => spanOf(entry, entry.term === character));
  }

  near(word: string, limit: number, accepts: (near: NearTerm) => boolean): NearTerm[] {
    const nearest = new NearestTerms(word, limit, accepts);
    const bits = letterBits(word);
    for (const entry of this.entries.values()) {
      if (entry.isCjk || !mayBeWithin(bits, entry.letters, nearest.limit)) continue;
      nearest.look(entry.term, () => spanOf(entry, false));
    }
    return nearest.found;
  }

  *walk(prefix: string): Generator<TermAt> {
    for (const entry of this.beginning(prefix)) {
      yield { term: entry.term, span: spanOf(entry, false) };
    }
  }

  private register(entry: Entry): void {
    this.tail.push(entry.term);
    this.tailIsSorted = false;
    if (!entry.isCjk) return;
    for (const character of new Set(entry.term)) {
      const entries = this.byCharacter.get(character);
      if (entries) entries.push(entry);
      else this.byCharacter.set(character, [entry]);
    }
  }

  private *beginning(prefix: string): Generator<Entry> {
    this.settle();
    let sorted = lowerBound(this.sorted, prefix);
    let tail = lowerBound(this.tail, prefix);
    for (;;) {
      const settled = this.sorted[sorted];
      const recent = this.tail[tail];
      const isRecent = recent !== undefined && (settled === undefined || recent < settled);
      const term = isRecent ? recent : settled;
      if (!term?.startsWith(prefix)) return;
      if (isRecent) tail++;
      else sorted++;
      yield this.entries.get(term) as Entry;
    }
  }

  private settle(): void {
    if (this.tailIsSorted) return;
    this.tail.sort(compareTexts);
    this.tailIsSorted = true;
    if (this.tail.length <= LONGEST_TAIL) return;
    this.sorted = this.sorted.concat(this.tail).sort(compareTexts);
    this.tail = [];
  }
}

function spanOf({ postings }: Entry, isWhole: boolean): Span {
  return {
    postings: Uint32Array.from(postings),
    from: 0,
    to: postings.length,
    isWhole,
    isSorted: true,
  };
}

function lowerBound(order: readonly string[], text: string): number {
  let from = 0;
  let to = order.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((order[middle] as string) < text) from = middle + 1;
    else to = middle;
  }
  return from;
}
