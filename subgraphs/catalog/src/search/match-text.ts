// Which rows a text matches and how well: all slots must match, each by any of its alternatives; the
// score is the sum of what every term finds in the row. A row with the text as its part number, or
// with one that begins with it, matches whatever its words are.
import type { ProductRows } from './product-rows.js';
import type { Correction } from './search-engine.js';
import type { PostingList } from './term-index.js';
import { PART_SCORE, weightOfMask } from './text-fields.js';
import {
  correctable,
  MOST_CORRECTIONS,
  type QueryTerm,
  type TextQuery,
  type TextSlot,
  toleratedEdits,
  withCorrections,
} from './text-query.js';

export interface TextMatch {
  /** Live rows, ascending. */
  rows: Uint32Array;
  /** Of the row at the same place in `rows`. */
  scores: Uint32Array;
  corrections: Correction[];
}

const ALL_FIELDS = 31;

/** `fields` restricts the match to some fields' words (and then leaves out part numbers). */
export function matchText(
  rows: ProductRows,
  typed: TextQuery,
  fields: number = ALL_FIELDS,
): TextMatch {
  const partScores = new Uint16Array(rows.length);
  const hasParts = markParts(rows, typed, partScores);
  const { query, corrections } = hasParts
    ? { query: typed, corrections: [] }
    : withCorrections(typed, nearWords(rows, typed));
  if (fields !== ALL_FIELDS) partScores.fill(0);
  const matched = new Uint8Array(rows.length);
  const scores = new Uint32Array(rows.length);
  query.slots.forEach((slot, index) => {
    matchSlot(rows, slot, index, fields, matched, scores);
  });
  // A text without a single word ("±%") matches no words, rather than everything.
  const needed = query.slots.length === 0 ? 255 : query.slots.length;
  return { ...collect(rows, matched, needed, scores, partScores), corrections };
}

/** Whether any live row has the text as a part number or its beginning; marks those that do. */
function markParts(rows: ProductRows, query: TextQuery, scores: Uint16Array): boolean {
  const { partNumber, isPartBeginning } = query;
  if (partNumber === '') return false;
  let hasAny = false;
  const mark = (list: PostingList, score: number) => {
    for (let at = 0; at < list.length; at++) {
      const row = list.rows[at] as number;
      if (!rows.isLive(row)) continue;
      hasAny = true;
      if ((scores[row] as number) < score) scores[row] = score;
    }
  };
  if (isPartBeginning) {
    for (const list of rows.parts.withPrefix(partNumber, () => true)) mark(list, PART_SCORE);
  }
  const whole = rows.parts.exact(partNumber);
  if (whole) mark(whole, 2 * PART_SCORE);
  return hasAny;
}

function matchSlot(
  rows: ProductRows,
  slot: TextSlot,
  index: number,
  fields: number,
  matched: Uint8Array,
  scores: Uint32Array,
): void {
  const seen = new Map<string, TermFinds>();
  const finds = (term: QueryTerm) => {
    const key = `${term.kind} ${term.text}`;
    const known = seen.get(key) ?? findTerm(rows, term, fields);
    seen.set(key, known);
    return known;
  };
  // A term that stands in several alternatives counts once.
  const counted = new Map<TermFinds, Uint8Array>();
  for (const alternative of slot.alternatives) {
    const all = alternative.map(finds);
    const [first, ...others] = all;
    for (const [row] of first ?? []) {
      if (matched[row] !== index && matched[row] !== index + 1) continue;
      if (!others.every((other) => other.has(row))) continue;
      matched[row] = index + 1;
      for (const term of all) {
        const done = counted.get(term) ?? new Uint8Array(rows.length);
        counted.set(term, done);
        if (done[row] === 1) continue;
        done[row] = 1;
        scores[row] = (scores[row] as number) + (term.get(row) as number);
      }
    }
  }
}

/** By row, what the term is worth there; more than 0. */
type TermFinds = Map<number, number>;

/** A beginning counts once, the whole word behind it once more. */
function findTerm(rows: ProductRows, term: QueryTerm, fields: number): TermFinds {
  const masks = new Map<number, number>();
  const isOpen = term.kind === 'PREFIX' || term.kind === 'CHARACTER';
  for (const list of spelledLists(rows, term)) {
    const shift = isOpen && list.term === term.text ? 5 : 0;
    for (let at = 0; at < list.length; at++) {
      const mask = (list.masks[at] as number) & fields;
      if (mask === 0) continue;
      const row = list.rows[at] as number;
      masks.set(row, (masks.get(row) ?? 0) | mask | (mask << shift));
    }
  }
  for (const [row, mask] of masks) {
    const worth = (weightOfMask[mask & 31] as number) + (weightOfMask[mask >> 5] as number);
    masks.set(row, worth);
  }
  return masks;
}

function collect(
  rows: ProductRows,
  matched: Uint8Array,
  needed: number,
  scores: Uint32Array,
  partScores: Uint16Array,
): { rows: Uint32Array; scores: Uint32Array } {
  const found = new Uint32Array(rows.length);
  const foundScores = new Uint32Array(rows.length);
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    const part = partScores[row] as number;
    if ((part === 0 && matched[row] !== needed) || !rows.isLive(row)) continue;
    found[count] = row;
    foundScores[count++] = part + (matched[row] === needed ? (scores[row] as number) : 0);
  }
  return { rows: found.subarray(0, count), scores: foundScores.subarray(0, count) };
}

/** The words near each one that no live row has. */
function nearWords(rows: ProductRows, query: TextQuery): Map<string, string[]> {
  const near = new Map<string, string[]>();
  const count = (list: PostingList) => {
    let live = 0;
    for (let at = 0; at < list.length; at++) if (rows.isLive(list.rows[at] as number)) live++;
    return live;
  };
  for (const slot of query.slots) {
    const term = correctable(slot);
    if (!term || spelledLists(rows, term).some((list) => list.isLive(rows.isLive))) continue;
    const words = rows.terms
      .nearest(term.text, toleratedEdits(term), rows.isLive)
      .map((list) => ({ word: list.term, live: count(list) }))
      // Sorting is stable: words of as many products stay in code unit order.
      .sort((left, right) => right.live - left.live)
      .slice(0, MOST_CORRECTIONS);
    if (words.length > 0)
      near.set(
        term.text,
        words.map(({ word }) => word),
      );
  }
  return near;
}

function spelledLists(rows: ProductRows, term: QueryTerm): readonly PostingList[] {
  if (term.kind === 'PREFIX') return rows.terms.withPrefix(term.text, () => true);
  if (term.kind === 'CHARACTER') return rows.terms.containing(term.text);
  const list = rows.terms.exact(term.text);
  return list ? [list] : [];
}
