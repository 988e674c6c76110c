// A typed text as posting spans of both row sets: which terms it looks for, misspelt ones replaced by the
// nearest words that live products have.

import { compareTexts } from '../dictionary.js';
import type { Correction, SearchQuery } from '../search-engine.js';
import { FIELD_BITS } from '../segments/segment.js';
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
import type { RowSet } from './row-set.js';
import type { Span, TermSource } from './term-source.js';

export interface PlannedTerm {
  /** Whether a beginning matches too, so that the whole word counts once more. */
  isOpen: boolean;
  spans: readonly Span[];
}

export interface PlannedSlot {
  terms: readonly PlannedTerm[];
  /** Places in `terms`; all of one of them must match. */
  alternatives: readonly (readonly number[])[];
  /** How many postings there are to look at. */
  size: number;
}

/** What to look for in one row set. */
export interface RowsPlan {
  slots: readonly PlannedSlot[];
  /** Rows with the text as a part number. */
  wholeParts: readonly Span[];
  /** Rows with a part number that begins with it, those with all of it among them. */
  begunParts: readonly Span[];
}

export interface TextPlan {
  corrections: Correction[];
  /** One for each of the row sets. */
  rows: readonly RowsPlan[];
}

/** Null without a text. */
export function planText(
  sets: readonly RowSet[],
  { text, synonyms, measured }: Pick<SearchQuery, 'text' | 'synonyms' | 'measured'>,
): { query: TextQuery; plan: TextPlan } | null {
  const typed = readTextQuery(text, synonyms, measured);
  if (!typed) return null;
  const parts = sets.map(({ parts: source }) => partSpans(source, typed));
  const hasParts = sets.some((set, at) =>
    [...(parts[at]?.wholeParts ?? []), ...(parts[at]?.begunParts ?? [])].some(hasLive(set)),
  );
  const { query, corrections } = hasParts
    ? { query: typed, corrections: [] }
    : withCorrections(typed, nearWords(sets, typed));
  const rows = sets.map(({ terms }, at) => ({
    slots: query.slots.map((slot) => planSlot(terms, slot)),
    wholeParts: parts[at]?.wholeParts ?? [],
    begunParts: parts[at]?.begunParts ?? [],
  }));
  return { query, plan: { corrections, rows } };
}

function partSpans(source: TermSource, { partNumber, isPartBeginning }: TextQuery) {
  if (partNumber === '') return { wholeParts: [], begunParts: [] };
  return {
    wholeParts: source.exact(partNumber),
    begunParts: isPartBeginning ? source.withPrefix(partNumber) : [],
  };
}

function planSlot(source: TermSource, { alternatives }: TextSlot): PlannedSlot {
  const numbers = new Map<string, number>();
  const terms: PlannedTerm[] = [];
  const places = alternatives.map((alternative) =>
    alternative.map((term) => {
      const key = `${term.kind} ${term.text}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, terms.length);
      const isOpen = term.kind === 'PREFIX' || term.kind === 'CHARACTER';
      return terms.push({ isOpen, spans: spansOf(source, term) }) - 1;
    }),
  );
  const spans = terms.flatMap((term) => term.spans);
  return { terms, alternatives: places, size: sizeOf(spans) };
}

function spansOf(source: TermSource, term: QueryTerm): Span[] {
  if (term.kind === 'PREFIX') return source.withPrefix(term.text);
  if (term.kind === 'CHARACTER') return source.containing(term.text);
  return source.exact(term.text);
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The words near each one that no live row has. */
function nearWords(sets: readonly RowSet[], query: TextQuery): Map<string, string[]> {
  const near = new Map<string, string[]>();
  for (const slot of query.slots) {
    const term = correctable(slot);
    if (!term) continue;
    const isKnown = sets.some((set) => spansOf(set.terms, term).some(hasLive(set)));
    const words = isKnown ? [] : nearestWords(sets, term);
    if (words.length > 0) near.set(term.text, words);
  }
  return near;
}

/** The nearest words, those of most live rows first. */
function nearestWords(sets: readonly RowSet[], term: QueryTerm): string[] {
  const found = new Map<string, { distance: number; live: number }>();
  for (const set of sets) {
    const isLive = hasLive(set);
    const near = set.terms.near(term.text, toleratedEdits(term), ({ span }) => isLive(span));
    for (const { term: word, distance, span } of near) {
      const live = countLive(set, span) + (found.get(word)?.live ?? 0);
      found.set(word, { distance, live });
    }
  }
  const smallest = Math.min(...[...found.values()].map(({ distance }) => distance));
  return [...found]
    .filter(([, { distance }]) => distance === smallest)
    .sort(([word, { live }], [other, of]) => of.live - live || compareTexts(word, other))
    .slice(0, MOST_CORRECTIONS)
    .map(([word]) => word);
}

/** Whether any live row stands in a span: a term of dead rows only does not exist for a query. */
export function hasLive({ isLive }: RowSet): (span: Span) => boolean {
  return ({ postings, from, to }) => {
    for (let at = from; at < to; at++) {
      if (isLive[(postings[at] as number) >>> FIELD_BITS] === 1) return true;
    }
    return false;
  };
}

function countLive({ isLive }: RowSet, { postings, from, to }: Span): number {
  let live = 0;
  for (let at = from; at < to; at++) {
    if (isLive[(postings[at] as number) >>> FIELD_BITS] === 1) live++;
  }
  return live;
}
