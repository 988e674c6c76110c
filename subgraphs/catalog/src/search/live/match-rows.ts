// Which rows of one set a text matches and how well. Slots are taken from the rarest to the most common;
// each narrows the rows the ones before left over. For every row and term the fields that hold the term
// are gathered as bits, and a slot is worth the weights of the terms of its satisfied alternatives.
//
// The work arrays are as long as the set and live as long as the index: a query clears what it touched,
// so its cost follows the postings it reads and not the size of the index.
import { GrowingWords } from '../segments/growing.js';
import { FIELD_BITS, FIELD_MASK } from '../segments/segment.js';
import { PART_SCORE, weightOfMask } from '../text-fields.js';
import { grown } from './live-offers.js';
import type { PlannedSlot, PlannedTerm, RowsPlan } from './plan-text.js';
import type { Span } from './term-source.js';

export const ALL_FIELDS = FIELD_MASK;
/** From this many postings per row still in question on, each row is looked up by itself. */
const LOOK_UP_FROM = 24;

/** By the fields of any match in the lower bits and of whole words in the upper ones. */
const worthOf = Uint16Array.from(
  { length: 1 << (2 * FIELD_BITS) },
  (_, bits) =>
    (weightOfMask[bits & FIELD_MASK] as number) + (weightOfMask[bits >> FIELD_BITS] as number),
);

export class RowMatcher {
  /** The rows found; their order means nothing. */
  readonly rows = new GrowingWords();
  /** By row; only those of found rows count. */
  scores = new Uint32Array(0);
  /** By row: how many slots have matched. */
  private matched = new Uint8Array(0);
  private touched = new Uint8Array(0);
  /** By term of a slot, then by row: the fields found. */
  private fieldsOf: Uint16Array[] = [];
  private size = 0;

  /** Finds the rows; `clear` must follow once they were read. */
  match(plan: RowsPlan, rowCount: number, fields: number): void {
    this.reserve(rowCount);
    const slots = [...plan.slots].sort((left, right) => left.size - right.size);
    slots.forEach((slot, at) => {
      if (at === 0) this.first(slot, fields);
      else if (this.rows.length > 0) this.narrow(slot, at, fields);
    });
    if (fields !== ALL_FIELDS) return;
    this.addParts(plan);
  }

  clear(): void {
    for (let at = 0; at < this.rows.length; at++) {
      const row = this.rows.cells[at] as number;
      this.scores[row] = 0;
      this.matched[row] = 0;
    }
    this.rows.length = 0;
  }

  private first(slot: PlannedSlot, fields: number): void {
    slot.terms.forEach((term, at) => {
      const found = this.fieldsFor(at);
      for (const span of term.spans) {
        const shift = shiftOf(term, span);
        const { postings, to } = span;
        for (let index = span.from; index < to; index++) {
          const posting = postings[index] as number;
          const mask = posting & fields;
          if (mask === 0) continue;
          const row = posting >>> FIELD_BITS;
          if (this.touched[row] === 0) {
            this.touched[row] = 1;
            this.rows.push(row);
          }
          found[row] = (found[row] as number) | mask | (mask << shift);
        }
      }
    });
    this.settle(slot, 0);
    this.putInOrder();
  }

  private narrow(slot: PlannedSlot, at: number, fields: number): void {
    slot.terms.forEach((term, number) => {
      const found = this.fieldsFor(number);
      for (const span of term.spans) {
        const shift = shiftOf(term, span);
        if (span.isSorted && span.to - span.from > this.rows.length * LOOK_UP_FROM) {
          this.lookUp(span, shift, found, fields);
          continue;
        }
        const { postings, to } = span;
        for (let index = span.from; index < to; index++) {
          const posting = postings[index] as number;
          const row = posting >>> FIELD_BITS;
          if (this.matched[row] !== at) continue;
          const mask = posting & fields;
          found[row] = (found[row] as number) | mask | (mask << shift);
        }
      }
    });
    this.settle(slot, at);
  }

  /** Each row in question by binary search. */
  private lookUp({ postings, from, to }: Span, shift: number, found: Uint16Array, fields: number) {
    for (let at = 0; at < this.rows.length; at++) {
      const row = this.rows.cells[at] as number;
      const place = lowerBound(postings, from, to, row);
      if (place === to || (postings[place] as number) >>> FIELD_BITS !== row) continue;
      const mask = (postings[place] as number) & fields;
      found[row] = (found[row] as number) | mask | (mask << shift);
    }
  }

  /** Keeps the rows that an alternative of the slot matches, and gives them what it is worth. */
  private settle(slot: PlannedSlot, at: number): void {
    const { rows } = this;
    const [only] = this.fieldsOf;
    const isSimple = slot.terms.length === 1 && only !== undefined;
    let kept = 0;
    for (let index = 0; index < rows.length; index++) {
      const row = rows.cells[index] as number;
      let worth = 0;
      if (isSimple) {
        worth = worthOf[only[row] as number] as number;
        only[row] = 0;
      } else {
        worth = this.worth(slot, row);
      }
      this.touched[row] = 0;
      if (worth === 0) {
        this.scores[row] = 0;
        this.matched[row] = 0;
        continue;
      }
      this.scores[row] = (this.scores[row] as number) + worth;
      this.matched[row] = at + 1;
      rows.cells[kept++] = row;
    }
    rows.length = kept;
  }

  /** A term that stands in several satisfied alternatives counts once. */
  private worth({ terms, alternatives }: PlannedSlot, row: number): number {
    let counted = 0;
    let worth = 0;
    for (const alternative of alternatives) {
      if (!alternative.every((term) => this.fieldsOf[term]?.[row] !== 0)) continue;
      for (const term of alternative) {
        if ((counted & (1 << term)) !== 0) continue;
        counted |= 1 << term;
        worth += worthOf[this.fieldsOf[term]?.[row] as number] as number;
      }
    }
    for (let term = 0; term < terms.length; term++) {
      const found = this.fieldsOf[term];
      if (found) found[row] = 0;
    }
    return worth;
  }

  /** Rows with a part number match whatever their words are. */
  private addParts({ begunParts, wholeParts }: RowsPlan): void {
    const parts = new GrowingWords();
    const mark = (spans: readonly Span[], worth: number) => {
      for (const { postings, from, to } of spans) {
        for (let at = from; at < to; at++) {
          const row = (postings[at] as number) >>> FIELD_BITS;
          if (this.touched[row] === 0) parts.push(row);
          this.touched[row] = worth;
        }
      }
    };
    mark(begunParts, 1);
    mark(wholeParts, 2);
    for (const row of parts.view()) {
      if (this.matched[row] === 0) this.rows.push(row);
      this.scores[row] = (this.scores[row] as number) + (this.touched[row] as number) * PART_SCORE;
      this.touched[row] = 0;
    }
  }

  /** Rows of many terms come in the order of the terms; columns are read faster in their own. */
  private putInOrder(): void {
    const { rows } = this;
    if (rows.length < 1024) {
      rows.view().sort();
    } else {
      let count = 0;
      for (let row = 0; row < this.size; row++)
        if (this.matched[row] === 1) rows.cells[count++] = row;
    }
  }

  private fieldsFor(term: number): Uint16Array {
    const known = this.fieldsOf[term];
    if (known && known.length >= this.size) return known;
    const fields = new Uint16Array(this.scores.length);
    this.fieldsOf[term] = fields;
    return fields;
  }

  private reserve(rowCount: number): void {
    this.size = rowCount;
    if (rowCount <= this.scores.length) return;
    const size = rowCount + (rowCount >> 3);
    this.scores = grown(this.scores, size);
    this.matched = grown(this.matched, size);
    this.touched = grown(this.touched, size);
    this.fieldsOf = [];
  }
}

function shiftOf(term: PlannedTerm, span: Span): number {
  return term.isOpen && span.isWhole ? FIELD_BITS : 0;
}

function lowerBound(postings: Uint32Array, from: number, to: number, row: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle] as number) >>> FIELD_BITS < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
