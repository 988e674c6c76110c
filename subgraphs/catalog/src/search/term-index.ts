// Terms and where they occur: one posting list per term, rows ascending because rows are only ever
// appended, each with a bit mask of the fields that hold the term. Dead rows stay until compaction.
import { compareTexts } from './dictionary.js';
import { editDistance, letterBits, mayBeWithin } from './edit-distance.js';
import { isCjk } from './tokens.js';

/** A tail of new terms is sorted into the main order only when it gets this long. */
const LONGEST_TAIL = 4096;

export class PostingList {
  length = 0;
  rows = new Uint32Array(2);
  masks = new Uint8Array(2);

  readonly isCjk: boolean;
  readonly letters: number;

  constructor(readonly term: string) {
    this.isCjk = isCjk(term);
    this.letters = letterBits(term);
  }

  push(row: number, mask: number): void {
    if (this.length === this.rows.length) {
      const rows = new Uint32Array(this.length * 2);
      const masks = new Uint8Array(this.length * 2);
      rows.set(this.rows);
      masks.set(this.masks);
      this.rows = rows;
      this.masks = masks;
    }
    this.rows[this.length] = row;
    this.masks[this.length++] = mask;
  }

  /** Whether any row of it is still alive: a term of dead rows only does not exist for a query. */
  isLive(live: (row: number) => boolean): boolean {
    for (let index = 0; index < this.length; index++) {
      if (live(this.rows[index] as number)) return true;
    }
    return false;
  }
}

export class TermIndex {
  private lists = new Map<string, PostingList>();
  private byCharacter = new Map<string, PostingList[]>();
  private sorted: string[] = [];
  private tail: string[] = [];
  private tailIsSorted = true;

  add(term: string, row: number, mask: number): void {
    let list = this.lists.get(term);
    if (!list) {
      list = new PostingList(term);
      this.lists.set(term, list);
      this.register(list);
    }
    list.push(row, mask);
  }

  private register(list: PostingList): void {
    this.tail.push(list.term);
    this.tailIsSorted = false;
    if (!list.isCjk) return;
    for (const character of new Set(list.term)) {
      const lists = this.byCharacter.get(character);
      if (lists) lists.push(list);
      else this.byCharacter.set(character, [list]);
    }
  }

  exact(term: string): PostingList | undefined {
    return this.lists.get(term);
  }

  /** CJK terms that hold the character. */
  containing(character: string): readonly PostingList[] {
    return this.byCharacter.get(character) ?? [];
  }

  /**
   * The terms that start with the prefix, in code unit order; the first `most` that are accepted.
   */
  withPrefix(
    prefix: string,
    accepts: (list: PostingList) => boolean,
    most = Number.POSITIVE_INFINITY,
  ): PostingList[] {
    this.settle();
    const found: PostingList[] = [];
    let sorted = lowerBound(this.sorted, prefix);
    let tail = lowerBound(this.tail, prefix);
    while (found.length < most) {
      const settled = this.sorted[sorted];
      const recent = this.tail[tail];
      const isRecent = recent !== undefined && (settled === undefined || recent < settled);
      const term = isRecent ? recent : settled;
      if (!term?.startsWith(prefix)) break;
      if (isRecent) tail++;
      else sorted++;
      const list = this.lists.get(term) as PostingList;
      if (accepts(list)) found.push(list);
    }
    return found;
  }

  /** Live terms at the smallest distance from the word that is within the limit. */
  nearest(word: string, limit: number, live: (row: number) => boolean): PostingList[] {
    let closest = limit;
    let found: PostingList[] = [];
    const letters = letterBits(word);
    for (const list of this.lists.values()) {
      const isWord = !list.isCjk && !list.term.startsWith('_');
      if (!isWord || !mayBeWithin(letters, list.letters, closest)) continue;
      const distance = editDistance(word, list.term, closest);
      if (distance > closest || !list.isLive(live)) continue;
      if (distance < closest) found = [];
      closest = distance;
      found.push(list);
    }
    return found.sort((left, right) => compareTexts(left.term, right.term));
  }

  /**
   * Drops dead rows; `renumbered` says a row's new number, ascending as before, or -1 when dead.
   */
  compact(renumbered: Int32Array): void {
    const old = this.lists;
    this.lists = new Map();
    this.byCharacter = new Map();
    this.sorted = [];
    this.tail = [];
    for (const list of old.values()) {
      for (let index = 0; index < list.length; index++) {
        const row = renumbered[list.rows[index] as number] as number;
        if (row >= 0) this.add(list.term, row, list.masks[index] as number);
      }
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
