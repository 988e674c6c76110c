// Postings of two segments as one: terms side by side in their order, rows renumbered, the rows that
// nobody's content stands in any more left out, and with its last row the term.

import { compareEnds } from './merge-rows.js';
import { type PackedTexts, TextPacker } from './packed-texts.js';
import {
  allocate,
  type Both,
  FIELD_BITS,
  FIELD_MASK,
  type Segment,
  sharedBuffer,
} from './segment.js';

interface PostingSource {
  texts: PackedTexts;
  starts: Uint32Array;
  postings: Uint32Array;
  letters: Uint32Array | undefined;
}

export function mergePostings(
  both: Both<Segment>,
  rowOf: Both<Int32Array>,
  which: 'terms' | 'parts',
) {
  const sources = both.map((segment) => sourceOf(segment, which)) as unknown as Both<PostingSource>;
  const merging = new Merging(sources, rowOf);
  merging.run();
  return merging.result();
}

function sourceOf({ columns, terms, parts }: Segment, which: 'terms' | 'parts'): PostingSource {
  return which === 'terms'
    ? {
        texts: terms,
        starts: columns.postingStarts,
        postings: columns.postings,
        letters: columns.termLetters,
      }
    : {
        texts: parts,
        starts: columns.partPostingStarts,
        postings: columns.partPostings,
        letters: undefined,
      };
}

class Merging {
  private readonly packer: TextPacker;
  private readonly starts: Uint32Array;
  private readonly letters: Uint32Array;
  private readonly postings: Uint32Array;
  private termCount = 0;
  private end = 0;

  constructor(
    private readonly sources: Both<PostingSource>,
    private readonly rowOf: Both<Int32Array>,
  ) {
    const [older, newer] = sources;
    const most = older.texts.count + newer.texts.count;
    const bytes = older.texts.bytes.length + newer.texts.bytes.length;
    this.packer = new TextPacker(most, bytes, sharedBuffer);
    this.starts = allocate('postingStarts', most + 1);
    this.letters = allocate('termLetters', most);
    this.postings = allocate('postings', older.postings.length + newer.postings.length);
  }

  run(): void {
    const [older, newer] = this.sources;
    let left = 0;
    let right = 0;
    while (left < older.texts.count || right < newer.texts.count) {
      const [oldTerm, newTerm] = [left, right];
      const order = compareEnds(left < older.texts.count, right < newer.texts.count, () =>
        older.texts.compareWith(oldTerm, newer.texts, newTerm),
      );
      if (order < 0) this.copy(0, left++);
      else if (order > 0) this.copy(1, right++);
      else this.join(left++, right++);
    }
  }

  result() {
    return {
      texts: this.packer.finish(),
      starts: this.starts.subarray(0, this.termCount + 1),
      letters: this.letters.subarray(0, this.termCount),
      postings: this.postings.subarray(0, this.end),
    };
  }

  private copy(source: 0 | 1, term: number): void {
    const { starts, postings } = this.sources[source];
    const to = starts[term + 1] as number;
    for (let at = starts[term] as number; at < to; at++) this.push(source, postings[at] as number);
    this.close(source, term);
  }

  private join(oldTerm: number, newTerm: number): void {
    const [older, newer] = this.sources;
    let left = older.starts[oldTerm] as number;
    let right = newer.starts[newTerm] as number;
    const leftEnd = older.starts[oldTerm + 1] as number;
    const rightEnd = newer.starts[newTerm + 1] as number;
    while (left < leftEnd && right < rightEnd) {
      const oldRow = this.rowOf[0][(older.postings[left] as number) >>> FIELD_BITS] as number;
      const newRow = this.rowOf[1][(newer.postings[right] as number) >>> FIELD_BITS] as number;
      if (oldRow < newRow) this.push(0, older.postings[left++] as number);
      else this.push(1, newer.postings[right++] as number);
    }
    while (left < leftEnd) this.push(0, older.postings[left++] as number);
    while (right < rightEnd) this.push(1, newer.postings[right++] as number);
    this.close(1, newTerm);
  }

  private push(source: 0 | 1, posting: number): void {
    const row = this.rowOf[source][posting >>> FIELD_BITS] as number;
    if (row < 0) return;
    this.postings[this.end++] = ((row << FIELD_BITS) | (posting & FIELD_MASK)) >>> 0;
  }

  private close(source: 0 | 1, term: number): void {
    if (this.starts[this.termCount] === this.end) return;
    const { texts, letters } = this.sources[source];
    this.packer.copy(texts, term);
    this.letters[this.termCount] = letters?.[term] ?? 0;
    this.starts[++this.termCount] = this.end;
  }
}
