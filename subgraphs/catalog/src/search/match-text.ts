// Which rows a text matches and how well: all terms must match, the score is the sum over the terms
// of the best weight each has in the row; a row whose part number is the whole text matches before
// all others.
import type { ProductRows } from './product-rows.js';
import type { Correction } from './search-engine.js';
import type { PostingList } from './term-index.js';
import { EXACT_PART_SCORE, WHOLE_WORD, weightOfMask } from './text-fields.js';
import { type QueryTerm, type TextQuery, toleratedEdits } from './tokens.js';

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
  query: TextQuery,
  fields: number = ALL_FIELDS,
): TextMatch {
  const parts = rows.parts.exact(query.partNumber);
  const hasParts = fields === ALL_FIELDS && parts?.isLive(rows.isLive) === true;
  const matched = new Uint8Array(rows.length);
  const scores = new Uint32Array(rows.length);
  const best = new Uint16Array(rows.length);
  const corrections: Correction[] = [];
  query.terms.forEach((term, index) => {
    const found = findLists(rows, term, !hasParts);
    if (found.correction) corrections.push(found.correction);
    for (const list of found.lists) {
      const factor = list.term === term.text ? WHOLE_WORD : 1;
      for (let at = 0; at < list.length; at++) {
        const row = list.rows[at] as number;
        const weight = factor * (weightOfMask[(list.masks[at] as number) & fields] as number);
        if (matched[row] === index && weight > (best[row] as number)) best[row] = weight;
      }
    }
    for (const list of found.lists) {
      for (let at = 0; at < list.length; at++) {
        const row = list.rows[at] as number;
        if (best[row] === 0) continue;
        scores[row] = (scores[row] as number) + (best[row] as number);
        best[row] = 0;
        matched[row] = index + 1;
      }
    }
  });
  // A text without a single word ("±%") matches no words, rather than everything.
  const needed = query.terms.length === 0 ? 255 : query.terms.length;
  const exact = hasParts ? parts : undefined;
  return { ...collect(rows, matched, needed, scores, exact), corrections };
}

function collect(
  rows: ProductRows,
  matched: Uint8Array,
  needed: number,
  scores: Uint32Array,
  exact: PostingList | undefined,
): { rows: Uint32Array; scores: Uint32Array } {
  const found = new Uint32Array(rows.length);
  const foundScores = new Uint32Array(rows.length);
  let count = 0;
  let nextExact = 0;
  for (let row = 0; row < rows.length; row++) {
    const isExact =
      exact !== undefined && exact.rows[nextExact] === row && nextExact < exact.length;
    if (isExact) nextExact++;
    if ((!isExact && matched[row] !== needed) || !rows.isLive(row)) continue;
    found[count] = row;
    const words = matched[row] === needed ? (scores[row] as number) : 0;
    foundScores[count++] = words + (isExact ? EXACT_PART_SCORE : 0);
  }
  return { rows: found.subarray(0, count), scores: foundScores.subarray(0, count) };
}

/**
 * The posting lists that stand for the term; spelling is corrected only where nothing else is
 * found.
 */
function findLists(
  rows: ProductRows,
  term: QueryTerm,
  mayCorrect: boolean,
): { lists: readonly PostingList[]; correction?: Correction } {
  const isLive = (list: PostingList) => list.isLive(rows.isLive);
  const lists = spelledLists(rows, term).filter(isLive);
  const edits = toleratedEdits(term);
  if (lists.length > 0 || edits === 0 || !mayCorrect) return { lists };
  const nearest = rows.terms.nearest(term.text, edits, rows.isLive);
  if (nearest.length === 0) return { lists };
  const searched = nearest.map((list) => list.term);
  return { lists: nearest, correction: { typed: term.text, searched } };
}

function spelledLists(rows: ProductRows, term: QueryTerm): readonly PostingList[] {
  if (term.kind === 'PREFIX') return rows.terms.withPrefix(term.text, () => true);
  if (term.kind === 'CHARACTER') return rows.terms.containing(term.text);
  const list = rows.terms.exact(term.text);
  return list ? [list] : [];
}
