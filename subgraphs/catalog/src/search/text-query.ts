// What a typed text asks of a document: slots that must all match, each by any of its alternatives.
// Reading is pure and shared by all engines; so is replacing a misspelt word, once the engine has found
// which words are near. No token can satisfy two slots, so that an engine may count each find by itself.
import { type Quantity, quantities, statedToken } from './quantities.js';
import type { Correction, SynonymRule } from './search-engine.js';
import { foldText, isCjk, normalizePartNumber, type PlacedToken, placedTokens } from './tokens.js';

/** Words of sentences: they say nothing about goods, unless nothing else was typed. */
const ofSentences = new Set(['and', 'for', 'of', 'the', 'with']);
export const saysNothing = (word: string) => ofSentences.has(word.toLowerCase());
/** Further words of a query are ignored: nobody types more, and each costs a pass. */
export const MOST_QUERY_TERMS = 12;
/** Of a misspelt word, so many words are searched instead. */
export const MOST_CORRECTIONS = 2;
/**
 * How many terms a query may have in all, synonyms and quantities included: an engine may keep them
 * as bits of a 32-bit mask, and needs two for the part number. Every typed term is counted twice, for its beginning and the whole.
 */
export const MOST_TERMS_IN_ALL = 29;

/**
 * How one word of a query matches a document's tokens. WORD and BIGRAM: the same token.
 * PREFIX: a token that starts with it. CHARACTER (one CJK character): a CJK token that contains it.
 */
export type QueryTermKind = 'WORD' | 'PREFIX' | 'BIGRAM' | 'CHARACTER';
export interface QueryTerm {
  text: string;
  kind: QueryTermKind;
}
/** All terms of one of the alternatives must match; the first is what was typed. */
export interface TextSlot {
  alternatives: readonly (readonly QueryTerm[])[];
}
export interface TextQuery {
  /** All must match; without any the words match nothing. */
  slots: readonly TextSlot[];
  /** The whole text as a part number; empty when nothing is left of it. */
  partNumber: string;
  /** Whether part numbers that only begin with the text are meant as well. */
  isPartBeginning: boolean;
}

/** A part of the text that may be said in another way. */
interface Span {
  from: number;
  to: number;
  /** In other words, each a list of terms. */
  others: QueryTerm[][];
}

/**
 * `measured` are words that name what products state as numbers. The last latin token is a prefix, because it may
 * still be being typed, and so is any that mixes letters and digits or has four digits and more, because part numbers
 * are quoted without their endings. Undefined when nothing was typed.
 */
export function readTextQuery(
  text: string | undefined,
  synonyms: readonly SynonymRule[] = [],
  measured: readonly string[] = [],
): TextQuery | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const folded = foldText(text);
  const all = withoutSayingNothing(placedTokens(folded));
  const last = all.at(-1)?.text;
  const typed = all.filter((token, at) => all.findIndex((t) => t.text === token.text) === at);
  const kept = typed.slice(0, MOST_QUERY_TERMS);
  const term = (token: string) => termOf(token, token === last);
  const found = quantities(folded);
  const spans = [
    ...measureSpans(all, found, new Set(measured), term),
    ...found.map(quantitySpan),
    ...synonymSpans(all, synonyms),
  ];
  const drafts = slotDrafts(kept, spans, term);
  const partNumber = normalizePartNumber(text);
  return { slots: settle(drafts), partNumber, isPartBeginning: looksLikePart(partNumber) };
}

function withoutSayingNothing(all: PlacedToken[]): PlacedToken[] {
  const said = all.filter(({ text }) => !saysNothing(text));
  return said.length > 0 ? said : all;
}

function looksLikePart(part: string): boolean {
  return /^[A-Z\d.]{5,40}$/.test(part) && /[A-Z]/.test(part) && /\d/.test(part);
}

function termOf(text: string, isLast: boolean): QueryTerm {
  if (isCjk(text)) return { text, kind: Array.from(text).length === 1 ? 'CHARACTER' : 'BIGRAM' };
  const isPart = /^\p{Nd}{4,}$/u.test(text) || (/\p{Nd}/u.test(text) && /\p{L}/u.test(text));
  return { text, kind: isLast || isPart ? 'PREFIX' : 'WORD' };
}

/** "25mm" is the value, or the number and the unit as two words. */
function quantitySpan({ from, to, token, digits, unit }: Quantity): Span {
  const apart = unit === '' ? [] : placedTokens(`${digits} ${unit}`).map((each) => each.text);
  const others = [[token], apart].filter((terms) => terms.length > 0);
  return { from, to, others: others.map((terms) => terms.map(wordOf)) };
}

const wordOf = (text: string): QueryTerm => ({ text, kind: 'WORD' });

/**
 * Each number beside words that name what is measured, "bore 25 mm", asks for products that state it under
 * such a name, and for the number alone.
 */
function measureSpans(
  all: readonly PlacedToken[],
  found: readonly Quantity[],
  measured: ReadonlySet<string>,
  term: (token: string) => QueryTerm,
): Span[] {
  if (measured.size === 0) return [];
  const spans = all.flatMap((token, at) => {
    if (!/^\d/.test(token.text)) return [];
    const quantity = found.find(({ from, to }) => from <= token.from && token.from < to);
    const end = quantity?.to ?? token.to;
    const number = all.filter((each) => token.from <= each.from && each.from < end);
    const names = namesBeside(all, at, at + number.length, measured);
    const digits = quantity?.digits ?? token.text;
    const stated = names.flatMap(({ text }) => statedToken(digits, text) ?? []);
    if (stated.length === 0) return [];
    const others = [stated.map(wordOf), number.map(({ text }) => term(text))];
    if (quantity) others.push(...quantitySpan(quantity).others);
    const places = [...names, ...number];
    const from = Math.min(...places.map((each) => each.from));
    return [{ from, to: Math.max(...places.map((each) => each.to)), others, at: token.from }];
  });
  // A name goes with the number behind it rather than with the one before.
  return [
    ...spans.filter(({ from, at }) => from < at),
    ...spans.filter(({ from, at }) => from === at),
  ];
}

/** The words of a name right before a number, else those right behind it. */
function namesBeside(
  all: readonly PlacedToken[],
  start: number,
  end: number,
  measured: ReadonlySet<string>,
): PlacedToken[] {
  const isOther = ({ text }: PlacedToken) => !measured.has(text);
  const before = all.slice(0, start).findLastIndex(isOther) + 1;
  if (before < start) return all.slice(before, start);
  const behind = all.slice(end).findIndex(isOther);
  return behind < 0 ? all.slice(end) : all.slice(end, end + behind);
}

/** Each place where the tokens of a rule's `from` stand one after the other; longest rules first. */
function synonymSpans(all: readonly PlacedToken[], synonyms: readonly SynonymRule[]): Span[] {
  const spans: Span[] = [];
  const rules = synonyms
    .map(({ from, to }) => ({ from: placedTokens(foldText(from)).map((t) => t.text), to }))
    .sort((left, right) => right.from.length - left.from.length);
  for (const { from, to } of rules) {
    const others = to
      .map((text) => placedTokens(foldText(text)).map((token) => termOf(token.text, false)))
      .map((terms) => withoutRepeats(terms.map((t) => (t.kind === 'PREFIX' ? asWord(t) : t))))
      .filter((terms) => terms.length > 0);
    if (others.length === 0 || from.length === 0) continue;
    for (let at = 0; at + from.length <= all.length; at++) {
      if (!from.every((text, index) => all[at + index]?.text === text)) continue;
      const first = all[at] as PlacedToken;
      const end = all[at + from.length - 1] as PlacedToken;
      spans.push({ from: first.from, to: end.to, others });
    }
  }
  return spans;
}

const asWord = ({ text }: QueryTerm): QueryTerm => ({ text, kind: 'WORD' });

/**
 * Groups the tokens that a span touches into one slot; a token that several spans touch belongs to
 * the first of them, and a later span that shares a token adds its words to that slot only if it
 * covers the same tokens.
 */
function slotDrafts(
  typed: readonly PlacedToken[],
  spans: readonly Span[],
  term: (text: string) => QueryTerm,
): QueryTerm[][][] {
  const slotOf = new Map<PlacedToken, { tokens: PlacedToken[]; others: QueryTerm[][] }>();
  for (const span of spans) {
    const touched = typed.filter((token) => token.from < span.to && span.from < token.to);
    const known = touched[0] && slotOf.get(touched[0]);
    if (known && known.tokens.length === touched.length) {
      if (touched.every((token) => slotOf.get(token) === known)) known.others.push(...span.others);
    } else if (touched.length > 0 && !touched.some((token) => slotOf.has(token))) {
      const slot = { tokens: touched, others: [...span.others] };
      for (const token of touched) slotOf.set(token, slot);
    }
  }
  const drafts: QueryTerm[][][] = [];
  for (const token of typed) {
    const slot = slotOf.get(token);
    if (!slot) drafts.push([[term(token.text)]]);
    else if (slot.tokens[0] === token) {
      drafts.push([slot.tokens.map((each) => term(each.text)), ...slot.others]);
    }
  }
  return drafts;
}

/**
 * Leaves out what would be counted twice: a typed term that another typed term implies, and of the
 * alternatives every term that another slot looks for already. Keeps to the limit of terms.
 */
function settle(drafts: readonly QueryTerm[][][]): TextSlot[] {
  const typed = drafts.flatMap(([first]) => first ?? []);
  const isImplied = (term: QueryTerm) =>
    term.kind === 'PREFIX' && typed.some((t) => t !== term && startsWith(t, term));
  const needed = drafts.map(([first, ...others]) => ({
    first: (first ?? []).filter((term) => !isImplied(term)),
    others,
  }));
  const taken = needed.map(({ first }) => [...first]);
  let room = MOST_TERMS_IN_ALL - 2 * taken.flat().length;
  return needed.flatMap(({ first, others }, slot) => {
    if (first.length === 0) return [];
    const alternatives: QueryTerm[][] = [first];
    for (const other of others) {
      const elsewhere = taken.flatMap((terms, index) => (index === slot ? [] : terms));
      const left = other.filter((term) => !elsewhere.some((each) => overlap(each, term)));
      const isKnown = alternatives.some((each) => sameTerms(each, left));
      if (left.length === 0 || isKnown || left.length > room) continue;
      room -= left.length;
      taken[slot]?.push(...left);
      alternatives.push(left);
    }
    return [{ alternatives }];
  });
}

/** Whatever the longer one matches, the prefix matches too. */
function startsWith(longer: QueryTerm, prefix: QueryTerm): boolean {
  const isWord = longer.kind === 'WORD' || longer.kind === 'PREFIX';
  return isWord && longer.text.startsWith(prefix.text);
}

/** Whether one token may match both. */
export function overlap(left: QueryTerm, right: QueryTerm): boolean {
  if (left.kind === 'PREFIX' && startsWith(right, left)) return true;
  if (right.kind === 'PREFIX' && startsWith(left, right)) return true;
  return left.text === right.text;
}

function sameTerms(left: readonly QueryTerm[], right: readonly QueryTerm[]): boolean {
  return left.length === right.length && left.every((term, at) => term.text === right[at]?.text);
}

function withoutRepeats(terms: readonly QueryTerm[]): QueryTerm[] {
  return terms.filter((term, at) => terms.findIndex((t) => t.text === term.text) === at);
}

/**
 * How many typing errors a word may have: with a digit in it it is a value or a part, and another digit
 * makes another one.
 */
export function toleratedEdits(term: QueryTerm): number {
  if ((term.kind !== 'WORD' && term.kind !== 'PREFIX') || /\p{Nd}/u.test(term.text)) return 0;
  const length = Array.from(term.text).length;
  return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}

/** The term of a slot that may be misspelt: a single word that has no other alternative. */
export function correctable({ alternatives }: TextSlot): QueryTerm | undefined {
  const [first] = alternatives;
  const term = alternatives.length === 1 && first?.length === 1 ? first[0] : undefined;
  return term && toleratedEdits(term) > 0 ? term : undefined;
}

/**
 * The query with the near words, most products first, in the place of a misspelt one (by its text).
 * A word that another slot looks for anyway is not searched twice.
 */
export function withCorrections(
  query: TextQuery,
  nearWords: ReadonlyMap<string, readonly string[]>,
): { query: TextQuery; corrections: Correction[] } {
  const corrections: Correction[] = [];
  const replacedBy = (slot: TextSlot) => {
    const typed = correctable(slot)?.text;
    return typed === undefined ? undefined : nearWords.get(typed)?.slice(0, MOST_CORRECTIONS);
  };
  const taken = query.slots.flatMap((slot) => (replacedBy(slot) ? [] : slot.alternatives.flat()));
  const slots = query.slots.flatMap((slot): TextSlot[] => {
    const words = replacedBy(slot);
    if (!words || words.length === 0) return [slot];
    corrections.push({ typed: correctable(slot)?.text ?? '', searched: [...words] });
    const terms = words
      .map((text): QueryTerm => ({ text, kind: 'WORD' }))
      .filter((term) => !taken.some((other) => overlap(other, term)));
    taken.push(...terms);
    return terms.length === 0 ? [] : [{ alternatives: terms.map((term) => [term]) }];
  });
  return { query: { ...query, slots }, corrections };
}
