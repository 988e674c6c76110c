// Gathers terms and the rows they occur in while rows come in ascending order, and lays them out sorted:
// the terms packed, each one's postings a range of one flat array.
import { GrowingWords, increment, startsOf } from './growing.js';
import { type PackedTexts, TextPacker } from './packed-texts.js';
import { FIELD_BITS } from './segment.js';

export interface Postings {
  terms: PackedTexts;
  starts: Uint32Array;
  postings: Uint32Array;
}

export class PostingCollector {
  private readonly numbers = new Map<string, number>();
  private readonly termOf = new GrowingWords();
  private readonly posting = new GrowingWords();

  add(term: string, row: number, mask: number): void {
    let number = this.numbers.get(term);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(term, number);
    }
    this.termOf.push(number);
    this.posting.push(((row << FIELD_BITS) | mask) >>> 0);
  }

  finish(): Postings {
    // The default order of strings is that of their code units.
    const sorted = [...this.numbers.keys()].sort();
    const placeOf = new Uint32Array(sorted.length);
    const packer = new TextPacker(sorted.length);
    sorted.forEach((term, place) => {
      placeOf[this.numbers.get(term) as number] = place;
      packer.add(term);
    });
    const counts = new Uint32Array(sorted.length);
    for (let at = 0; at < this.termOf.length; at++) {
      increment(counts, placeOf[this.termOf.cells[at] as number] as number);
    }
    const starts = startsOf(counts);
    const next = starts.slice(0, -1);
    const postings = new Uint32Array(this.posting.length);
    for (let at = 0; at < this.termOf.length; at++) {
      const place = placeOf[this.termOf.cells[at] as number] as number;
      postings[next[place] as number] = this.posting.cells[at] as number;
      increment(next, place);
    }
    return { terms: packer.finish(), starts, postings };
  }
}
